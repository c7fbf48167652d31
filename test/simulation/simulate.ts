import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "#app/config.ts";
import { connect } from "#app/db/connection/connect.ts";
import { prepareBackupPlan } from "#app/operations/backup-plans/prepare-backup-plan.ts";
import { keepPartner } from "#app/operations/partners/keep-partner.ts";
import { createServices } from "#app/services.ts";
import { createAgenda } from "./agenda.ts";
import { readNews } from "./alerts-read.ts";
import { checkNobodyForgotten } from "./checks.ts";
import { hireCrew } from "./crew.ts";
import { type Figures, noFigures } from "./figures.ts";
import { keepHouse } from "./keep-house.ts";
import type { Simulation } from "./life.ts";
import { nextDue } from "./next-due.ts";
import { planOpenings } from "./open-life.ts";
import { beginning, day, type SimulationOptions, stepMs } from "./options.ts";
import { deliverPost } from "./post.ts";
import { createWorkers } from "./workers.ts";

export type Outcome = Figures & {
  readonly seconds: number;
  /** Processor time of this process alone; the database has its own. */
  readonly processorSeconds: number;
};

/** Two houses have two cores; each connection more has every statement planned once more. */
const sideBySide = 4;

/** Lives through all the days on one simulated clock, and checks at every step. Stops at the first fault. */
export async function simulate(databaseUrl: string, options: SimulationOptions): Promise<Outcome> {
  const started = performance.now();
  const used = process.cpuUsage();
  const opened = await openSimulation(databaseUrl, options);
  const { simulation } = opened;
  try {
    await liveThrough(simulation, options);
  } finally {
    await opened.close();
  }
  const { user, system } = process.cpuUsage(used);
  return {
    ...simulation.figures,
    seconds: (performance.now() - started) / 1000,
    processorSeconds: (user + system) / 1e6,
  };
}

async function liveThrough(simulation: Simulation, options: SimulationOptions): Promise<void> {
  const { agenda, figures, clock } = simulation;
  const workers = createWorkers(options);
  planOpenings(simulation, options);
  const stepsADay = day / stepMs;
  let workersWereUp = true;
  for (let step = 0; step <= options.days * stepsADay; step++) {
    agenda.setStep(step);
    if (step % stepsADay === 0) {
      options.onDay?.(step / stepsADay);
      await keepHouse(simulation, step / stepsADay);
    }
    const acts = agenda.take(step);
    const nothingHappens = acts.length === 0 && workersWereUp;
    if (nothingHappens && (await nextDue(simulation)) > clock.now.getTime()) continue;
    await actAll(acts);
    workersWereUp = await workers.run(simulation);
    await deliverPost(simulation);
    await readNews(simulation);
    await checkNobodyForgotten(simulation, workersWereUp);
    if (figures.forgotten.length > 0) return;
  }
}

type Acts = ReturnType<Simulation["agenda"]["take"]>;

/** Cases side by side, each one's own in its order. What concerns all (number 0) comes first, in turn. */
async function actAll(acts: Acts): Promise<void> {
  const [common, ...rest] = acts[0]?.[0]?.caseNo === 0 ? acts : [[], ...acts];
  for (const { act } of common ?? []) await act();
  const waiting = rest.values();
  const hands = Array.from({ length: sideBySide }, async () => {
    for (const entries of waiting) for (const { act } of entries) await act();
  });
  await Promise.all(hands);
}

async function openSimulation(databaseUrl: string, options: SimulationOptions) {
  const folder = await mkdtemp(join(tmpdir(), "amends-simulation-"));
  const clock = { now: beginning };
  const read = readConfig({ NODE_ENV: "test", DATA_DIR: folder });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  const wired = createServices({
    config: read.config,
    databaseUrl,
    secretKeys: ["a key that is only ever used for simulations"],
    publicUrl: "https://status.example.test",
    mailDomain: "mail.example.test",
    name: "simulation",
    poolSize: sideBySide + 2,
    now: () => clock.now,
  });
  const db = connect(databaseUrl, { name: "amends simulation", poolSize: 2 });
  // Asked for at every step here, and nowhere in the product.
  await db.raw("create index on escalation_alerts (at)");
  await db.raw("create index on call_tasks (created_at)");
  const { services } = wired;
  const agenda = createAgenda(clock);
  const crew = await hireCrew(db, services, agenda, options);
  const [lead] = crew.leads;
  if (!lead) throw new Error("a crew without a lead");
  const partner = await keepPartner(services, null, { name: "Fixers" }, lead);
  const plan = await prepareBackupPlan(services, otherVendor, lead);
  if (!partner.ok || !plan.ok) throw new Error("the shop cannot be set up");
  const simulation: Simulation = {
    db,
    services,
    clock,
    agenda,
    crew,
    figures: noFigures(),
    partnerId: partner.partner.id,
    planId: plan.plan.id,
    lives: new Map(),
  };
  const close = async () => {
    await db.destroy();
    await wired.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { simulation, close };
}

const oneDay = { count: 1, unit: "days", counted: "working-time" } as const;
const otherVendor: Parameters<typeof prepareBackupPlan>[1] = {
  failure: "partner-silent",
  way: "other-vendor",
  customerWording: "Another workshop comes to you.",
  steps: [{ what: "We send the other workshop.", who: "us", within: oneDay }],
  promises: [{ what: "The other workshop calls you.", within: oneDay, certainty: "likely" }],
};
