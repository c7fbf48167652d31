import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import type { RowProps } from "./line.ts";

/** A call to the customer without leaving the list: dialled here, and logged here as a word of ours (R6). */
export function CallHere({ line, fault }: Pick<RowProps, "line" | "fault">) {
  if (!line.phone) return null;
  return (
    <details open={fault?.intent === "contact"} className="min-w-0" data-log>
      <summary className="cursor-pointer py-1.5 text-sm font-medium text-accent md:text-end pointer-coarse:py-3">
        Call<span className="sr-only"> {line.customer}</span>
      </summary>
      <p className="mt-2">
        <a
          href={`tel:${line.phone.replace(/[^\d+]/g, "")}`}
          className="inline-block py-1.5 text-sm text-accent pointer-coarse:py-3"
        >
          {line.phone}
        </a>
      </p>
      <Form method="post" className="mt-1 grid gap-2 text-start">
        <input type="hidden" name="intent" value="contact" />
        <input type="hidden" name="how" value="out:phone" />
        <input type="hidden" name="reference" value={line.reference} />
        <input type="hidden" name="row" value={line.key} />
        <TextArea
          label="We spoke: what was said"
          name="words"
          rows={3}
          defaultValue={fault?.typed.words}
          error={fault?.faults.words}
          hint="It counts as our word. The customer sees that we spoke, not these words."
          required
        />
        <div>
          <Button>Log the call</Button>
        </div>
      </Form>
    </details>
  );
}
