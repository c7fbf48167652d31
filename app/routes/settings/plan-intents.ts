import { redirect } from "@remix-run/node";
import {
  PrepareBackupPlan,
  type PreparedPlan,
  prepareBackupPlan,
  retireBackupPlan,
} from "#app/operations/backup-plans/prepare-backup-plan.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { promiseLines, stepLines } from "#app/ui/settings/plan-form.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Intent, refuse, textOf } from "#app/web/intents.ts";
import { spanOf } from "#app/web/spans.ts";

/** The lines of the form with words in them, by their place in it. */
function linesOf(form: FormData, name: "steps" | "promises", most: number): number[] {
  const all = Array.from({ length: most }, (_, line) => line);
  return all.filter((line) => textOf(form, `${name}.${line}.what`).trim() !== "");
}

function readPlan(form: FormData) {
  const steps = linesOf(form, "steps", stepLines);
  const promises = linesOf(form, "promises", promiseLines);
  const part = (name: string) => textOf(form, name);
  return {
    /** The field a fault of the nth line, steps first, belongs to. */
    places: [
      ...steps.map((line) => `steps.${line}`),
      ...promises.map((line) => `promises.${line}`),
    ],
    parsed: PrepareBackupPlan.safeParse({
      failure: part("failure"),
      way: part("way"),
      teamId: part("teamId"),
      customerWording: part("customerWording"),
      steps: steps.map((line) => ({
        what: part(`steps.${line}.what`),
        who: part(`steps.${line}.who`),
        within: spanOf(form, `steps.${line}.within`),
        whyCustomer: part(`steps.${line}.whyCustomer`),
      })),
      promises: promises.map((line) => ({
        what: part(`promises.${line}.what`),
        within: spanOf(form, `promises.${line}.within`),
        certainty: part(`promises.${line}.certainty`),
      })),
    }),
  };
}

type Problem = Extract<PreparedPlan, { ok: false }>["problems"][number];

/** At its line's own field; what is about the whole plan stands above the form. */
function placeOf({ reason, line }: Problem, places: readonly string[]): string {
  const place = line === null ? undefined : places[line];
  if (!place) return reason === "words-missing" ? "customerWording" : "";
  if (reason === "customer-step-unjustified") return `${place}.whyCustomer`;
  return reason === "words-missing" ? `${place}.what` : `${place}.within.count`;
}

export const planIntents: Readonly<Record<string, Intent>> = {
  prepare: {
    needs: "set-care-rules",
    async run(asked) {
      const { services, actor, form } = asked;
      const { places, parsed } = readPlan(form);
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      const prepared = await prepareBackupPlan(services, parsed.data, actor);
      if (prepared.ok) return redirect(saying(url("settingsPlans"), "plan-prepared"));
      const faults = prepared.problems.map((each) => [placeOf(each, places), each.sentence]);
      return refuse(asked, Object.fromEntries(faults));
    },
  },
  retire: {
    needs: "set-care-rules",
    async run({ services, actor, form }) {
      const planId = textOf(form, "planId");
      if (!isId(planId)) throw new Response("There is no such plan.", { status: 404 });
      // Taken off twice it is off once.
      await retireBackupPlan(services, planId, actor);
      return redirect(saying(url("settingsPlans"), "plan-retired"));
    },
  },
};
