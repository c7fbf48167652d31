import { createHash } from "node:crypto";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { LimitName, Limits, LimitTaken } from "#app/operations/ports/limits.ts";
import { addressKey } from "./address-key.ts";
import { createTurns } from "./in-turn.ts";

type Rule = {
  readonly tries: number;
  readonly seconds: number;
  readonly keyIs: "account" | "address";
  /** What an outage of the counters means: customers go on reading, nobody signs in (RL-3). */
  readonly outage: "open" | "closed";
};

const minute = 60;
const hour = 60 * minute;

const rules: Readonly<Record<LimitName, Rule>> = {
  "login-account": { tries: 5, seconds: minute, keyIs: "account", outage: "closed" },
  "login-address": { tries: 20, seconds: minute, keyIs: "address", outage: "closed" },
  "reset-account": { tries: 3, seconds: hour, keyIs: "account", outage: "closed" },
  "second-factor": { tries: 5, seconds: minute, keyIs: "account", outage: "closed" },
  "step-up": { tries: 5, seconds: minute, keyIs: "account", outage: "closed" },
  "lost-link-address": { tries: 10, seconds: hour, keyIs: "address", outage: "closed" },
  "lost-link-account": { tries: 3, seconds: hour, keyIs: "account", outage: "closed" },
  // All of a case at once, for one link: she may try again, a program may not fetch it for ever.
  "take-away": { tries: 6, seconds: 10 * minute, keyIs: "account", outage: "open" },
  "link-guess": { tries: 20, seconds: minute, keyIs: "address", outage: "open" },
};

const outageMilliseconds = 2_000;
const duringOutage: Readonly<Record<Rule["outage"], LimitTaken>> = {
  open: { ok: true },
  closed: { ok: false, retryAfterSeconds: 30 },
};

/** Limits over the table `rate_limits`. Keys are hashed: no address stands in the database (R25). */
export function createLimits(pool: Pool): Limits {
  const inTurn = createTurns();
  const limiters = new Map<LimitName, RateLimiterPostgres>();
  for (const [name, rule] of Object.entries(rules) as [LimitName, Rule][]) {
    limiters.set(
      name,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: "pool",
        tableName: "rate_limits",
        tableCreated: true,
        keyPrefix: name,
        points: rule.tries,
        duration: rule.seconds,
        // Once refused, a key is refused from memory until its window ends: a flood stays off the table.
        inMemoryBlockOnConsumed: rule.tries + 1,
      }),
    );
  }
  const limiterFor = (name: LimitName) => {
    const limiter = limiters.get(name);
    if (!limiter) throw new Error(`There is no limit named ${name}`);
    return limiter;
  };
  return {
    async take(name, key) {
      const counter = hashed(name, key);
      // In turn, for a thousand at once on one row would wait so long that it looked like an outage.
      const taken = inTurn(`${name} ${counter}`, () => takeOne(limiterFor(name), counter));
      return taken.catch(() => duringOutage[rules[name].outage]);
    },
    async giveBack(name, key) {
      // A try that cannot be given back lapses by itself within the window.
      await answerInTime(limiterFor(name).reward(hashed(name, key))).catch(() => undefined);
    },
  };
}

async function takeOne(limiter: RateLimiterPostgres, counter: string): Promise<LimitTaken> {
  try {
    await answerInTime(limiter.consume(counter));
    return { ok: true };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const wait = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    return { ok: false, retryAfterSeconds: wait };
  }
}

function hashed(name: LimitName, key: string): string {
  const plain = rules[name].keyIs === "address" ? addressKey(key) : key.trim().toLowerCase();
  return createHash("sha256").update(plain).digest("base64url");
}

/** A table that does not answer (a lock, a dead disk) is an outage too. */
async function answerInTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("the limiter did not answer")), outageMilliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
