import type { NextStep } from "#app/domain/cases/next-steps.ts";
import { Part } from "#app/ui/desk/part.tsx";

/** As many as a person can take in; the rest stays folded. */
const shownAtOnce = 3;

/** What the playbook asks for next, and why (R27). */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const first = steps.slice(0, shownAtOnce);
  const later = steps.slice(shownAtOnce);
  return (
    <Part title="Next">
      {steps.length === 0 && <p className="text-sm text-quiet">Nothing for now. Well done.</p>}
      <ol className="grid gap-3">
        {first.map((step) => (
          <Step key={step.name} step={step} />
        ))}
      </ol>
      {later.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer py-1 text-sm text-accent pointer-coarse:py-3">
            Later ({later.length})
          </summary>
          <ol className="mt-3 grid gap-3">
            {later.map((step) => (
              <Step key={step.name} step={step} />
            ))}
          </ol>
        </details>
      )}
    </Part>
  );
}

function Step({ step }: { step: NextStep }) {
  return (
    <li className={`border-s-4 ps-3 ${step.isUrgent ? "border-alarm" : "border-accent"}`}>
      <p className="font-medium">{step.doThis}</p>
      <p className="text-sm text-quiet">
        {step.why} <span className="whitespace-nowrap">({step.rule})</span>
      </p>
    </li>
  );
}
