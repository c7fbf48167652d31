import { type Severity, severities } from "#app/domain/clock/severity.ts";
import type { LevelsPageData } from "#app/operations/views/settings/care-settings.ts";
import { faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { type LevelAnswer, LevelForm } from "#app/ui/settings/level-form.tsx";
import { SettingsFrame } from "#app/ui/settings/settings-frame.tsx";

type Props = LevelsPageData & {
  readonly answer: LevelAnswer | undefined;
  readonly timeZone: string;
};

/** How often customers hear from us, and what else they can expect, as sentences (R6). */
export function LevelsPage({ policies, tiers, answer, timeZone }: Props) {
  return (
    <SettingsFrame
      title="How often customers hear from us"
      lead="By how bad it is for the customer, and by their tier. A change counts from the next word on: times that customers were shown stand."
      fault={answer?.faults[""]}
    >
      <ul className="divide-y divide-line rounded-md border border-line bg-paper">
        {policies.map((policy) => (
          <li key={`${policy.severity}:${policy.tier ?? ""}`} className="grid gap-2 px-4 py-3">
            <Sentence policy={policy} />
            <LevelForm
              policy={policy}
              summary="Change it"
              answer={answerFor(answer, policy)}
              timeZone={timeZone}
            />
          </li>
        ))}
      </ul>
      <div className="mt-8">
        <Part title="A tier of its own">
          <p className="mb-2 text-sm text-quiet">
            {tiers.length > 0
              ? `Tiers that customers are in: ${tiers.join(", ")}.`
              : "No customer is in a tier yet."}
          </p>
          {policies[0] && (
            <LevelForm
              policy={{ ...policies[0], tier: null }}
              isNew
              summary="Say what a tier can expect"
              answer={faultOf(answer, answer?.intent ?? "") && isNew(answer) ? answer : undefined}
              timeZone={timeZone}
            />
          )}
        </Part>
      </div>
    </SettingsFrame>
  );
}

type Policy = LevelsPageData["policies"][number];

const isNew = (answer: LevelAnswer | undefined) => answer?.typed.of === "new";

function answerFor(answer: LevelAnswer | undefined, { severity, tier }: Policy) {
  const isThis = answer?.typed.of === `${severity}:${tier ?? ""}`;
  return isThis ? answer : undefined;
}

function Sentence({ policy }: { policy: Policy }) {
  const { severity, tier, words, warnAtShare, openCases } = policy;
  return (
    <div className="grid gap-1">
      <p className="text-base">
        A <strong>{named(severity)}</strong> case{tier && ` of a ${tier} customer`} hears from us
        every <strong>{words["next-word"]}</strong>.
      </p>
      <p className="text-sm text-quiet">
        A person speaks first within {words["first-word"]}, answers within {words["customer-reply"]}
        , and it is put right within {words.resolution}. Who owns it is warned when{" "}
        {Math.round(warnAtShare * 100)} % of the time is used.{" "}
        {openCases === 1 ? "One open case." : `${openCases.toLocaleString("en-GB")} open cases.`}
      </p>
    </div>
  );
}

const named = (severity: Severity) => severities[severity].label.toLowerCase();
