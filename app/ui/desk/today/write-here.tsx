import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import type { RowProps } from "./line.ts";

/** A word to the customer without leaving the list: on her page at once, and mailed. */
export function WriteHere({ line, fault }: Pick<RowProps, "line" | "fault">) {
  return (
    <details open={fault?.intent === "post"} className="min-w-0 flex-1 md:min-w-80" data-write>
      <summary className="cursor-pointer py-1.5 text-sm font-medium text-accent md:text-end pointer-coarse:py-3">
        Write here<span className="sr-only"> to {line.customer}</span>
      </summary>
      <Form method="post" className="mt-2 grid gap-2 text-start">
        <input type="hidden" name="intent" value="post" />
        <input type="hidden" name="visibility" value="customer" />
        <input type="hidden" name="reference" value={line.reference} />
        <input type="hidden" name="row" value={line.key} />
        <TextArea
          label={`To ${line.customer}`}
          name="body"
          rows={3}
          defaultValue={fault?.typed.body}
          error={fault?.faults.body}
          required
        />
        <div>
          <Button>Post to the customer</Button>
        </div>
      </Form>
    </details>
  );
}
