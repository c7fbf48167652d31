import { severities } from "#app/domain/clock/severity.ts";
import { escalationRoles } from "#app/domain/escalation/role.ts";
import type { LaddersPageData } from "#app/operations/views/settings/ladder-settings.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { type LadderAnswer, LadderForm } from "#app/ui/settings/ladder-form.tsx";
import { SettingsFrame } from "#app/ui/settings/settings-frame.tsx";

type Props = LaddersPageData & {
  readonly answer: LadderAnswer | undefined;
  readonly timeZone: string;
};
type Ladder = LaddersPageData["ladders"][number];

/** Who is told when a customer is being forgotten, as sentences (R10). */
export function LaddersPage({ ladders, teams, people, answer, timeZone }: Props) {
  const shared = { teams, people, timeZone };
  return (
    <SettingsFrame
      title="Ladders"
      lead="Silence, a broken promise, a customer who chases, a silent partner: somebody is told at once, and the next one when nobody says “I have it”. A change counts for the next step of open climbs, too."
      fault={answer?.faults[""]}
    >
      <ul className="divide-y divide-line rounded-md border border-line bg-paper">
        {ladders.map((ladder) => (
          <li key={keyOf(ladder)} className="grid gap-2 px-4 py-3">
            <Sentence ladder={ladder} team={teams.find(({ id }) => id === ladder.teamId)?.name} />
            {ladder.warnings.map((words) => (
              <Notice key={words} look="warn">
                {words}
              </Notice>
            ))}
            <LadderForm
              ladder={ladder}
              summary="Change it"
              answer={answer?.typed.of === keyOf(ladder) ? answer : undefined}
              {...shared}
            />
          </li>
        ))}
      </ul>
      {ladders[0] && (
        <div className="mt-8">
          <Part title="A ladder for one team">
            <LadderForm
              ladder={ladders[0]}
              isNew
              summary="Give a team its own"
              answer={answer?.typed.of === "new" ? answer : undefined}
              {...shared}
            />
          </Part>
        </div>
      )}
    </SettingsFrame>
  );
}

/** Which ladder a form is about. */
export function keyOf({ severity, teamId }: Pick<Ladder, "severity" | "teamId">): string {
  return `${severity}:${teamId ?? ""}`;
}

function Sentence({ ladder, team }: { ladder: Ladder; team: string | undefined }) {
  const { severity, rungWords, mendWords } = ladder;
  const [first, ...rest] = rungWords;
  const who = (role: keyof typeof escalationRoles) => escalationRoles[role].label.toLowerCase();
  return (
    <p>
      For a <strong>{severities[severity].label.toLowerCase()}</strong> case{team && ` of ${team}`}
      {first && (
        <>
          {" "}
          the <strong>{who(first.role)}</strong> is told at once and has {first.within} to say “I
          have it”
        </>
      )}
      {rest.map(({ role, within }) => (
        <span key={role}>
          ; then the <strong>{who(role)}</strong>, {within}
        </span>
      ))}
      . Whoever has it has <strong>{mendWords}</strong> to mend it.
    </p>
  );
}
