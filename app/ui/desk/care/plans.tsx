import { Form } from "@remix-run/react";
import { doers } from "#app/domain/promises/step.ts";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { Button } from "#app/ui/button.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";

type Props = {
  readonly page: DeskCasePage;
  readonly mayWrite: boolean;
  readonly timeZone: string;
};
type Plan = Omit<DeskCasePage["ladder"]["started"][number], "at">;

/** The other way that is running, and those that were prepared (R10). */
export function CasePlans({ page, mayWrite, timeZone }: Props) {
  const { started, plans } = page.ladder;
  if (started.length + plans.length === 0) return null;
  const fitting = plans.filter(({ fits }) => fits);
  const others = plans.filter(({ fits }) => !fits);
  return (
    <Part title="Plan B" id="plan-b">
      <ul className="grid grid-cols-1 gap-3">
        {started.map((plan) => (
          <li key={plan.id} className="grid grid-cols-1 gap-1 border-s-4 border-well ps-3 text-sm">
            <p className="flex flex-wrap items-baseline gap-2">
              <span className="min-w-0 font-medium break-words">{plan.way}</span>
              <Tag look="well">Running</Tag>
            </p>
            <p className="text-quiet">
              Started <Moment at={plan.at} timeZone={timeZone} />. The customer was told:
            </p>
            <p dir="auto" className="break-words">
              {plan.customerWording}
            </p>
          </li>
        ))}
        {fitting.map((plan) => (
          <Prepared key={plan.id} plan={plan} mayStart={mayWrite} fits />
        ))}
      </ul>
      {others.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer text-sm font-medium text-accent">
            {started.length + fitting.length > 0 ? "Other ways prepared" : "Start another way"} (
            {others.length})
          </summary>
          <ul className="mt-2 grid grid-cols-1 gap-4">
            {others.map((plan) => (
              <Prepared key={plan.id} plan={plan} mayStart={mayWrite} />
            ))}
          </ul>
        </details>
      )}
    </Part>
  );
}

type PreparedProps = {
  readonly plan: Plan;
  readonly mayStart: boolean;
  readonly fits?: boolean;
};

function Prepared({ plan, mayStart, fits = false }: PreparedProps) {
  return (
    <li className="grid grid-cols-1 gap-2 text-sm">
      <p className="flex flex-wrap items-baseline gap-2">
        <span className="min-w-0 font-medium break-words">{plan.way}</span>
        {fits && <Tag look="warn">Fits this case</Tag>}
        <span className="text-quiet">{plan.failure}</span>
      </p>
      <PlanWords plan={plan} />
      {mayStart && (
        <Form method="post">
          <input type="hidden" name="intent" value="start-plan" />
          <input type="hidden" name="planId" value={plan.id} />
          <Button aria-label={`Start it, and tell the customer: ${plan.way}`}>
            Start it, and tell the customer
          </Button>
        </Form>
      )}
    </li>
  );
}

/** What a plan says, does and promises; a step of the customer's with its reason (R14). */
export function PlanWords({ plan }: { readonly plan: Plan }) {
  return (
    <div className="grid grid-cols-1 gap-1">
      <p dir="auto" className="break-words">
        “We have started another way: {plan.customerWording}”
      </p>
      <ul className="grid grid-cols-1 gap-0.5 border-s-2 border-line ps-3 text-quiet">
        {plan.steps.map(({ what, who, within, whyCustomer }) => (
          <li key={what} className="break-words">
            {doers[who].label}, within {within}: <span className="text-ink">{what}</span>
            {whyCustomer && ` Why: ${whyCustomer}`}
          </li>
        ))}
        {plan.promises.map(({ what, within, certainty }) => (
          <li key={what} className="break-words">
            Promised, {certainty}, within {within}: <span className="text-ink">{what}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
