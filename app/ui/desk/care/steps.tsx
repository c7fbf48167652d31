import { Form } from "@remix-run/react";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { doers } from "#app/domain/promises/step.ts";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { formatCalendarDay } from "#emails/kit/formats.ts";
import { AddStepForm } from "./step-form.tsx";

type Props = {
  readonly page: DeskCasePage;
  readonly mayWrite: boolean;
  readonly answer: FormFault | undefined;
  readonly timeZone: string;
};
type Step = DeskCasePage["care"]["steps"][number];

/** What happens next, as the customer's page lists it: who does it, and by when (R14). */
export function CaseSteps({ page, mayWrite, answer, timeZone }: Props) {
  const { steps, asks } = page.care;
  const mayAdd = mayWrite && isOpen(page.head.status);
  if (steps.length === 0 && !mayAdd) return null;
  const open = steps.filter(({ state }) => state === "open");
  const ended = steps.filter(({ state }) => state !== "open");
  return (
    <Part title="What happens next" id="steps">
      {open.length === 0 && (
        <p className="text-sm text-quiet">The customer’s page names no step that is open.</p>
      )}
      <ul className="grid grid-cols-1 gap-3">
        {open.map((step) => (
          <Line key={step.id} step={step} mayEnd={mayWrite} timeZone={timeZone} />
        ))}
      </ul>
      {ended.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer py-1 text-sm text-accent">
            Over: {ended.length.toLocaleString("en-GB")}
          </summary>
          <ul className="mt-2 grid grid-cols-1 gap-3">
            {ended.map((step) => (
              <Line key={step.id} step={step} mayEnd={false} timeZone={timeZone} />
            ))}
          </ul>
        </details>
      )}
      {mayAdd && <AddStepForm asks={asks} fault={faultOf(answer, "add-step")} />}
    </Part>
  );
}

type LineProps = { readonly step: Step; readonly mayEnd: boolean; readonly timeZone: string };

function Line({ step, mayEnd, timeZone }: LineProps) {
  const { id, what, doer, partner, why, neededOn, dueAt, state, isOwed } = step;
  return (
    <li className="grid grid-cols-1 gap-1 text-sm">
      <p className="break-words" dir="auto">
        {what}
      </p>
      <p className="flex flex-wrap items-baseline gap-2 text-quiet">
        <Tag look={doer === "customer" ? "warn" : "plain"}>{partner ?? doers[doer].label}</Tag>
        {dueAt && (
          <span>
            promised by <Moment at={dueAt} timeZone={timeZone} />
          </span>
        )}
        {neededOn && <span>needed by {formatCalendarDay("en", neededOn)}</span>}
        {state === "done" && <Tag look="well">Done</Tag>}
        {state === "dropped" && <Tag>Dropped</Tag>}
      </p>
      {why && (
        <p className="break-words text-quiet" dir="auto">
          {why}
        </p>
      )}
      {mayEnd && (
        <Form method="post" className="flex flex-wrap gap-2">
          <input type="hidden" name="stepId" value={id} />
          <Button name="intent" value="step-done" aria-label={`Done: ${what}`}>
            Done
          </Button>
          {!isOwed && (
            <Button look="quiet" name="intent" value="drop-step" aria-label={`Drop it: ${what}`}>
              Drop it
            </Button>
          )}
        </Form>
      )}
    </li>
  );
}
