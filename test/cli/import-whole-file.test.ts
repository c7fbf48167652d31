import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { beforeAll, expect, test } from "vitest";
import { buildWhenChanged } from "#app/cli/build-when-changed.ts";
import { importCases } from "#app/cli/import-cases.ts";
import { mailFailed } from "#app/operations/mail/mail-failed.ts";
import { createOutgoingMail } from "#app/outgoing-mail.ts";
import { startApp, type TestApp } from "#test/support/app.ts";
import { type Arrival, startSink } from "#test/support/smtp-sink.ts";
import { listen } from "./cli-world.ts";

const whole = 2224;
const given = {
  file: "test/data/fcc-comcast-2015.csv",
  map: "test/data/fcc-comcast-2015.map.json",
  dryRun: false,
  json: true,
};

beforeAll(() => buildWhenChanged(), 300_000);

/** The worker's mail, until the end of the scope. */
async function startMail({ wired, databaseUrl }: TestApp, smtpUrl: string) {
  const journalDir = await mkdtemp(join(tmpdir(), "amends-journal-"));
  const closing = new AbortController();
  const ended = createOutgoingMail({
    db: wired.db,
    databaseUrl,
    smtpUrl,
    from: { name: "Care", address: "care@amends.test" },
    journalDir,
    fail: (failure) => mailFailed(wired.services, failure),
    unseal: wired.unseal,
    now: wired.services.now,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  }).run(closing.signal);
  return {
    async [Symbol.asyncDispose]() {
      closing.abort();
      await ended;
      await rm(journalDir, { recursive: true });
    },
  };
}

async function run({ services }: TestApp) {
  const heard = listen();
  const world = { services, stopping: new AbortController().signal };
  const code = await importCases(given, world, heard.out);
  return { code, told: heard.lines.map((each) => JSON.parse(each)) };
}

test("2,224 real complaints: a case, an acknowledgement that arrived once, and a page each; again, nothing", async () => {
  await using app = await startApp({ now: new Date() });
  await using sink = await startSink();
  for (const email of ["ana", "ben", "cleo"]) {
    const person = { name: email, email: `${email}@shop.example.test`, role: "agent" } as const;
    expect(await app.services.staffAuth.createStaff(person)).toMatchObject({ ok: true });
  }
  await using _mail = await startMail(app, sink.url);

  const first = await run(app);
  expect(first.code).toBe(0);
  expect(first.told).toEqual([expect.objectContaining({ opened: whole, refused: 0, known: 0 })]);
  const byStatus = await app
    .db("case_files")
    .groupBy("status")
    .orderBy("status")
    .select("status")
    .count();
  expect(byStatus).toEqual([
    { status: "closed", count: 734 },
    { status: "received", count: 363 },
    { status: "resolved", count: 973 },
    { status: "working", count: 154 },
  ]);
  const byChannel = await app
    .db("case_files")
    .groupBy("channel")
    .orderBy("channel")
    .select("channel")
    .count();
  expect(byChannel).toEqual([
    { channel: "phone", count: 1119 },
    { channel: "web", count: 1105 },
  ]);

  await expect.poll(() => sink.total, { timeout: 150_000, interval: 100 }).toBe(whole);
  expect([...sink.counts.values()].every(({ times }) => times === 1)).toBe(true);
  expect(new Set(sink.arrivals.flatMap(({ to }) => to)).size).toBe(whole);
  await expect
    .poll(() => app.db("messages").whereNot({ state: "handed_over" }).count(), { timeout: 10_000 })
    .toEqual([{ count: 0 }]);

  await everyLinkIsGood(app);
  await aDozenPagesOpen(app, sink.arrivals);

  const again = await run(app);
  expect([again.code, again.told.at(-1)]).toEqual([
    0,
    expect.objectContaining({ known: whole, opened: 0 }),
  ]);
  expect(await app.db("messages").count()).toEqual([{ count: whole }]);
  expect(sink.total).toBe(whole);
}, 300_000);

async function everyLinkIsGood({ db, services }: TestApp) {
  const links = await db("case_links").select("id", "case_id");
  expect(new Set(links.map(({ case_id }) => case_id)).size).toBe(whole);
  for (const { id } of links) {
    const token = services.customerUrl(id).split("/").at(-1) ?? "";
    expect(services.linkTokens.open(token)).toBe(id);
  }
}

/** The link in the mail, as it arrived, opens the page of that complaint. */
async function aDozenPagesOpen({ db }: TestApp, arrivals: readonly Arrival[]) {
  for (let at = 0; at < whole; at += 190) {
    const arrival = arrivals[at];
    const mail = await PostalMime.parse(arrival?.raw ?? "");
    const link = /http:\/\/127\.0\.0\.1:\d+\/s\/\S+/.exec(mail.text ?? "")?.[0] ?? "";
    const page = await fetch(link);
    const text = await page.text();
    const [caseFile] = await db("case_files")
      .join("customers", "customers.id", "customer_id")
      .where({ email: arrival?.to[0] ?? "" })
      .select("reference", "status");
    expect([link, page.status]).toEqual([link, 200]);
    expect(text).toContain(caseFile.reference);
  }
}
