import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { importCases } from "#app/cli/import-cases.ts";
import { type CliWorld, createCliWorld, listen } from "./cli-world.ts";

const head =
  "Ticket #,Customer Complaint,Date_month_year,Time,Received Via,City,State,Zip code,Status";
const map = "test/data/fcc-comcast-2015.map.json";

function line(ticket: number | string, words = `Complaint ${ticket}`, day = "04-Aug-15") {
  return `${ticket},${words},${day},10:22:56 AM,Internet,Acworth,Georgia,30102,Open`;
}

async function run(
  world: CliWorld,
  file: string,
  wish: Partial<Parameters<typeof importCases>[0]> = {},
) {
  const heard = listen();
  const given = { file, map, dryRun: false, json: true, ...wish };
  const code = await importCases(given, world.desk, heard.out);
  const told = given.json ? heard.lines.map((each) => JSON.parse(each)) : [];
  return { code, told, done: told.at(-1), ...heard };
}

test("IMP-1: a broken file imports its good rows and names every bad line with its reason", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const rubbish = Buffer.from(randomBytes(400).map((byte) => (byte === 0x0a ? 0x22 : byte)));
  rubbish.set([0x37, 0x2c, 0x22, 0x00, 0xff]);
  const file = await world.file(
    "broken.csv",
    Buffer.concat([
      Buffer.from(`\ufeff${head}\r\n`),
      Buffer.from(`${line(2)}\r\n${line(3, "Wrong day", "31-Jun-15")}\r\n4,Too few\r\n`),
      Buffer.from(`${line(5, '"=HYPERLINK(""http://evil.test"",""click"")"')}\r\n`),
      rubbish,
      Buffer.from(`\r\n${line(7, "x".repeat(5 * 1024 * 1024))}\r\n${line(8, '"never closed')}\r\n`),
      Buffer.from(`${line(9, "Caf\xe9")}\r\n`, "latin1"),
      Buffer.from(`${line(10)},one,more\r\n${line(2, "the same again")}\r\n${line(12)}\r\n`),
    ]),
  );
  const { code, told, done } = await run(world, file);
  expect(code).toBe(2);
  const refused = told.filter(({ outcome }) => outcome === "refused");
  expect(refused.map((each) => each.line).sort((a, b) => a - b)).toEqual([3, 4, 6, 7, 8, 9, 10]);
  const reasonOf = (at: number) => refused.find((each) => each.line === at)?.reasons.join();
  expect(reasonOf(3)).toContain("31-Jun-15");
  expect(reasonOf(4)).toBe("it has 2 columns, the first line has 9");
  expect(reasonOf(7)).toBe("it is longer than 1024 kB");
  expect(reasonOf(8)).toBe("a quotation mark opens on line 8 and never closes");
  expect(reasonOf(9)).toBe("its bytes are not utf-8");
  expect(reasonOf(10)).toBe("it has 11 columns, the first line has 9");
  const warned = told.filter(({ outcome }) => outcome === "warning").map((each) => each.line);
  expect(warned).toEqual([5, 11]);
  expect(done).toMatchObject({ rows: 11, opened: 3, known: 1, refused: 7, warnings: 2 });
  const words = await world.db("case_files").orderBy("external_ref").pluck("problem");
  expect(words).toEqual(["Complaint 12", "Complaint 2", '=HYPERLINK("http://evil.test","click")']);
  expect(await world.count("messages")).toBe(3);
});

test("IMP-1: run again, it changes nothing", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const file = await world.file("good.csv", [head, line(1), line(2), line(3)].join("\n"));
  expect((await run(world, file)).done).toMatchObject({ opened: 3, known: 0 });
  const tables = ["case_files", "customers", "messages", "case_events", "audit_log", "case_links"];
  const before = await Promise.all(tables.map(world.count));
  const again = await run(world, file);
  expect([again.code, again.done.known]).toEqual([0, 3]);
  expect(await Promise.all(tables.map(world.count))).toEqual(before);
});

test("IMP-1: a dry run says what would happen, and changes nothing", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const file = await world.file("good.csv", [head, line(1), line(2, "a", "31-Jun-15")].join("\n"));
  const { code, done } = await run(world, file, { dryRun: true });
  expect(code).toBe(2);
  expect(done).toMatchObject({ dryRun: true, opened: 1, refused: 1 });
  for (const table of ["case_files", "customers", "messages", "audit_log"]) {
    expect([table, await world.count(table)]).toEqual([table, 0]);
  }
});

test("a row the database does not take takes no other with it", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  await world.db.raw("alter table case_files add check (subject <> 'Complaint 3')");
  const file = await world.file(
    "good.csv",
    [head, ...[1, 2, 3, 4, 5].map((n) => line(n))].join("\n"),
  );
  const { code, told, done } = await run(world, file);
  expect(code).toBe(2);
  expect(told[0]).toEqual({ line: 4, outcome: "refused", reasons: ["it could not be written"] });
  expect(done).toMatchObject({ opened: 4, refused: 1 });
  expect(await world.count("messages")).toBe(4);
});

test("each case is whole: status, clock from now, owner, link, history, audit chain", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  await world.hire("Ben", "agent");
  const closed = line(2).replace("Open", "Closed").replace("Internet", "Customer Care Call");
  const file = await world.file("good.csv", [head, line(1), closed].join("\n"));
  await run(world, file);
  const [open, over] = await world.db("case_files").orderBy("external_ref");
  expect(open).toMatchObject({
    status: "received",
    channel: "web",
    place: "Acworth, Georgia 30102",
  });
  expect(open.received_at).toEqual(new Date("2015-08-04T14:22:56Z"));
  expect(open.next_update_due_at.getTime()).toBeGreaterThan(Date.now());
  expect(open.owner_id).not.toBe(open.deputy_id);
  expect(over).toMatchObject({ status: "closed", channel: "phone", next_update_due_at: null });
  expect(over.closed_at).not.toBeNull();
  for (const { id } of [open, over]) {
    const types = await world.db("case_events").where({ case_id: id }).orderBy("id").pluck("type");
    expect(types.slice(0, 2)).toEqual(["case-opened", "owner-named"]);
    expect(await world.db("case_links").where({ case_id: id })).toHaveLength(1);
    const [mail] = await world.db("messages").where({ case_id: id });
    expect(mail).toMatchObject({ kind: "acknowledgement", once: `acknowledgement:${id}` });
  }
  const faults = await world.services.transaction((store) => store.audit.verify());
  expect(faults).toEqual([]);
});

test("R3: a row that comes when it is over is kept without a word; who has no address is not called", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const head =
    "externalRef,customer.name,customer.email,customer.phone,subject,problem,channel,status";
  const row = (id: string, address: string, status: string) =>
    `old:${id},Lena,${address},+34 600 1,Printer,It is dark.,phone,${status}`;
  const rows = [
    row("open", "open@example.test", "working"),
    row("new", "new@example.test", ""),
    row("resolved", "resolved@example.test", "resolved"),
    row("closed", "", "closed"),
  ];
  const file = await world.file("over.csv", [head, ...rows].join("\n"));
  expect((await run(world, file, { map: null })).done).toMatchObject({ opened: 4 });
  const written = await world.db("messages").pluck("recipient_address");
  expect(written.sort()).toEqual(["new@example.test", "open@example.test"]);
  expect(await world.count("call_tasks")).toBe(0);
  expect(await world.count("case_links")).toBe(4);
});

test.each([
  ["no such file", "/nowhere.csv", map, "There is no such file"],
  ["no such map", "", "/nowhere.json", "cannot be read"],
  ["a map that is no JSON", "", "README", "is not JSON"],
  ["a map with unknown fields", "", '{"fields":{"name":"{x}"}}', "is no map"],
  ["a map for other columns", "", '{"fields":{"externalRef":"{Number}"}}', 'asks for "Number"'],
  ["nothing that tells rows apart", "", '{"fields":{"subject":"{Time}"}}', "feeds externalRef"],
])("what cannot be read at all is said, exit code 1: %s", async (_name, file, given, words) => {
  await using world = await createCliWorld();
  const path = file || (await world.file("good.csv", [head, line(1)].join("\n")));
  const written =
    given.includes("{") || given === "README" ? await world.file("map.json", given) : given;
  const { code, faults } = await run(world, path, { map: written });
  expect(code).toBe(1);
  expect(faults.join()).toContain(words);
});

test("nobody who can own a case, or no row: exit code 1, and it says so", async () => {
  await using world = await createCliWorld();
  const file = await world.file("good.csv", [head, line(1)].join("\n"));
  const { code, told } = await run(world, file);
  expect(code).toBe(1);
  expect(told[0].reasons).toEqual(["nobody here can own a case: add an agent or a lead first"]);
  const empty = await run(world, await world.file("empty.csv", `${head}\n`));
  expect([empty.code, empty.faults.join()]).toEqual([1, expect.stringContaining("no row")]);
});

test("for people: lines, then one sentence with the counts; a file's words steer no terminal", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const file = await world.file(
    "good.csv",
    [head, line(1), line(2, "a", "\u001b[31mred")].join("\n"),
  );
  const { lines } = await run(world, file, { json: false });
  expect(lines.at(-1)).toMatch(
    /^2 rows in [\d.]+ s: 1 cases opened, 0 there already, 1 refused, 0 warnings\.$/,
  );
  expect(lines.join()).not.toContain("\u001b");
});

test("a file whose columns are named as the fields are needs no map", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const content =
    "externalRef,customer.name,customer.phone,subject,problem,channel\nold:1,Lena,+34 600 1,Printer,It is dark.,phone\n";
  const { done } = await run(world, await world.file("named.csv", content), { map: null });
  expect(done).toMatchObject({ opened: 1 });
  expect(await world.db("call_tasks").pluck("reason")).toEqual(["no-email"]);
});
