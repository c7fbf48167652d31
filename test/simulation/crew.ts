import type { Knex } from "knex";
import type { Absence } from "#app/domain/clock/absences.ts";
import { isAway } from "#app/domain/clock/absences.ts";
import { recordAbsence } from "#app/operations/clock/record-absence.ts";
import type { Services } from "#app/operations/services.ts";
import type { Agenda } from "./agenda.ts";
import { type Chance, createChance } from "./chance.ts";
import { beginning, day, hour, type SimulationOptions } from "./options.ts";

export type Person = {
  readonly kind: "staff";
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: "agent" | "lead" | "administrator";
};

export type Crew = {
  readonly agents: readonly [Person, ...Person[]];
  readonly leads: readonly Person[];
  readonly managers: readonly Person[];
  get(staffId: string): Person;
  /** Whether somebody is in fact not there, whether or not anybody knows. */
  isMissing(staffId: string, at: Date): boolean;
  /** Whether the product knows that somebody is away. */
  isKnownAway(staffId: string, at: Date): boolean;
};

/** Hires whom so many cases need; each has holidays, and falls ill. */
export async function hireCrew(
  db: Knex,
  services: Services,
  agenda: Agenda,
  { seed, cases, days }: SimulationOptions,
): Promise<Crew> {
  const count = Math.min(40, Math.max(4, Math.ceil(cases / days / 6)));
  const all = [
    ...people("agent", count, seed),
    ...people("lead", 3, seed),
    ...people("administrator", 2, seed),
  ];
  const team = await db("teams").first("id");
  const at = { created_at: beginning, updated_at: beginning };
  await db("staff").insert(
    all.map(({ id, name, email, role }) => ({ id, name, email, role, team_id: team.id, ...at })),
  );
  const missing: Absence[] = [];
  const known: Absence[] = [];
  for (const [place, person] of all.entries()) {
    for (const absence of absencesOf(person, createChance(seed, 2_000_000 + place), days)) {
      missing.push(absence);
      if (!absence.isKnown) continue;
      // A holiday is written down two days ahead, an illness that morning.
      agenda.at(absence.from.getTime() - absence.ahead, 0, async () => {
        const { staffId, from, to } = absence;
        await recordAbsence(services, { staffId, from, to }, { kind: "staff", id: staffId });
        known.push(absence);
      });
    }
  }
  const [first, ...rest] = all.filter(({ role }) => role === "agent");
  if (!first) throw new Error("a crew of nobody");
  return {
    agents: [first, ...rest],
    leads: all.filter(({ role }) => role === "lead"),
    managers: all.filter(({ role }) => role === "administrator"),
    get(staffId) {
      const person = all.find(({ id }) => id === staffId);
      if (!person) throw new Error(`nobody is called ${staffId}`);
      return person;
    },
    isMissing: (staffId, now) => isAway(staffId, missing, now),
    isKnownAway: (staffId, now) => isAway(staffId, known, now),
  };
}

function people(role: Person["role"], count: number, seed: number): Person[] {
  return Array.from({ length: count }, (_, n) => {
    const name = `${role} ${n + 1}`;
    const place = 1_000_000 + (role === "agent" ? 0 : role === "lead" ? 1000 : 2000) + n;
    const { id } = createChance(seed, place);
    return { kind: "staff", id: id(), name, email: `${role}-${n + 1}@shop.test`, role };
  });
}

type PlannedAbsence = Absence & { to: Date; ahead: number; isKnown: boolean };

function absencesOf({ id: staffId }: Person, chance: Chance, days: number): PlannedAbsence[] {
  const absences: PlannedAbsence[] = [];
  for (let from = 3; from < days; from += 20) {
    const begins = beginning.getTime() + (from + chance.whole(0, 10)) * day + 8 * hour;
    const dice = chance.next();
    if (dice < 0.25) {
      const to = new Date(begins + chance.whole(3, 9) * day);
      absences.push({ staffId, from: new Date(begins), to, ahead: 2 * day, isKnown: true });
    } else if (dice < 0.45) {
      const to = new Date(begins + chance.whole(1, 3) * day);
      const isKnown = chance.happens(0.5);
      absences.push({ staffId, from: new Date(begins), to, ahead: 0, isKnown });
    }
  }
  return absences;
}
