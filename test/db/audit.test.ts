import { expect, test } from "vitest";
import type { AuditEntry } from "#app/operations/ports/cases.ts";
import { createWorld, type World } from "#test/support/world.ts";

const entry = (stream: string, amountMinor: number): AuditEntry => ({
  stream,
  at: new Date("2026-03-04T09:30:00.123Z"),
  actor: { kind: "system", id: null },
  action: "counted",
  details: { amountMinor, currency: "EUR" },
});

async function written(world: World) {
  await world.services.transaction(async ({ audit }) => {
    for (const amount of [1, 2, 3, 4]) await audit.append(entry("one", amount));
    for (const amount of [5, 6]) await audit.append(entry("two", amount));
  });
  const placed = world.services.doorsFrom("203.0.113.7");
  const actor = { kind: "customer", id: null } as const;
  await placed.transaction(({ audit }) => audit.append({ ...entry("two", 7), actor }));
  // What a forger with the rights of a superuser would do first.
  await world.db.raw("alter table audit_log disable trigger all");
}

const verify = ({ services }: World) => services.transaction(({ audit }) => audit.verify());

test("AUD-1: an untouched log verifies, also when two write at once", async () => {
  await using world = await createWorld();
  const write = (amount: number) =>
    world.services.transaction(({ audit }) => audit.append(entry("busy", amount)));
  await Promise.all(Array.from({ length: 20 }, (_, at) => write(at)));
  expect(await world.db("audit_log").max("position as last").first()).toEqual({ last: 20 });
  expect(await verify(world)).toEqual([]);
});

test("AUD-1: with and without a place the chain verifies; a place compares within its stream alone", async () => {
  await using world = await createWorld();
  await written(world);
  expect(await verify(world)).toEqual([]);
  const at = (address: string, stream = "case:1") =>
    world.services.doorsFrom(address).placeIn(stream);
  expect(at("203.0.113.7")).toBe(at("::ffff:203.0.113.7"));
  expect(at("2001:db8::1:2:3:4")).toBe(at("2001:db8:0:0:ffff:0:0:9"));
  const marks = [
    at("203.0.113.7"),
    at("203.0.113.8"),
    at("203.0.113.7", "case:2"),
    at("2001:db8::1"),
  ];
  expect(new Set([...marks, at("2001:db8:0:1::1")]).size).toBe(5);
  for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{2}[\w-]{12}$/);
  expect(["127.0.0.1", "::1", "::ffff:127.0.0.9", ""].map((here) => at(here))).toEqual(
    Array(4).fill(null),
  );
});

test.each([
  ["a change", "update audit_log set action = 'other' where stream = 'one' and position = 2"],
  [
    "another amount",
    `update audit_log set details = '{"amountMinor":9,"currency":"EUR"}' where stream = 'two' and position = 1`,
  ],
  ["a deletion in the middle", "delete from audit_log where stream = 'one' and position = 2"],
  ["a cut-off end", "delete from audit_log where stream = 'two' and position = 3"],
  ["another place", "update audit_log set address_hash = 'ab' where address_hash is not null"],
  ["a place gone", "update audit_log set address_hash = null where address_hash is not null"],
  ["a place put in", "update audit_log set address_hash = 'ab' where address_hash is null"],
  ["a whole stream gone", "delete from audit_log where stream = 'two'"],
  [
    "two swapped",
    "update audit_log set position = case position when 2 then 13 when 3 then 12 end where stream = 'one' and position in (2, 3)",
  ],
])("AUD-1: verifying finds %s", async (_name, tampering) => {
  await using world = await createWorld();
  await written(world);
  await world.db.raw(tampering);
  expect(await verify(world)).not.toEqual([]);
});

test.each([
  "update audit_log set action = 'other'",
  "delete from audit_log",
  "truncate audit_log",
  "update case_events set type = 'other'",
  "delete from ledger_entries",
])("AZ-6: the database refuses: %s", async (statement) => {
  await using world = await createWorld();
  await expect(world.db.raw(statement)).rejects.toThrow(/only ever added to/);
});
