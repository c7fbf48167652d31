import { theSystem } from "#app/domain/actor.ts";
import { daysKept, type RetentionName, retentionNames } from "#app/domain/retention/retention.ts";
import { eraseCustomer, removeErasedFiles } from "../customers/erase-customer.ts";
import type { RowsByAge } from "../ports/retention.ts";
import type { Services } from "../services.ts";

const day = 86_400_000;
const batch = 200;
/** Less than a task of the timetable may take; the next one goes on. */
const workMs = 40_000;

/** How many of each kind went. */
export type WhatWent = Readonly<Record<RetentionName, number>>;

export type WhatGoes = {
  readonly name: RetentionName;
  /** Null: for ever. */
  readonly days: number | null;
  /** How many would go now. A customer with money or mail under way stays until that has ended. */
  readonly count: number;
};

/** What is kept how long, and what would go if it were done now. Changes nothing. */
export function whatGoes(services: Services): Promise<readonly WhatGoes[]> {
  return services.look(async ({ retention }) => {
    const rules = await retention.findRules();
    const all: WhatGoes[] = [];
    for (const name of retentionNames) {
      const days = daysKept(name, rules);
      const count = days === null ? 0 : await retention.findCount(name, limitOf(services, days));
      all.push({ name, days, count });
    }
    return all;
  });
}

/**
 * Takes out what is older than it is kept, a handful at a time, each in a transaction of its own, for less
 * than a minute. Customers are forgotten as if they had asked (PRV-1). The counts stand in the audit log.
 */
export async function keepRetention(services: Services): Promise<WhatWent> {
  const rules = await services.look(({ retention }) => retention.findRules());
  const end = performance.now() + workMs;
  const isTime = () => performance.now() < end;
  const went: Record<RetentionName, number> = {
    ...{ customers: 0, "received-mails": 0, "chat-alerts": 0 },
    ...{ "provider-news": 0, "idempotency-keys": 0 },
  };
  for (const name of retentionNames) {
    const days = daysKept(name, rules);
    if (days === null) continue;
    const before = limitOf(services, days);
    went[name] =
      name === "customers"
        ? await forgetCustomers(services, before, isTime)
        : await takeOut(services, name, before, isTime);
  }
  if (retentionNames.some((name) => went[name] > 0)) await note(services, went);
  return went;
}

function limitOf({ now }: Services, days: number): Date {
  return new Date(now().getTime() - days * day);
}

async function forgetCustomers(services: Services, before: Date, isTime: () => boolean) {
  let [forgotten, after]: [number, string | null] = [0, null];
  for (;;) {
    const page: readonly string[] = await services.look(({ retention }) =>
      retention.listForgettable(before, batch, after),
    );
    for (const id of page) {
      if (!isTime()) return forgotten;
      if ((await eraseCustomer(services, id)).ok) forgotten += 1;
    }
    if (forgotten > 0) await removeErasedFiles(services);
    after = page.at(-1) ?? null;
    if (page.length < batch) return forgotten;
  }
}

async function takeOut(services: Services, name: RowsByAge, before: Date, isTime: () => boolean) {
  let total = 0;
  while (isTime()) {
    const at = services.now();
    const { count, files } = await services.transaction(({ retention }) =>
      retention.takeOut(name, before, batch),
    );
    for (const sha256 of files) await services.files.remove(sha256, at);
    total += count;
    if (count < batch) break;
  }
  return total;
}

async function note(services: Services, went: WhatWent) {
  const [at, actor] = [services.now(), theSystem];
  await services.transaction(({ audit }) =>
    audit.append({ stream: "retention", at, actor, action: "old-data-went", details: went }),
  );
}
