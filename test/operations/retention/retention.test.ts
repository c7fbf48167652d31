import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { retentionRun, retentionSet, retentionShow } from "#app/cli/retention.ts";
import { keepRetention } from "#app/operations/retention/keep-retention.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { listen } from "../../cli/cli-world.ts";

const day = 86_400_000;

async function say(
  { services, db }: World,
  what: { set: readonly [string, string] } | { run: boolean } | "show",
) {
  const { out, lines, faults } = listen();
  const desk = { services, db } as Parameters<typeof retentionShow>[1];
  const json = false;
  if (what === "show") await retentionShow({ json }, desk, out);
  else if ("run" in what) await retentionRun({ yes: what.run, json }, desk, out);
  else await retentionSet({ kind: what.set[0], days: what.set[1], json }, desk, out);
  return { lines: lines.join("\n"), faults: faults.join("\n") };
}

/** A case that ended so many days ago, with its customer. */
async function ended(world: World, daysAgo: number) {
  const marco = await world.hire(`marco-${randomUUID().slice(0, 6)}`);
  const caseFile = await world.open(marco);
  const at = new Date(world.clock.now.getTime() - daysAgo * day);
  await world.db("case_files").where({ id: caseFile.id }).update({
    status: "closed",
    opened_at: at,
    closed_at: at,
    next_update_due_at: null,
  });
  return caseFile.customerId;
}

async function strangersMail({ db, clock }: World, who: string, daysAgo: number) {
  const { id } = await db("staff").first("id");
  const at = new Date(clock.now.getTime() - daysAgo * day);
  await db("received_mails").insert({
    ...{ id: randomUUID(), received_at: at, source: "hook", content_sha256: who.repeat(64) },
    ...{ size_bytes: 9, from_name: "Somebody", subject: "Hello", pieces: "[]", kind: "person" },
    ...{ state: "settled", why: "unknown-sender", settled_as: "dismissed", settled_by: id },
  });
}

test("retention: nothing that cannot be brought back goes until somebody says so; then what is older, and no more", async () => {
  await using world = await createWorld();
  const [old, young] = [await ended(world, 200), await ended(world, 179)];
  const marco = await world.hire("marco");
  const { customerId: open } = await world.open(marco);
  await strangersMail(world, "a", 200);
  await strangersMail(world, "b", 20);
  const left = () => world.db("customers").whereNotNull("email").pluck("id");

  expect((await say(world, "show")).lines).toMatch(/^customers: kept for ever/m);
  await keepRetention(world.services);
  expect(await left()).toHaveLength(3);
  expect(await world.db("audit_log").where({ stream: "retention" })).toEqual([]);

  const refused = await say(world, { set: ["customers", "30"] });
  expect(refused.faults).toBe("Something still needs it: 180 days are the least.");
  expect((await say(world, { set: ["everything", "300"] })).faults).toContain("Choose what");
  expect((await say(world, { set: ["customers", "soon"] })).faults).toContain("number of days");
  const set = await say(world, { set: ["customers", "180"] });
  expect(set.lines).toMatch(/^customers: kept 180 days\. 1 would go now\./m);
  await say(world, { set: ["received-mails", "30"] });
  const dry = await say(world, { run: false });
  expect(dry.faults).toContain("--yes");
  expect(await left()).toHaveLength(3);

  const ran = await say(world, { run: true });
  expect(ran.lines).toMatch(/customers: 1 went\.\nreceived-mails: 1 went\./);
  expect((await left()).sort()).toEqual([young, open].sort());
  expect(await world.db("erasures").pluck("customer_id")).toEqual([old]);
  expect(await world.db("received_mails").pluck("content_sha256")).toEqual(["b".repeat(64)]);
  const entry = await world.db("audit_log").where({ action: "old-data-went" }).first();
  expect(entry.details).toMatchObject({ customers: 1, "received-mails": 1, "chat-alerts": 0 });
  expect(Object.values(await keepRetention(world.services))).toEqual([0, 0, 0, 0, 0]);
});

test("retention: what programs and providers sent goes by its default, in handfuls", async () => {
  await using world = await createWorld();
  const { db, clock } = world;
  const at = new Date(clock.now.getTime() - 400 * day);
  const news = (n: number, says: string | null, received_at: Date) => ({
    ...{ source: "tremendous", key: `n${n}`, type: "ORDERS.CREATED", about: null, says },
    ...{ at, received_at },
  });
  const many = Array.from({ length: 450 }, (_, n) => news(n, null, at));
  await db("provider_news").insert(many);
  await db("provider_news").insert([news(900, "redeemed", at), news(901, null, clock.now)]);
  expect((await say(world, "show")).lines).toMatch(
    /provider-news: kept 365 days\. 450 would go now/,
  );
  expect(await keepRetention(world.services)).toMatchObject({ "provider-news": 450 });
  expect(await db("provider_news").orderBy("key").pluck("key")).toEqual(["n900", "n901"]);
});
