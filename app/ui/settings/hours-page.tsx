import { Form } from "@remix-run/react";
import { type Severity, severities } from "#app/domain/clock/severity.ts";
import type { HoursPageData } from "#app/operations/views/settings/care-settings.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { TextArea, TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Preview, SettingsFrame } from "#app/ui/settings/settings-frame.tsx";
import { ShowOrKeep } from "./show-or-keep.tsx";

/** What a form of the page answered: its faults, or what would change. */
export type HoursAnswer = FormFault & {
  readonly preview?: {
    readonly openCases: number;
    readonly warning: string | null;
    readonly words: readonly {
      readonly severity: Severity;
      readonly wasAt: string;
      readonly becomesAt: string;
    }[];
  };
};

type Props = HoursPageData & {
  readonly answer: HoursAnswer | undefined;
  readonly timeZone: string;
};

/** When we work: several shifts a day, days off, and the clocks they are told by. */
export function HoursPage({ teams, answer, timeZone }: Props) {
  return (
    <SettingsFrame
      title="Working hours"
      lead="Times that are counted in working time run on these clocks. Times that customers were shown stand: other hours count from the next word on."
      fault={answer?.faults[""]}
    >
      <ul className="grid gap-4">
        {teams.map((team) => (
          <li key={team.id} className="rounded-md border border-line bg-paper px-4 py-3">
            <p>
              <strong>{team.name}</strong> works {hoursWords(team)}, on the clocks of{" "}
              {team.timeZone}
              {team.holidays.length > 0 && `, but for ${team.holidays.length} holidays`}.
            </p>
            {!team.isOwn && <p className="text-sm text-quiet">As the installation was told.</p>}
            <HoursForm
              team={team}
              answer={answer?.typed.teamId === team.id ? answer : undefined}
              timeZone={timeZone}
            />
          </li>
        ))}
      </ul>
    </SettingsFrame>
  );
}

type Team = HoursPageData["teams"][number];

/** "monday to friday 09:00-17:00": days that are alike are told together. */
function hoursWords({ week }: Team): string {
  const runs: { from: string; to: string; shifts: string }[] = [];
  for (const { day, shifts } of week) {
    const told = shifts.join(" and ");
    const last = runs.at(-1);
    if (last?.shifts === told) last.to = day;
    else runs.push({ from: day, to: day, shifts: told });
  }
  const named = (day: string) => day.charAt(0).toUpperCase() + day.slice(1);
  return runs
    .filter(({ shifts }) => shifts !== "")
    .map(
      ({ from, to, shifts }) => `${named(from)}${from === to ? "" : ` to ${named(to)}`} ${shifts}`,
    )
    .join(", ");
}

function HoursForm({ team, answer, timeZone }: { team: Team } & Omit<Props, "teams">) {
  const started = (name: string, start: string) => answer?.typed[name] ?? start;
  return (
    <details className="mt-2" open={answer !== undefined}>
      <summary className="cursor-pointer text-sm font-medium text-accent">
        Change them<span className="sr-only">: {team.name}</span>
      </summary>
      <Form method="post" className="mt-3 grid max-w-2xl gap-4">
        <input type="hidden" name="teamId" value={team.id} />
        <TextField
          label="On the clocks of"
          name="timeZone"
          defaultValue={started("timeZone", team.timeZone)}
          error={answer?.faults.timeZone}
          hint="Such as Europe/Madrid. Summer time is kept by itself."
          required
        />
        <fieldset className="grid gap-2">
          <legend className="mb-1 text-sm font-medium">
            Shifts, such as 09:00-12:30, 14:00-18:00. A day left empty is a day off.
          </legend>
          {team.week.map(({ day, shifts }) => (
            <div key={day} className="grid items-start gap-x-3 sm:grid-cols-[7rem_1fr]">
              <span aria-hidden="true" className="pt-1.5 text-sm">
                {day.charAt(0).toUpperCase() + day.slice(1)}
              </span>
              <TextField
                label={`Shifts on ${day}`}
                isLabelHidden
                name={day}
                defaultValue={started(day, shifts.join(", "))}
                error={answer?.faults[day]}
              />
            </div>
          ))}
        </fieldset>
        <TextArea
          label="Holidays"
          name="holidays"
          rows={4}
          defaultValue={started("holidays", team.holidays.join("\n"))}
          error={answer?.faults.holidays}
          hint="One day a line, such as 2026-12-25."
        />
        {answer?.preview && <Changes preview={answer.preview} timeZone={timeZone} />}
        <ShowOrKeep />
      </Form>
    </details>
  );
}

type ChangesProps = {
  readonly preview: NonNullable<HoursAnswer["preview"]>;
  readonly timeZone: string;
};

function Changes({ preview: { openCases, warning, words }, timeZone }: ChangesProps) {
  return (
    <Preview>
      {warning && <p className="font-medium text-warn">{warning}</p>}
      {words.map(({ severity, wasAt, becomesAt }) => (
        <p key={severity}>
          {severities[severity].label}: the next word after one said now is due{" "}
          <strong>
            <Moment at={becomesAt} timeZone={timeZone} />
          </strong>
          {wasAt === becomesAt ? ", as before." : ", until now "}
          {wasAt !== becomesAt && (
            <>
              <Moment at={wasAt} timeZone={timeZone} />.
            </>
          )}
        </p>
      ))}
      <p className="text-quiet">
        {openCases === 1 ? "One open case runs" : `${openCases} open cases run`} by these hours.
      </p>
    </Preview>
  );
}
