import { redirect } from "@remix-run/node";
import { spanWords } from "#app/domain/clock/span-words.ts";
import { previewPolicy } from "#app/operations/clock/preview-policy.ts";
import { type PolicySet, SetPolicy, setPolicy } from "#app/operations/clock/set-policy.ts";
import { spanSentences } from "#app/operations/clock/span-field.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { previewing } from "#app/web/previews.ts";
import { spanOf } from "#app/web/spans.ts";

function readPolicy(form: FormData) {
  const span = (metric: string) => spanOf(form, `targets.${metric}`);
  return SetPolicy.safeParse({
    severity: textOf(form, "severity"),
    tier: textOf(form, "tier"),
    targets: {
      "first-word": span("first-word"),
      "next-word": span("next-word"),
      "customer-reply": span("customer-reply"),
      resolution: span("resolution"),
    },
    warnAtShare: Number(textOf(form, "warnAt")) / 100,
  });
}

type Problems = Extract<PolicySet, { ok: false }>["problems"];

function policyFaults(problems: Problems): Record<string, string> {
  return Object.fromEntries(
    problems.map(({ reason, metric }) =>
      reason === "warning-share-out-of-range"
        ? ["warnAtShare", "Write a share from 1 to 99."]
        : [`targets.${metric}.count`, spanSentences[reason]],
    ),
  );
}

/** A new tier says which: left empty it would change what every tier can expect. */
const tierMissing = ({ form }: Asked) =>
  textOf(form, "of") === "new" && textOf(form, "tier").trim() === "";

function withPolicy(
  then: (
    asked: Asked,
    policy: NonNullable<ReturnType<typeof readPolicy>["data"]>,
  ) => Promise<Response>,
): Intent {
  return {
    needs: "set-care-rules",
    async run(asked) {
      const parsed = readPolicy(asked.form);
      if (!parsed.success) {
        const { warnAtShare, ...faults } = faultsOf(parsed.error);
        const share = warnAtShare ? { warnAtShare: "Write a share from 1 to 99." } : {};
        return refuse(asked, { ...faults, ...share });
      }
      if (tierMissing(asked)) return refuse(asked, { tier: "Write which tier." });
      return then(asked, parsed.data);
    },
  };
}

/** What a severity and a tier can expect: shown first, then kept. */
export const levelIntents: Readonly<Record<string, Intent>> = {
  preview: withPolicy(async (asked, policy) => {
    const shown = await previewPolicy(asked.services, policy);
    if (!shown.ok) return refuse(asked, policyFaults(shown.problems));
    const { openCases, changes } = shown.preview;
    return previewing(asked, {
      openCases,
      changes: changes.map((change) => ({
        ...change,
        was: spanWords(change.was),
        becomes: spanWords(change.becomes),
      })),
    });
  }),
  save: withPolicy(async (asked, policy) => {
    const set = await setPolicy(asked.services, policy, asked.actor);
    if (!set.ok) return refuse(asked, policyFaults(set.problems));
    return redirect(saying(url("settingsLevels"), "rules-kept"));
  }),
};
