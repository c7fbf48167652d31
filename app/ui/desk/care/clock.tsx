import { isOpen } from "#app/domain/cases/case-status.ts";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag, type TagLook } from "#app/ui/tag.tsx";
import { CadenceForm, GoOnForm, WaitForm } from "./clock-forms.tsx";

type Props = {
  readonly page: DeskCasePage;
  readonly mayWrite: boolean;
  readonly answer: FormFault | undefined;
  readonly timeZone: string;
};

/** How often she hears from us, what is measured, and how often she had to ask (R6, R9). */
export function CaseClock({ page, mayWrite, answer, timeZone }: Props) {
  const { clock } = page;
  const open = isOpen(page.head.status);
  return (
    <Part title="Clocks" id="clocks">
      {open && (
        <p className="text-sm">
          A word at least every <strong>{clock.cadenceWords}</strong>
          {clock.overriddenBecause ? ", for this case alone." : "."}
        </p>
      )}
      {clock.overriddenBecause && (
        <p className="text-sm break-words text-quiet" dir="auto">
          {clock.overriddenBecause}
        </p>
      )}
      <Waiting clock={clock} timeZone={timeZone} />
      <p className="text-sm text-quiet">{chaseWords(clock)}</p>
      <Levels levels={clock.levels} timeZone={timeZone} />
      {mayWrite && open && (
        <div className="mt-2 grid grid-cols-1 gap-1">
          <CadenceForm start={clock.cadence} fault={faultOf(answer, "cadence")} />
          {clock.isWaiting ? (
            <GoOnForm fault={faultOf(answer, "go-on")} />
          ) : (
            <WaitForm fault={faultOf(answer, "wait")} />
          )}
        </div>
      )}
    </Part>
  );
}

type Clock = DeskCasePage["clock"];

function Waiting({ clock, timeZone }: { clock: Clock; timeZone: string }) {
  if (clock.stoppedAt) {
    return (
      <p className="text-sm">
        The clock stands for the customer’s answer since{" "}
        <Moment at={clock.stoppedAt} timeZone={timeZone} />.
      </p>
    );
  }
  if (!clock.isWaiting) return null;
  return (
    <p className="text-sm">
      We asked the customer, and the clock runs on: something of ours or of a partner’s is open.
    </p>
  );
}

function chaseWords({ chases, chasesInAll }: Clock): string {
  if (chasesInAll === 0) return "The customer has not had to ask.";
  const since = chases === 0 ? "not since our last word" : `${times(chases)} since our last word`;
  return `The customer had to ask ${times(chasesInAll)} in all, ${since}.`;
}

const times = (count: number) => ["", "once", "twice"][count] ?? `${count} times`;

const looks: Readonly<Record<Clock["levels"][number]["state"], TagLook>> = {
  met: "well",
  running: "plain",
  warned: "warn",
  breached: "alarm",
};
const labels = { met: "In time", running: "Runs", warned: "Due soon", breached: "Late" } as const;

function Levels({ levels, timeZone }: { levels: Clock["levels"]; timeZone: string }) {
  if (levels.length === 0) return null;
  return (
    <dl className="mt-2 grid grid-cols-1 gap-1.5 text-sm">
      {levels.map(({ metric, label, state, deadline, metAt, lateBefore, rounds }) => (
        <div key={metric}>
          <dt className="flex flex-wrap items-baseline gap-2">
            {label} <Tag look={looks[state]}>{labels[state]}</Tag>
          </dt>
          <dd className="text-quiet">
            by <Moment at={deadline} timeZone={timeZone} />
            {metAt && (
              <>
                , met <Moment at={metAt} timeZone={timeZone} />
              </>
            )}
            {lateBefore > 0 && `; late ${times(lateBefore)} of ${rounds - 1} before`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
