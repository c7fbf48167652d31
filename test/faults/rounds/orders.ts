import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { chooseProvider } from "#app/operations/orders/choose-provider.ts";
import { placeOrders } from "#app/operations/orders/place-orders.ts";
import { type MoneyWorld, openMoneyWorld } from "#test/support/money-world.ts";
import { bundled } from "#test/support/program.ts";
import { createFakeTremendous } from "#test/support/providers/fake-tremendous.ts";
import type { Fault } from "#test/support/providers/faulty.ts";
import { serveFake } from "#test/support/providers/serve.ts";

export type OrderRounds = {
  readonly gifts: number;
  readonly kills: number;
  readonly random: () => number;
  readonly afterRound?: (round: number) => void;
};

export type OrderTally = {
  readonly approved: number;
  readonly killed: number;
  readonly faults: number;
  /** Gifts that stand at the provider. */
  readonly given: number;
  /** Given there more than once, or not at all; and what our books make of it. */
  readonly twice: number;
  readonly never: number;
  readonly notBooked: number;
  readonly unbalanced: number;
  /** What the gifts cost there, and what our books say was given, in minor units. */
  readonly spentThere: number;
  readonly booked: number;
};

/** The last one hangs until its caller is killed, or loses patience. */
const kinds: readonly Fault[] = [
  ...["cut-after", "error-after", "garbage-after", "error-before", "cut-before", "hang-after"],
] as Fault[];
const faultRate = 0.3;
const program = new URL("../order-worker.ts", import.meta.url);

/**
 * F14: gifts are ordered while the provider fails three times in ten, two thirds of that after it had
 * given, and the worker is killed with SIGKILL again and again. Then one worker may finish.
 */
export async function orderRounds(
  databaseUrl: string,
  { gifts, kills, random, afterRound }: OrderRounds,
): Promise<OrderTally> {
  const clock: { now: () => Date } = { now: () => new Date() };
  const fake = createFakeTremendous(() => clock.now());
  const served = await serveFake(fake);
  const env = { ...fake.env, TREMENDOUS_URL: `${served.origin}/tremendous/api/v2` };
  await using world = await openMoneyWorld(databaseUrl, env);
  clock.now = world.services.now;
  const ids = await approveGifts(world, gifts);
  const balance = fake.account.balanceMinor;
  let killed = 0;
  for (let round = 0; round < kills; round += 1) {
    const fault = () => kinds[Math.floor(random() * kinds.length)] ?? null;
    const rest = Array.from({ length: gifts }, () => (random() < faultRate ? fault() : null));
    fake.arm(fault(), ...rest);
    const enough = fake.counts.placed + Math.ceil(random() * 10);
    const worker = start(await bundled(program), { databaseUrl, env, now: world.services.now() });
    if (await killOnce(worker, () => fake.counts.placed >= enough, random() * 30)) killed += 1;
    if (worker.exitCode === null && worker.signalCode === null) await once(worker, "exit");
    if (worker.exitCode) throw new Error("the worker failed by itself: these rounds prove nothing");
    world.passMinutes(61);
    afterRound?.(round + 1);
  }
  const faults = fake.counts.failed;
  // The provider is well again, and everything comes to its end.
  fake.arm();
  for (let look = 0; look < 4; look += 1) {
    while (await placeOrders(world.services));
    world.passMinutes(61);
  }
  const result = await count(world, fake, ids);
  await served.close();
  const spentThere = balance - fake.account.balanceMinor;
  return { approved: gifts, killed, faults, ...result, spentThere };
}

async function approveGifts(world: MoneyWorld, gifts: number): Promise<readonly string[]> {
  const { services, fay } = world;
  const choice = { kind: "gift-card", provider: "tremendous" } as const;
  const chosen = await chooseProvider(services, choice, fay);
  if (!chosen.ok) throw new Error(chosen.reason);
  const ids: string[] = [];
  for (let at = 0; at < gifts; at += 1) {
    const { id } = await world.ask({ kind: "gift-card" });
    await world.decide(id, "approve", fay);
    ids.push(id);
  }
  return ids;
}

type Start = {
  readonly databaseUrl: string;
  readonly env: Readonly<Record<string, string>>;
  readonly now: Date;
};

function start(file: string, { databaseUrl, env, now }: Start) {
  return spawn(process.execPath, [file, now.toISOString()], {
    env: {
      ...process.env,
      ...env,
      DATABASE_URL: databaseUrl,
      SMTP_URL: "smtp://127.0.0.1:9",
      MAIL_FROM: "Nordlys Audio <care@amends.test>",
      PUBLIC_URL: "https://status.amends.test",
      SECRET_KEY: "a-key-for-the-fault-rounds-and-nothing-else",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

const patienceMs = 10_000;

/**
 * Kills it in the midst of its work: a moment after so many orders came, and at last when it waits for an
 * answer that never comes. False when it was done before.
 */
async function killOnce(worker: ChildProcess, isTime: () => boolean, moment: number) {
  if (worker.stdout) await once(worker.stdout, "data");
  const last = performance.now() + patienceMs;
  while (worker.exitCode === null && !isTime() && performance.now() < last) await pause(2);
  await pause(moment);
  return worker.exitCode === null && worker.kill("SIGKILL");
}

async function count(
  world: MoneyWorld,
  fake: ReturnType<typeof createFakeTremendous>,
  ids: readonly string[],
) {
  const times = (id: string) =>
    fake.orders.filter(({ external_id }) => external_id.startsWith(id)).length;
  const unissued = await world.db("accommodations").whereIn("id", ids).whereNull("issued_at");
  const balances: Record<string, number>[] = [];
  for (const id of ids) balances.push(await world.balances(id));
  const isRight = (found: Record<string, number>) =>
    found["goodwill-cost EUR"] === 2500 && found["gifts-outstanding EUR"] === -2500;
  return {
    given: fake.orders.length,
    twice: ids.filter((id) => times(id) > 1).length,
    never: ids.filter((id) => times(id) === 0).length,
    notBooked: unissued.length,
    unbalanced: balances.filter((found) => !isRight(found)).length,
    booked: balances.reduce((sum, found) => sum + (found["goodwill-cost EUR"] ?? 0), 0),
  };
}
