import { severityRank } from "#app/domain/clock/severity.ts";
import { openCase } from "#app/operations/cases/open-case.ts";
import { OpenCase } from "#app/operations/cases/open-case-fields.ts";
import type { Chance } from "./chance.ts";
import { createChance } from "./chance.ts";
import { planChases } from "./customer-acts.ts";
import type { Life, Simulation } from "./life.ts";
import { beginning, day, hour, type SimulationOptions } from "./options.ts";
import { deadDomain } from "./post.ts";
import { planFirstWord, planWord } from "./staff-acts.ts";

const products = ["Printer", "Chart plotter", "Phone", "Router", "Oven"] as const;

/** Puts down when each customer's product fails: through the days, most of it in working time. */
export function planOpenings(
  simulation: Simulation,
  { seed, cases, days }: SimulationOptions,
): void {
  for (let no = 1; no <= cases; no++) {
    const chance = createChance(seed, no);
    // The last days are for what is open to be worked on.
    const opensOn = Math.floor(chance.between(0, days * 0.9));
    const at = beginning.getTime() + opensOn * day;
    const inDay = chance.happens(0.85) ? chance.between(9, 17) : chance.between(0, 24);
    simulation.agenda.at(at + inDay * hour, 0, () => open(simulation, no, chance, seed));
  }
}

async function open(simulation: Simulation, no: number, chance: Chance, seed: number) {
  const { crew, lives, figures } = simulation;
  const services = { ...simulation.services, newId: chance.id, randomBytes: chance.bytes };
  const owner = chance.oneOf(crew.agents);
  const input = OpenCase.parse({ ...customerOf(no, chance, seed), owner: owner.email });
  const opened = await openCase(services, input, owner);
  if (!opened.ok) throw new Error(opened.reason);
  const { caseFile } = opened;
  const life: Life = {
    no,
    chance,
    services,
    caseId: caseFile.id,
    reference: caseFile.reference,
    owner,
    deputyId: caseFile.deputyId,
    isUrgent: severityRank(caseFile.severity) === 3,
    seen: caseFile,
    wordsLeft: chance.whole(1, 4),
    isOver: false,
    promiseId: null,
    askId: null,
    plan: 0,
    goOn: () => planWord(simulation, life),
  };
  lives.set(life.caseId, life);
  figures.opened += 1;
  planChases(simulation, life);
  planFirstWord(simulation, life);
}

/** One in twelve had the same product fail before; some have no mail, or one that comes back. */
function customerOf(no: number, chance: Chance, seed: number) {
  const known = no > 1 && chance.happens(1 / 12) ? chance.whole(1, no - 1) : no;
  const theirs = createChance(seed, 4_000_000 + known);
  const dice = theirs.next();
  const domain = dice > 0.96 ? deadDomain : "example.test";
  const reach =
    dice < 0.05 ? { phone: `+1555${100_000 + known}` } : { email: `customer-${known}@${domain}` };
  const severity = weighted(chance.next());
  return {
    customer: { name: `Customer ${known}`, ...reach },
    subject: "It does not work",
    problem: "It stopped working, and I need it.",
    product: theirs.oneOf(products),
    channel: chance.oneOf(["letter", "email", "phone", "web", "social", "in-person"] as const),
    severity,
  };
}

function weighted(dice: number) {
  if (dice < 0.25) return "low";
  if (dice < 0.87) return "normal";
  return dice < 0.985 ? "high" : "critical";
}
