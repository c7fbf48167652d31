import { redirect } from "@remix-run/node";
import { AddStep, addStep } from "#app/operations/promises/add-step.ts";
import { endStep } from "#app/operations/promises/end-step.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf } from "#app/web/answer.ts";
import { instantOf } from "#app/web/instants.ts";
import { type Asked, type Intent, idOf, refuse, textOf } from "#app/web/intents.ts";
import { careFault } from "./care-faults.ts";
import { readFirst } from "./read-first.ts";
import { toCase } from "./to-case.ts";

/** A line of "what happens next" (R14): who does it, why the customer has to, and by when. */
export const addStepIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { actor, door } = asked;
    const parsed = AddStep.safeParse(typedStep(asked));
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const { reference = "" } = door.params;
    const { what, why = "", dueAt, certainty = "likely" } = parsed.data;
    const due = dueAt ? { dueAt: dueAt.toISOString(), certainty } : {};
    const words = {
      field: "what",
      moment: "promise",
      parts: { what, after: why, ...due },
    } as const;
    const added = await readFirst(asked, words, (inside) =>
      addStep(inside, reference, parsed.data, actor),
    );
    if (added instanceof Response) return added;
    if (!added.ok) return refuse(asked, careFault(added.reason));
    return redirect(saying(toCase(asked), added.promise ? "step-promised" : "step-added"));
  },
};

// What goes with the doer that was chosen; fields of another one are folded away, and left aside.
function typedStep(asked: Asked) {
  const typed = (name: string) => textOf(asked.form, name);
  const doer = typed("doer");
  const hers = { why: typed("why"), neededOn: typed("neededOn") };
  const ours = { dueAt: instantOf(asked, "dueAt"), certainty: typed("certainty") };
  return {
    ...{ what: typed("what"), doer },
    ...(doer === "partner" ? { partnerId: typed("partnerId") } : {}),
    ...(doer === "customer" ? hers : ours),
  };
}

/** Done, or dropped; one whose promise is owed is done with it, and cannot be dropped. */
export function endStepIntent(state: "done" | "dropped"): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const ended = await endStep(asked.services, idOf(asked, "stepId"), state, asked.actor);
      if (!ended.ok) return refuse(asked, careFault(ended.reason));
      return redirect(saying(toCase(asked), `step-${state}`));
    },
  };
}
