import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { ReadingReason } from "#app/ui/desk/reading-reason.tsx";
import { TextField } from "#app/ui/field.tsx";

type Props = {
  readonly fault: FormFault | undefined;
  /** Of an appointment there is, which gets other times. */
  readonly own?: { readonly name: string; readonly value: string };
};

const places = [0, 1, 2] as const;

/** One time to agree to, or up to three. */
export function OfferForm({ fault, own }: Props) {
  const field = (name: string) => ({
    name,
    defaultValue: fault?.typed[name],
    error: fault?.faults[name],
  });
  return (
    <details open={fault !== undefined}>
      <summary className="cursor-pointer py-1.5 text-sm font-medium text-accent">
        {own ? "Other times …" : "Offer an appointment"}
      </summary>
      <Form method="post" className="mt-2 grid gap-3">
        <input type="hidden" name="intent" value={own ? "offer-anew" : "offer-appointment"} />
        {own && <input type="hidden" name={own.name} value={own.value} />}
        {!own && (
          <>
            <TextField label="What happens then" required {...field("what")} />
            <TextField label="Where" {...field("place")} />
            <TextField
              label="Who comes, by name"
              hint="Nobody opens the door to a team."
              {...field("withWhom")}
            />
          </>
        )}
        <ReadingReason fault={fault} />
        {fault?.faults.slots && (
          <p className="text-sm font-medium text-alarm">{fault.faults.slots}</p>
        )}
        {places.map((place) => (
          <fieldset key={place} className="grid gap-2">
            <legend className="sr-only">Time {place + 1}</legend>
            <TextField
              label={`From ${place === 0 ? "(your time)" : "(if you like)"}`}
              type="datetime-local"
              {...field(`slots.${place}.startsAt`)}
            />
            <TextField label="Until" type="datetime-local" {...field(`slots.${place}.endsAt`)} />
          </fieldset>
        ))}
        <div>
          <Button>{own ? "Offer these, and mail it" : "Offer it, and mail it"}</Button>
        </div>
      </Form>
    </details>
  );
}
