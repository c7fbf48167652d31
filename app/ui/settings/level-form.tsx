import { Form } from "@remix-run/react";
import {
  type ServiceMetric,
  serviceMetricNames,
  serviceMetrics,
} from "#app/domain/clock/service-policy.ts";
import { severities, severityNames } from "#app/domain/clock/severity.ts";
import type { LevelsPageData } from "#app/operations/views/settings/care-settings.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { ChoiceField, TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Preview } from "#app/ui/settings/settings-frame.tsx";
import { SpanFields } from "#app/ui/span-fields.tsx";
import { ShowOrKeep } from "./show-or-keep.tsx";

/** What a form of the page answered: its faults, or what would change. */
export type LevelAnswer = FormFault & {
  readonly preview?: {
    readonly openCases: number;
    readonly changes: readonly {
      readonly metric: ServiceMetric;
      readonly was: string;
      readonly becomes: string;
      readonly wasAt: string;
      readonly becomesAt: string;
    }[];
  };
};

type LevelFormProps = {
  readonly policy: LevelsPageData["policies"][number];
  readonly summary: string;
  readonly isNew?: boolean;
  readonly answer: LevelAnswer | undefined;
  readonly timeZone: string;
};

const legends: Readonly<Record<ServiceMetric, string>> = {
  "next-word": "A word at least every",
  "first-word": "A first word from a person within",
  "customer-reply": "An answer to what the customer wrote within",
  resolution: "Put right within",
};
const order = ["next-word", "first-word", "customer-reply", "resolution"] as const;

export function LevelForm({ policy, summary, isNew = false, answer, timeZone }: LevelFormProps) {
  const { severity, tier, targets, warnAtShare } = policy;
  const of = isNew ? "new" : `${severity}:${tier ?? ""}`;
  return (
    <details open={answer !== undefined}>
      <summary className="cursor-pointer text-sm font-medium text-accent">
        {summary}
        {!isNew && <span className="sr-only">: {of.replace(":", " ")}</span>}
      </summary>
      <Form method="post" className="mt-3 grid max-w-2xl gap-4">
        <input type="hidden" name="of" value={of} />
        {isNew ? (
          <NewTier answer={answer} />
        ) : (
          <>
            <input type="hidden" name="severity" value={severity} />
            <input type="hidden" name="tier" value={tier ?? ""} />
          </>
        )}
        {order.map((metric) => (
          <SpanFields
            key={metric}
            name={`targets.${metric}`}
            legend={legends[metric]}
            start={targets[metric]}
            faults={answer?.faults}
            typed={answer?.typed}
          />
        ))}
        <div className="w-48">
          <TextField
            label="Warn at (% of the time)"
            name="warnAt"
            inputMode="numeric"
            defaultValue={answer?.typed.warnAt ?? String(Math.round(warnAtShare * 100))}
            error={answer?.faults.warnAtShare}
            required
          />
        </div>
        {answer?.preview && <Changes preview={answer.preview} timeZone={timeZone} />}
        <ShowOrKeep />
      </Form>
    </details>
  );
}

function NewTier({ answer }: { answer: LevelAnswer | undefined }) {
  const choices = severityNames.map((value) => ({ value, label: severities[value].label }));
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <ChoiceField
        label="How bad it is"
        name="severity"
        choices={choices}
        defaultValue={answer?.typed.severity ?? "normal"}
      />
      <TextField
        label="Tier of customers"
        name="tier"
        defaultValue={answer?.typed.tier}
        error={answer?.faults.tier}
        required
      />
    </div>
  );
}

type ChangesProps = {
  readonly preview: NonNullable<LevelAnswer["preview"]>;
  readonly timeZone: string;
};

function Changes({ preview: { openCases, changes }, timeZone }: ChangesProps) {
  const sorted = serviceMetricNames.flatMap((metric) =>
    changes.filter((change) => change.metric === metric),
  );
  return (
    <Preview>
      {sorted.length === 0 && <p>Nothing: this is how it is now.</p>}
      {sorted.map(({ metric, was, becomes, wasAt, becomesAt }) => (
        <p key={metric}>
          {serviceMetrics[metric].label}: {was} → <strong>{becomes}</strong>. From now that would be{" "}
          <Moment at={becomesAt} timeZone={timeZone} /> instead of{" "}
          <Moment at={wasAt} timeZone={timeZone} />.
        </p>
      ))}
      {sorted.length > 0 && (
        <p className="text-quiet">
          {openCases === 1 ? "One open case runs" : `${openCases} open cases run`} by it from the
          next word on.
        </p>
      )}
    </Preview>
  );
}
