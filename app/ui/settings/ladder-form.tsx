import { Form } from "@remix-run/react";
import { severities, severityNames } from "#app/domain/clock/severity.ts";
import {
  type EscalationRole,
  escalationRoleNames,
  escalationRoles,
} from "#app/domain/escalation/role.ts";
import type { LaddersPageData } from "#app/operations/views/settings/ladder-settings.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { ChoiceField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Preview } from "#app/ui/settings/settings-frame.tsx";
import { SpanFields } from "#app/ui/span-fields.tsx";
import { ShowOrKeep } from "./show-or-keep.tsx";

type Times = readonly { readonly role: EscalationRole; readonly at: string }[];

/** What a form of the page answered: its faults, or what would change. */
export type LadderAnswer = FormFault & {
  readonly preview?: {
    readonly openCases: number;
    readonly was: Times;
    readonly becomes: Times;
    readonly warnings: readonly string[];
  };
};

type Ladder = LaddersPageData["ladders"][number];
type LadderFormProps = Pick<LaddersPageData, "teams" | "people"> & {
  readonly ladder: Ladder;
  readonly summary: string;
  readonly isNew?: boolean;
  readonly answer: LadderAnswer | undefined;
  readonly timeZone: string;
};

export function LadderForm(props: LadderFormProps) {
  const { ladder, people, summary, isNew = false, answer, timeZone } = props;
  const of = isNew ? "new" : `${ladder.severity}:${ladder.teamId ?? ""}`;
  const someone = people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <details open={answer !== undefined}>
      <summary className="cursor-pointer text-sm font-medium text-accent">
        {summary}
        {!isNew && <span className="sr-only">: {severities[ladder.severity].label}</span>}
      </summary>
      <Form method="post" className="mt-3 grid max-w-3xl gap-4">
        <input type="hidden" name="of" value={of} />
        <WhichLadder {...props} isNew={isNew} />
        {escalationRoleNames.map((role) => (
          <RungFields key={role} role={role} ladder={ladder} answer={answer} />
        ))}
        <SpanFields
          name="mendWithin"
          legend="Whoever has it has, to mend it"
          start={ladder.mendWithin}
          faults={answer?.faults}
          typed={answer?.typed}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <ChoiceField
            label="The lead on it"
            name="leadId"
            choices={[{ value: "", label: "A lead of the case’s team" }, ...someone]}
            defaultValue={answer?.typed.leadId ?? ladder.leadId ?? ""}
          />
          <ChoiceField
            label="The manager on it"
            name="managerId"
            choices={[{ value: "", label: "An administrator" }, ...someone]}
            defaultValue={answer?.typed.managerId ?? ladder.managerId ?? ""}
          />
        </div>
        {answer?.preview && <Changes preview={answer.preview} timeZone={timeZone} />}
        <ShowOrKeep />
      </Form>
    </details>
  );
}

function WhichLadder({ ladder, teams, isNew, answer }: LadderFormProps) {
  if (!isNew) {
    return (
      <>
        <input type="hidden" name="severity" value={ladder.severity} />
        <input type="hidden" name="teamId" value={ladder.teamId ?? ""} />
      </>
    );
  }
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <ChoiceField
        label="How bad it is"
        name="severity"
        choices={severityNames.map((value) => ({ value, label: severities[value].label }))}
        defaultValue={answer?.typed.severity ?? "normal"}
      />
      <ChoiceField
        label="Team"
        name="teamId"
        choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={answer?.typed.teamId}
        error={answer?.faults.teamId}
      />
    </div>
  );
}

const anHour = { count: 1, unit: "hours", counted: "working-time" } as const;

type RungProps = {
  readonly role: EscalationRole;
  readonly ladder: Ladder;
  readonly answer: LadderAnswer | undefined;
};

function RungFields({ role, ladder, answer }: RungProps) {
  const rung = ladder.rungs.find((each) => each.role === role);
  const on = answer ? answer.typed[`${role}.on`] === "yes" : rung !== undefined;
  const { label } = escalationRoles[role];
  return (
    <div className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[12rem_1fr]">
      <label className="flex min-h-9 items-center gap-2 text-sm font-medium pointer-coarse:min-h-11">
        <input type="checkbox" name={`${role}.on`} value="yes" defaultChecked={on} />
        The {label.toLowerCase()} is told
      </label>
      <SpanFields
        name={role}
        legend={`How long the ${label.toLowerCase()} has to say “I have it”`}
        isLegendHidden
        start={rung?.answerWithin ?? anHour}
        faults={answer?.faults}
        typed={answer?.typed}
      />
    </div>
  );
}

type ChangesProps = {
  readonly preview: NonNullable<LadderAnswer["preview"]>;
  readonly timeZone: string;
};

function Changes({ preview: { openCases, was, becomes, warnings }, timeZone }: ChangesProps) {
  const told = (times: Times) =>
    times.map(({ role, at }, index) => (
      <span key={role}>
        {index > 0 && ", "}
        {escalationRoles[role].label.toLowerCase()} <Moment at={at} timeZone={timeZone} />
      </span>
    ));
  return (
    <Preview>
      <p>If somebody had to climb now and nobody answered, who is told when:</p>
      <p className="text-quiet">as it is: {told(was)}</p>
      <p>as it would be: {told(becomes)}</p>
      {warnings.map((words) => (
        <p key={words} className="font-medium text-warn">
          {words}
        </p>
      ))}
      <p className="text-quiet">
        {openCases === 1 ? "One open case stands" : `${openCases} open cases stand`} on it.
      </p>
    </Preview>
  );
}
