import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { backupRestored, noticeAtStart } from "#app/cli/backup/restored.ts";
import { backupVerify } from "#app/cli/backup/verify.ts";
import { openTestCase } from "#test/support/cases.ts";
import { createCliWorld, listen } from "./cli-world.ts";

test("backup verify: a file that is gone and an entry that was changed are named; whole, it says so", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  await openTestCase(world.services);
  const { sha256 } = await world.services.files.put(Buffer.from("a letter"));
  const { id: case_id } = await world.db("case_files").first("id");
  const file = { name: "letter.pdf", media_type: "application/pdf", size_bytes: 8, sha256 };
  const added = { visibility: "staff", added_by_kind: "system", added_at: new Date() };
  await world.db("attachments").insert({ id: randomUUID(), case_id, ...file, ...added });
  const look = async () => {
    const { out, lines } = listen();
    const code = await backupVerify({ json: true }, world.desk, out);
    return { code, found: lines.map((line) => JSON.parse(line)) };
  };
  const whole = await look();
  expect(whole.code, JSON.stringify(whole.found)).toBe(0);
  expect(whole.found).toContainEqual({ table: "case_files", rows: 1 });
  await world.services.files.remove(sha256, new Date(Date.now() + 60_000));
  const broken = await look();
  expect(broken.code).toBe(1);
  expect(broken.found.filter(({ state }) => state === "fault").map(({ check }) => check)).toEqual([
    "files",
  ]);
});

test("F23: said or noticed, a restored backup stops all, puts mail in doubt and forgets anew", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const { customerId } = await openTestCase(world.services);
  const first = listen();
  await noticeAtStart(world.desk, first.out);
  expect(first.faults).toEqual([]);
  const tombstone = { customerId, erasedAt: new Date().toISOString() };
  await writeFile(`${world.desk.config.dataDir}/erased.jsonl`, `${JSON.stringify(tombstone)}\n`);

  const said = listen();
  expect(await backupRestored({ json: false }, world.desk, said.out)).toBe(0);
  expect(said.lines.join("\n")).toMatch(/1 mails may have left.*1 of them were back/s);
  expect(await world.db("pauses").whereNull("ended_at").orderBy("what").pluck("what")).toEqual([
    "money",
    "sending",
  ]);
  expect(await world.db("customers").pluck("email")).toEqual([null]);
  const later = listen();
  await noticeAtStart(world.desk, later.out);
  expect(later.faults).toEqual([]);
  await world.db("database_mark").update({ mark: "another/1" });
  await noticeAtStart(world.desk, later.out);
  expect(later.faults[0]).toContain("This database is a copy");
});
