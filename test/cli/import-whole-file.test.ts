import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import PostalMime from "postal-mime";
import { beforeAll, expect, test } from "vitest";
import { buildWhenChanged } from "#app/cli/build-when-changed.ts";
import { importCases } from "#app/cli/import-cases.ts";
import { mailFailed } from "#app/operations/mail/mail-failed.ts";
import { createOutgoingMail } from "#app/outgoing-mail.ts";
import { startApp, type TestApp } from "#test/support/app.ts";
import { type Arrival, startSink } from "#test/support/smtp-sink.ts";
import { listen } from "./cli-world.ts";

/** Every fourth complaint of the file; all 2,224 with `WHOLE_FILE=1`, which takes four times as long. */
const every = process.env.WHOLE_FILE ? 1 : 4;
const source = "test/data/fcc-comcast-2015.csv";
const complaints = parse<Record<string, string>>(await readFile(source), {
  bom: true,
  columns: true,
}).filter((_, at) => at % every === 0);
const whole = complaints.length;

beforeAll(() => buildWhenChanged(), 300_000);

async function scratch() {
  const path = await mkdtemp(join(tmpdir(), "amends-import-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

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

async function run({ services }: TestApp, file: string) {
  const heard = listen();
  const world = { services, stopping: new AbortController().signal };
  const map = "test/data/fcc-comcast-2015.map.json";
  const code = await importCases({ file, map, dryRun: false, json: true }, world, heard.out);
  return { code, told: heard.lines.map((each) => JSON.parse(each)) };
}

const spelled: Readonly<Record<string, string>> = {
  ...{ Open: "received", Pending: "working", Solved: "resolved", Closed: "closed" },
  ...{ "Customer Care Call": "phone", Internet: "web" },
};

/** How many complaints of the file say each, in our words. */
function counted(column: "Status" | "Received Via"): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const complaint of complaints) {
    const word = spelled[complaint[column] ?? ""] ?? "unknown";
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

async function countCases({ db }: TestApp, by: string): Promise<Record<string, number>> {
  const rows = await db("case_files").groupBy(by).select(by).count();
  return Object.fromEntries(rows.map((row) => [row[by], row.count]));
}

test("real complaints: a case, an acknowledgement that arrived once, and a page each; again, nothing", async () => {
  await using app = await startApp({ now: new Date() });
  await using sink = await startSink();
  for (const email of ["ana", "ben", "cleo"]) {
    const person = { name: email, email: `${email}@shop.example.test`, role: "agent" } as const;
    expect(await app.services.staffAuth.createStaff(person)).toMatchObject({ ok: true });
  }
  await using _mail = await startMail(app, sink.url);

  await using folder = await scratch();
  const file = join(folder.path, "complaints.csv");
  await writeFile(file, stringify(complaints, { header: true }));

  const first = await run(app, file);
  expect(first.code).toBe(0);
  expect(first.told).toEqual([expect.objectContaining({ opened: whole, refused: 0, known: 0 })]);
  expect(await countCases(app, "status")).toEqual(counted("Status"));
  expect(await countCases(app, "channel")).toEqual(counted("Received Via"));

  await expect.poll(() => sink.total, { timeout: 150_000, interval: 100 }).toBe(whole);
  expect([...sink.counts.values()].every(({ times }) => times === 1)).toBe(true);
  expect(new Set(sink.arrivals.flatMap(({ to }) => to)).size).toBe(whole);
  await expect
    .poll(() => app.db("messages").whereNot({ state: "handed_over" }).count(), { timeout: 10_000 })
    .toEqual([{ count: 0 }]);

  await everyLinkIsGood(app);
  await aDozenPagesOpen(app, sink.arrivals);

  const again = await run(app, file);
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
  for (let at = 0; at < whole; at += Math.ceil(whole / 12)) {
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
