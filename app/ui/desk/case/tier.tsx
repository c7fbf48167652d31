import { Form } from "@remix-run/react";
import { useId } from "react";
import { Button } from "#app/ui/button.tsx";
import { faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { TextField } from "#app/ui/field.tsx";
import type { CasePageProps } from "./case-props.ts";

/** The customer's tier: what she can expect, and what is fair, go by it (R6, R17). */
export function CaseTier({ page, may, answer }: CasePageProps) {
  const list = useId();
  const fault = faultOf(answer, "set-tier");
  const { tier, tiers } = page.customer;
  return (
    <Part title="Customer’s tier">
      <p className="text-sm break-words">
        <strong>{tier}</strong>
      </p>
      {may.write && (
        <details className="mt-2" open={fault !== undefined}>
          <summary className="cursor-pointer py-1 text-sm font-medium text-accent">
            Put this customer into another tier …
          </summary>
          <Form method="post" className="mt-2 grid gap-3">
            <input type="hidden" name="intent" value="set-tier" />
            <TextField
              label="Tier"
              name="tier"
              list={list}
              maxLength={60}
              defaultValue={fault?.typed.tier ?? tier}
              error={fault?.faults.tier}
              hint="Service levels and the fair range go by it. What is quicker counts for this case at once; times the customer was shown stand."
              required
            />
            <datalist id={list}>
              {tiers.map((known) => (
                <option key={known} value={known} />
              ))}
            </datalist>
            <div>
              <Button>Set the tier</Button>
            </div>
          </Form>
        </details>
      )}
    </Part>
  );
}
