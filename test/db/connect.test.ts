import { expect, test } from "vitest";
import { connect } from "#app/db/connection/connect.ts";
import { limitLog } from "#app/db/connection/limited-log.ts";
import { waitsForNext } from "#app/db/connection/send-together.ts";
import { createTestDatabase } from "#test/support/database.ts";

test("a bigint is a number, a date stays a day, an instant is a Date", async () => {
  await using database = await createTestDatabase();
  const { rows } = await database.db.raw(`
    select 9007199254740991::bigint as amount, array[1, null]::bigint[] as amounts, count(*),
      date '2026-03-06' as day, array[date '2026-03-06'] as days,
      timestamptz '2026-03-06 09:00Z' as instant`);
  expect(rows).toEqual([
    {
      amount: Number.MAX_SAFE_INTEGER,
      amounts: [1, null],
      count: 1,
      day: "2026-03-06",
      days: ["2026-03-06"],
      instant: new Date("2026-03-06T09:00:00Z"),
    },
  ]);
});

test("MON-1: an amount that a number cannot hold exactly is refused, not rounded", async () => {
  await using database = await createTestDatabase();
  const reading = database.db.raw("select 9007199254740992::bigint as amount");
  await expect(reading).rejects.toThrow("too large to be held exactly");
});

test("a statement that takes too long is ended, and the pool goes on", async () => {
  await using database = await createTestDatabase();
  const db = connect(database.url, { name: "amends web", statementTimeout: 50 });
  try {
    await expect(db.raw("select pg_sleep(5)")).rejects.toThrow("statement timeout");
    const { rows } = await db.raw("select current_setting('application_name') as name");
    expect(rows).toEqual([{ name: "amends web" }]);
  } finally {
    await db.destroy();
  }
});

test("M13: a pool whose connections were cut says so in few lines and comes back", async () => {
  await using database = await createTestDatabase();
  const lines: string[] = [];
  const db = connect(database.url, { name: "amends cut", log: (line) => lines.push(line) });
  try {
    await Promise.all(Array.from({ length: 10 }, () => db.raw("select pg_sleep(0.05)")));
    await database.db.raw(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'amends cut'",
    );
    await expect.poll(() => answers(db)).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(3);
  } finally {
    await db.destroy();
  }
});

test("M13: of a thousand lines of one kind one is passed on, the rest are counted", () => {
  const lines: string[] = [];
  let now = 0;
  const log = limitLog(
    (line) => lines.push(line),
    () => now,
  );
  for (let port = 1; port <= 1000; port += 1) log(`connection to port ${port} lost`);
  now = 10_000;
  log("connection to port 7 lost");
  expect(lines).toEqual([
    "connection to port 1 lost",
    "connection to port 7 lost (and 999 more like it)",
  ]);
});

function answers(db: ReturnType<typeof connect>): Promise<boolean> {
  return db.raw("select 1").then(
    () => true,
    () => false,
  );
}

test("a statement is planned once a connection, and one that asks for all columns outlives a new one", async () => {
  await using database = await createTestDatabase();
  const db = connect(database.url, { name: "amends web", poolSize: 1 });
  try {
    const mine = () => db("teams").where({ name: "nobody" }).first("id");
    const all = () => db("teams").where({ name: "nobody" }).first();
    for (let n = 0; n < 3; n += 1) await Promise.all([mine(), all()]);
    const { rows } = await db.raw("select statement from pg_prepared_statements");
    expect(rows).toHaveLength(1);
    // What a migration does while this process runs.
    await database.db.raw("alter table teams add column added_later text");
    expect(await mine()).toBeUndefined();
    expect(await all()).toBeUndefined();
  } finally {
    await db.destroy();
  }
});

test("a transaction that begins with its first statement is one: whole, or not at all", async () => {
  await using database = await createTestDatabase();
  const db = connect(database.url, { name: "amends web", poolSize: 1 });
  const add = (tx: typeof db, name: string) =>
    tx.raw("insert into teams (name) values (?)", [name]);
  try {
    // The first time a statement is parsed on its connection, the second time it begins.
    for (const name of ["north", "south"]) {
      await db.transaction((tx) => add(tx, name));
      const undone = db.transaction(async (tx) => {
        await add(tx, `${name} again`);
        throw new Error("changed our mind");
      });
      await expect(undone).rejects.toThrow("changed our mind");
      const refused = db.transaction((tx) => tx.raw("select 1 / cast(? as int)", [0]));
      await expect(refused).rejects.toThrow("division by zero");
      // What waits goes with the next statement, or with the commit, and is undone with the rest.
      await db.transaction(async (tx) => {
        await add(tx, `${name} first`).options(waitsForNext);
        expect(
          await tx("teams")
            .where({ name: `${name} first` })
            .count(),
        ).toEqual([{ count: 1 }]);
        await add(tx, `${name} second`).options(waitsForNext);
        expect((await tx.raw("select count(*) from teams")).rows.length).toBe(1);
        await add(tx, `${name} last`).options(waitsForNext);
      });
      const broken = db.transaction(async (tx) => {
        await add(tx, `${name} again`);
        await tx.raw("select 1 / cast(? as int)", [0]).options(waitsForNext);
      });
      await expect(broken).rejects.toThrow("division by zero");
      // A value that cannot even be sent undoes it too.
      const unsendable = db.transaction(async (tx) => {
        await add(tx, `${name} again`);
        await tx.raw("select cast(? as jsonb)", [{ n: 1n } as never]).options(waitsForNext);
      });
      await expect(unsendable).rejects.toThrow("BigInt");
      expect(await db.transaction(async () => "nothing was asked")).toBe("nothing was asked");
    }
    expect(await db("teams").whereIn("name", ["north", "south"]).count()).toEqual([{ count: 2 }]);
    const waited = await db("teams").whereRaw("name ~ ' (first|second|last)$'").pluck("name");
    expect(waited.length).toBe(6);
    expect(await db("teams").whereLike("name", "% again")).toEqual([]);
  } finally {
    await db.destroy();
  }
});
