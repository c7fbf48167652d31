import { Form } from "@remix-run/react";
import type { DetailsHTMLAttributes, ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import type { FormFault } from "./form-fault.ts";

/** Which thing of the page a form is about: a hidden field of its own. */
export type Own = { readonly name: string; readonly value: string };

type FoldedFormProps = DetailsHTMLAttributes<HTMLDetailsElement> & {
  /** The name of what it asks for, as the page's route knows it. */
  readonly intent: string;
  readonly summary: string;
  /** What its button says. */
  readonly send: string;
  /** Of this form alone: it comes back unfolded. */
  readonly fault: FormFault | undefined;
  readonly own?: Own | undefined;
  readonly children: ReactNode;
};

/** A form behind its name, folded until it is wanted. */
export function FoldedForm(props: FoldedFormProps) {
  const { intent, summary, send, fault, own, children, ...details } = props;
  return (
    <details open={fault !== undefined} {...details}>
      <summary className="cursor-pointer py-1.5 text-sm font-medium text-accent pointer-coarse:py-3">
        {summary}
      </summary>
      <Form method="post" className="mt-2 grid grid-cols-1 gap-3">
        <input type="hidden" name="intent" value={intent} />
        {own && <input type="hidden" name={own.name} value={own.value} />}
        {children}
        <div>
          <Button>{send}</Button>
        </div>
      </Form>
    </details>
  );
}
