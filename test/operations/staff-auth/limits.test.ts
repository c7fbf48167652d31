import fc from "fast-check";
import pg from "pg";
import { expect, test } from "vitest";
import { addressKey } from "#app/staff-auth/address-key.ts";
import { createLimits } from "#app/staff-auth/limits.ts";
import { createTestDatabase } from "#test/support/database.ts";

async function createPools(count: number) {
  const database = await createTestDatabase();
  const pools = Array.from(
    { length: count },
    () => new pg.Pool({ connectionString: database.url, max: 5 }),
  );
  return {
    pools,
    limits: pools.map(createLimits),
    async [Symbol.asyncDispose]() {
      await Promise.all(pools.map((pool) => pool.end()));
      await database[Symbol.asyncDispose]();
    },
  };
}

test("RL-1: of 1,000 at once over two instances, exactly 20 pass", async () => {
  await using world = await createPools(2);
  const takes = Array.from({ length: 500 }, () =>
    world.limits.map((limits) => limits.take("link-guess", "192.0.2.7")),
  );
  const taken = await Promise.all(takes.flat());
  expect(taken).toHaveLength(1_000);
  expect(taken.filter((answer) => answer.ok)).toHaveLength(20);
  const wait = taken.flatMap((answer) => (answer.ok ? [] : [answer.retryAfterSeconds]));
  expect(Math.min(...wait)).toBeGreaterThan(0);
  expect(Math.max(...wait)).toBeLessThanOrEqual(60);
});

test("RL-1: limits and keys do not touch each other, and the table names nobody", async () => {
  await using world = await createPools(1);
  const [limits] = world.limits;
  for (let count = 0; count < 5; count += 1) await limits?.take("login-account", "ana@example.com");
  expect(await limits?.take("login-account", "ANA@example.com ")).toMatchObject({ ok: false });
  expect(await limits?.take("step-up", "ana@example.com")).toEqual({ ok: true });
  expect(await limits?.take("login-account", "bo@example.com")).toEqual({ ok: true });
  const kept = await world.pools[0]?.query("select key from rate_limits");
  expect(JSON.stringify(kept?.rows)).not.toContain("example");
});

test("RL-2: 10,000 spellings of one /64 are one key, and its neighbour is another", () => {
  const hextet = fc.integer({ min: 0, max: 0xffff });
  const host = fc.tuple(hextet, hextet, hextet, hextet);
  const spelling = fc.record({
    upper: fc.boolean(),
    padded: fc.boolean(),
    zone: fc.constantFrom("", "%eth0", "%25"),
    squeezed: fc.boolean(),
  });
  const keys = new Set<string>();
  fc.assert(
    fc.property(host, spelling, (ends, how) => {
      const groups = [0x2001, 0xdb8, 0, 0x1f, ...ends].map((group) => {
        const text = group.toString(16);
        return how.padded ? text.padStart(4, "0") : text;
      });
      const squeeze = how.squeezed && ends.every((end) => end === 0);
      const plain = squeeze ? `${groups.slice(0, 4).join(":")}::` : groups.join(":");
      keys.add(addressKey((how.upper ? plain.toUpperCase() : plain) + how.zone));
    }),
    { numRuns: 10_000 },
  );
  expect([...keys]).toEqual(["2001:db8:0:1f::/64"]);
  expect(addressKey("2001:db8:0:20::1")).toBe("2001:db8:0:20::/64");
});

test.each([
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["::FFFF:c000:0207", "192.0.2.7"],
  ["192.0.2.7", "192.0.2.7"],
  [" 192.0.2.7 ", "192.0.2.7"],
  ["::1", "0:0:0:0::/64"],
  ["2001:db8::192.0.2.7", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["192.0.2.07", "unknown"],
  ["999.1.1.1", "unknown"],
  ["", "unknown"],
  ["[::1]", "unknown"],
])("RL-2: %j counts as %j", (address, key) => {
  expect(addressKey(address)).toBe(key);
});

test("RL-3: without its table, customers go on reading and nobody signs in", async () => {
  await using world = await createPools(1);
  const [limits] = world.limits;
  await world.pools[0]?.query("alter table rate_limits rename to gone");
  expect(await limits?.take("link-guess", "192.0.2.7")).toEqual({ ok: true });
  for (const name of ["login-account", "login-address", "reset-account", "step-up"] as const) {
    expect(await limits?.take(name, "x")).toEqual({ ok: false, retryAfterSeconds: 30 });
  }
  await limits?.giveBack("login-account", "x");
});

test("RL-3: a table that does not answer is an outage within two seconds", async () => {
  await using world = await createPools(1);
  const [limits] = world.limits;
  const blocker = await world.pools[0]?.connect();
  await blocker?.query("begin; lock table rate_limits in access exclusive mode");
  const answers = await Promise.all([
    limits?.take("link-guess", "192.0.2.7"),
    limits?.take("login-address", "192.0.2.7"),
  ]);
  await blocker?.query("rollback");
  blocker?.release();
  expect(answers).toEqual([{ ok: true }, { ok: false, retryAfterSeconds: 30 }]);
});
