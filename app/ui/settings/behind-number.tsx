import { Form } from "@remix-run/react";
import { type Closable, closableNames } from "#app/domain/privacy/closable.ts";
import { Button } from "#app/ui/button.tsx";

const words: Readonly<Record<Closable, { readonly label: string; readonly means: string }>> = {
  money: {
    label: "Money",
    means: "Credits, refunds and gift cards, with their amounts and numbers.",
  },
  address: {
    label: "Address",
    means: "Where an appointment takes place, on the page and in its calendar file.",
  },
  files: { label: "Files", means: "Photos and papers of the case, and their names." },
};

/** Which parts of this brand's pages open only with a number sent to the reader's own address (CAP-10). */
export function BehindNumber({ chosen }: { chosen: readonly Closable[] }) {
  return (
    <section className="mt-10 max-w-3xl border-t border-line pt-6" id="behind-number">
      <h2 className="text-lg font-semibold">Behind a number</h2>
      <p className="mt-1 text-quiet">
        A link can be forwarded. What you choose here opens only for who types a number that we mail
        to the customer’s own address, for half an hour, on that device. With any of it, the
        download of everything, whom they let read, and who opened the page are behind the number
        too. Without an address on file it stays closed, and the page says whom to call. Mails are
        as before: they go to that same mailbox.
      </p>
      <Form method="post" className="mt-4 grid gap-3">
        <fieldset className="grid gap-1">
          <legend className="sr-only">Open only with a number</legend>
          {closableNames.map((name) => (
            <label
              key={name}
              className="flex min-h-9 items-start gap-3 py-1 pointer-coarse:min-h-11"
            >
              <input
                type="checkbox"
                name="part"
                value={name}
                defaultChecked={chosen.includes(name)}
                className="mt-1 size-4 shrink-0 accent-accent"
              />
              <span>
                <span className="font-medium">{words[name].label}</span>
                <span className="block text-sm text-quiet">{words[name].means}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div>
          <Button name="intent" value="behind-number">
            Keep it
          </Button>
        </div>
      </Form>
    </section>
  );
}
