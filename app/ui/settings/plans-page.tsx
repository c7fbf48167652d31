import { Form } from "@remix-run/react";
import type { PlansPageData } from "#app/operations/views/settings/ladder-settings.ts";
import { Button } from "#app/ui/button.tsx";
import { PlanWords } from "#app/ui/desk/care/plans.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { PlanForm } from "#app/ui/settings/plan-form.tsx";
import { SettingsFrame } from "#app/ui/settings/settings-frame.tsx";

type Props = PlansPageData & { readonly answer: FormFault | undefined };

/** The other ways that are ready before they are needed (R10). */
export function PlansPage({ plans, teams, answer }: Props) {
  return (
    <SettingsFrame
      title="Plan B"
      lead="Prepared now, started with one click: its steps and promises are on the case, and the customer reads it at once. A plan keeps its words; to change one, take it off the list and prepare it anew."
      fault={answer?.faults[""]}
    >
      <div className="grid gap-8">
        {plans.length === 0 ? (
          <p className="rounded-md border border-line bg-paper px-4 py-3">
            Nothing is prepared yet. The first silent partner will find you without a plan.
          </p>
        ) : (
          <ul className="divide-y divide-line rounded-md border border-line bg-paper">
            {plans.map((plan) => (
              <li key={plan.id} className="grid gap-2 px-4 py-3 text-sm">
                <p className="text-base">
                  When{" "}
                  <strong>{plan.failure.charAt(0).toLowerCase() + plan.failure.slice(1)}</strong>:{" "}
                  {plan.way.charAt(0).toLowerCase() + plan.way.slice(1)}
                  {plan.team && ` (${plan.team} only)`}.
                </p>
                <PlanWords plan={plan} />
                <Form method="post">
                  <input type="hidden" name="intent" value="retire" />
                  <input type="hidden" name="planId" value={plan.id} />
                  <Button look="quiet" aria-label={`Take it off the list: ${plan.way}`}>
                    Take it off the list
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        )}
        <Part title="Prepare another way">
          <PlanForm teams={teams} fault={faultOf(answer, "prepare")} />
        </Part>
      </div>
    </SettingsFrame>
  );
}
