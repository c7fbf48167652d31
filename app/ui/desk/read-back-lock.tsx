import { Form } from "@remix-run/react";
import { readBackFirst } from "#app/domain/cases/read-back.ts";
import { Button } from "#app/ui/button.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";

type Props = {
  readonly reference: string;
  /** What we understood, to be read out; left out where it stands on the page already. */
  readonly problem?: string;
  /** The page to come back to. */
  readonly next: "case" | "ask" | "resolve";
  readonly fault?: FormFault | undefined;
};

/** Remedies wait for the customer's yes (R4): got here in one press, or gone without, with a reason. */
export function ReadBackLock({ reference, problem, next, fault }: Props) {
  const to = url("deskCase", { reference });
  return (
    <Notice look="warn">
      <div className="grid gap-3">
        <p>{readBackFirst}</p>
        {problem && (
          <blockquote className="border-s-4 border-line ps-3 whitespace-pre-line" dir="auto">
            {problem}
          </blockquote>
        )}
        <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
          <Form method="post" action={to}>
            <input type="hidden" name="intent" value="read-back-confirmed" />
            <input type="hidden" name="next" value={next} />
            <Button>They said yes, aloud</Button>
          </Form>
          <details className="grow basis-60" open={fault !== undefined}>
            <summary className="min-h-9 cursor-pointer content-center">Go on without it</summary>
            <Form method="post" action={to} className="mt-2 grid max-w-md gap-2">
              <input type="hidden" name="intent" value="read-back-waived" />
              <input type="hidden" name="next" value={next} />
              <TextArea
                label="Why you go on without their yes"
                hint="It is kept with the case."
                name="why"
                rows={2}
                maxLength={2000}
                defaultValue={fault?.typed.why}
                error={fault?.faults.why}
              />
              <Button className="justify-self-start">Go on without it</Button>
            </Form>
          </details>
        </div>
      </div>
    </Notice>
  );
}
