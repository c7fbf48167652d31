import { createServer } from "node:net";
import { expect, test } from "vitest";
import { checkDatabase } from "#app/cli/doctor/check-database.ts";
import { checkAddress, checkRetention } from "#app/cli/doctor/check-house.ts";
import { checkSender } from "#app/cli/doctor/check-sender.ts";
import { connect } from "#app/db/connection/connect.ts";
import { checkRelay } from "#app/mail/check-relay.ts";
import { startSink } from "#test/support/smtp-sink.ts";
import { createCliWorld } from "./cli-world.ts";

const answers = (records: Record<string, string[][]>) => async (name: string) => {
  const found = records[name];
  if (!found) throw Object.assign(new Error("none"), { code: "ENOTFOUND" });
  return found;
};
const states = (found: readonly { check: string; state: string }[]) =>
  Object.fromEntries(found.map(({ check, state }) => [check, state]));

test("doctor: SPF, DKIM and DMARC as the DNS has them, long records in pieces too", async () => {
  const found = await checkSender(
    "shop.test",
    "s1",
    answers({
      "shop.test": [["google-site-verification=x"], ["v=spf1 include:relay.test", " -all"]],
      "s1._domainkey.shop.test": [["v=DKIM1; k=rsa; ", "p=MIGf"]],
      "_dmarc.shop.test": [["v=DMARC1; p=reject"]],
    }),
  );
  expect(states(found)).toEqual({ SPF: "well", DKIM: "well", DMARC: "well" });
  expect(found[0]?.words).toBe("v=spf1 include:relay.test -all");
});

test("doctor: what is missing, revoked or there twice is said with what to do; not asked is not missing", async () => {
  const missing = await checkSender("shop.test", "s1", answers({}));
  expect(states(missing)).toEqual({ SPF: "warning", DKIM: "warning", DMARC: "warning" });
  expect(missing.every(({ words }) => words.startsWith("missing. Publish"))).toBe(true);
  const odd = {
    "shop.test": [["v=spf1 -all"], ["v=spf1 ~all"]],
    "s1._domainkey.shop.test": [["v=DKIM1; p="]],
  };
  const [spf, dkim] = await checkSender("shop.test", "s1", answers(odd));
  expect(spf?.words).toContain("several records");
  expect(dkim?.words).toContain("missing");
  const offline = async () => {
    throw Object.assign(new Error("no"), { code: "ECONNREFUSED" });
  };
  const unasked = await checkSender("shop.test", null, offline);
  expect(unasked.map(({ words }) => words)).toEqual([
    "could not ask: no name server answers.",
    "not asked: name the relay's selector with --dkim-selector.",
    "could not ask: no name server answers.",
  ]);
});

test("doctor: the relay's hand is shaken; where it is not given, its words are told", async () => {
  await using sink = await startSink();
  expect(await checkRelay(sink.url)).toBeNull();
  expect(sink.total).toBe(0);
  const rude = createServer((socket) => socket.end("554 5.7.1 not you\r\n")).listen(0, "127.0.0.1");
  await new Promise((ready) => rude.once("listening", ready));
  const address = rude.address();
  const port = typeof address === "object" && address ? address.port : 0;
  expect(await checkRelay(`smtp://127.0.0.1:${port}`)).toContain("554");
  await new Promise((closed) => rude.close(closed));
  expect(await checkRelay(`smtp://127.0.0.1:${port}`)).toBeTruthy();
});

test("doctor: an address without TLS is worth a look outside a trial; so is retention that nobody ever set, with what is kept", async () => {
  const at = (trial: boolean, PUBLIC_URL: string) => checkAddress({ trial, PUBLIC_URL });
  expect(at(false, "http://care.shop.test")[0]).toMatchObject({
    check: "address",
    state: "warning",
    words: expect.stringContaining("Serve it by https."),
  });
  expect([...at(false, "https://care.shop.test"), ...at(true, "http://127.0.0.1:3000")]).toEqual(
    [],
  );
  const [never] = checkRetention(new Map());
  expect(never?.words).toContain("Kept: customers for ever, received-mails for ever, chat-alerts");
  expect(never?.words).toContain("npm run amends -- retention set");
  expect(checkRetention(new Map([["customers", null]]))).toEqual([]);
});

test("doctor: a database without a worker, with mail in doubt and words overdue", async () => {
  await using world = await createCliWorld();
  const look = async () =>
    states(await checkDatabase(world.db, world.services.now, world.services.figures));
  expect(await look()).toMatchObject({
    database: "well",
    migrations: "well",
    clock: "well",
    worker: "fault",
    jobs: "warning",
    outbox: "well",
    "in doubt": "well",
    "next words": "well",
  });
  const worker = connect(world.url, { name: "amends worker", poolSize: 1 });
  await worker.raw("select 1");
  expect((await look()).worker).toBe("well");
  await worker.destroy();
  const ahead = () => new Date(Date.now() + 3_600_000);
  expect(states(await checkDatabase(world.db, ahead, world.services.figures)).clock).toBe(
    "warning",
  );
});

test("doctor: tables of an earlier release are a fault that says what to run", async () => {
  await using world = await createCliWorld();
  const last = await world.db("knex_migrations").max({ id: "id" });
  await world.db("knex_migrations").where({ id: last[0]?.id }).del();
  const found = await checkDatabase(world.db, world.services.now, world.services.figures);
  expect(found).toHaveLength(2);
  expect(found.at(-1)).toMatchObject({ check: "migrations", state: "fault" });
  expect(found.at(-1)?.words).toContain("npm run migrate");
});
