import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { severities } from "#app/domain/clock/severity.ts";
import { addSpan } from "#app/domain/clock/time-span.ts";
import { officeHours } from "#app/domain/clock/working-calendar.ts";
import { logContact } from "#app/operations/cases/log-contact.ts";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { ResolveCase } from "#app/operations/cases/resolve-case.ts";
import { sayNothingNew } from "#app/operations/cases/say-nothing-new.ts";
import { askPartner } from "#app/operations/partners/ask-partner.ts";
import { makePromise } from "#app/operations/promises/make-promise.ts";
import { putRight } from "#test/support/cases.ts";
import { resolutionParts } from "#test/support/world.ts";
import type { Person } from "./crew.ts";
import { comeBack, planReopening } from "./customer-acts.ts";
import { type Life, later, lookUp, type Simulation, whoWorks } from "./life.ts";
import { day, hour } from "./options.ts";
import { keepItsWord } from "./promise-acts.ts";

const calendar = officeHours("UTC");

type Act = (simulation: Simulation, life: Life, by: Person) => Promise<CaseFile | null>;

const parts = ResolveCase.parse(resolutionParts);

/** The first word is owed sooner than the next one. */
export function planFirstWord(simulation: Simulation, life: Life): void {
  const now = simulation.clock.now;
  const due = addSpan(now, severities[life.seen.severity].firstWord, calendar);
  planBy(simulation, life, due);
}

/** Means to write in time, or a little late; now and then somebody forgets altogether. */
export function planWord(simulation: Simulation, life: Life): void {
  const due = life.seen.nextUpdateDueAt;
  if (due) planBy(simulation, life, due);
}

function planBy(simulation: Simulation, life: Life, due: Date): void {
  life.plan += 1;
  const { plan, chance } = life;
  if (chance.happens(0.07)) return;
  const ahead = Math.max(hour / 2, due.getTime() - simulation.clock.now.getTime());
  later(simulation, life, ahead * chance.between(0.25, 1.03), async () => {
    if (life.plan === plan && !life.isOver) await work(simulation, life);
  });
}

/** One turn at the case by whoever works on it; who is ill does nothing, and nobody may know. */
async function work(simulation: Simulation, life: Life): Promise<void> {
  const by = whoWorks(simulation, life);
  if (simulation.crew.isMissing(by.id, simulation.clock.now)) return;
  await say(simulation, life, by);
}

/** Says something to the customer, or puts it right. */
export async function say(simulation: Simulation, life: Life, by: Person): Promise<void> {
  if (life.isOver) return;
  life.wordsLeft -= 1;
  const act = life.wordsLeft < 0 ? resolve : chooseAct(life);
  const seen = await act(simulation, life, by);
  if (!seen) return;
  simulation.figures.words += 1;
  life.seen = seen;
  if (isOpen(seen.status)) planWord(simulation, life);
}

function chooseAct({ chance, promiseId, askId }: Life): Act {
  const dice = chance.next();
  if (dice < 0.5) return update;
  if (dice < 0.64) return nothingNew;
  if (dice < 0.76) return call;
  if (dice < 0.86) return ask;
  if (dice < 0.94) return promiseId ? update : promise;
  return askId ? update : partner;
}

const update: Act = async ({ clock }, { services, reference, chance }, by) => {
  const escalates = chance.happens(0.02) ? " I have escalated this." : "";
  const body = `It goes on (${clock.now.toISOString()}).${escalates}`;
  return caseOf(await postUpdate(services, reference, { body, visibility: "customer" }, by));
};

const nothingNew: Act = async (_, { services, reference }, by) =>
  caseOf(await sayNothingNew(services, reference, by));

const call: Act = async ({ clock }, { services, reference }, by) => {
  const words = `Told her where it stands (${clock.now.toISOString()}).`;
  return caseOf(
    await logContact(services, reference, { direction: "out", channel: "phone", words }, by),
  );
};

/** Asks the customer; most answer, some never do, and then we ask again. */
const ask: Act = async (simulation, life, by) => {
  const { services, reference, chance } = life;
  const body = `Which of the two is it? (${simulation.clock.now.toISOString()})`;
  const asked = await postUpdate(
    services,
    reference,
    { body, visibility: "customer", status: "waiting" },
    by,
  );
  const answers = chance.happens(0.7);
  simulation.agenda.at(
    simulation.clock.now.getTime() + chance.between(3, 50) * hour,
    life.no,
    () => (answers ? comeBack(simulation, life, "It is the second one.") : Promise.resolve()),
  );
  if (!answers) later(simulation, life, 5 * day, () => say(simulation, life, by));
  return caseOf(asked);
};

const promise: Act = async (simulation, life, by) => {
  const { services, reference, chance } = life;
  const dueAt = new Date(simulation.clock.now.getTime() + chance.between(8, 96) * hour);
  const certainty = chance.oneOf(["certain", "likely", "hoping"] as const);
  const made = await makePromise(
    services,
    reference,
    { what: "The part is with you.", dueAt, certainty },
    by,
  );
  if (!made.ok) return null;
  simulation.figures.promises += 1;
  life.promiseId = made.promise.id;
  if (chance.happens(0.8)) {
    const ahead = dueAt.getTime() - simulation.clock.now.getTime();
    later(simulation, life, ahead * chance.between(0.3, 1), () =>
      keepItsWord(simulation, life, by),
    );
  }
  return lookUp(life);
};

const partner: Act = async (simulation, life, by) => {
  const { services, reference } = life;
  const { partnerId } = simulation;
  const asked = await askPartner(services, reference, { partnerId, asked: "Visit her." }, by);
  if (!asked.ok) return null;
  life.askId = asked.ask.id;
  return update(simulation, life, by);
};

const resolve: Act = async (simulation, life, by) => {
  const resolved = await putRight(life.services, life.reference, parts, by);
  if (!resolved.ok) return null;
  simulation.figures.resolved += 1;
  life.isOver = true;
  planReopening(simulation, life);
  return resolved.caseFile;
};

function caseOf(result: { ok: true; caseFile: CaseFile } | { ok: false; reason: string }) {
  return result.ok ? result.caseFile : null;
}
