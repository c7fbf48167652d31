import { expect, test } from "vitest";
import { addStaff, createWorld, password, signInAs } from "./staff-auth-world.ts";

test("AUT-11: of 50 first runs at once one makes the administrator", async () => {
  await using world = await createWorld();
  expect(await world.auth.firstRunIsOpen()).toBe(true);
  const runs = Array.from({ length: 50 }, (_, at) =>
    world.auth.firstRun({ name: `Person ${at}`, email: `person-${at}@example.com`, password }),
  );
  const results = await Promise.all(runs);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const refused = results.filter((result) => !result.ok && result.reason === "already-set-up");
  expect(refused).toHaveLength(49);
  const { rows } = await world.pool.query("select email, role from staff");
  expect(rows).toEqual([{ email: expect.any(String), role: "administrator" }]);
  expect(await signInAs(world.auth, rows[0].email)).toMatchObject({ ok: true });
});

test("AUT-11: the page stays closed after the administrator is gone", async () => {
  await using world = await createWorld();
  await world.auth.firstRun({ name: "Ana", email: "ana@example.com", password });
  await world.pool.query("delete from staff");
  expect(await world.auth.firstRunIsOpen()).toBe(false);
  const again = { name: "Eve", email: "eve@example.com", password };
  expect(await world.auth.firstRun(again)).toEqual({ ok: false, reason: "already-set-up" });
});

test("AUT-11: an administrator made another way closes it too; a refused first run does not", async () => {
  await using world = await createWorld();
  await addStaff(world.auth);
  const taken = { name: "Ana", email: "ana@example.com", password };
  expect(await world.auth.firstRun(taken)).toEqual({ ok: false, reason: "email-taken" });
  expect(await world.auth.firstRun({ ...taken, password: "short" })).toMatchObject({ ok: false });
  expect(await world.auth.firstRunIsOpen()).toBe(true);
  await addStaff(world.auth, { email: "bo@example.com", role: "administrator" });
  expect(await world.auth.firstRunIsOpen()).toBe(false);
});

test("the last administrator can be neither disabled nor given another role, also by two at once", async () => {
  await using world = await createWorld();
  const ana = await addStaff(world.auth, { role: "administrator" });
  const bo = await addStaff(world.auth, { email: "bo@example.com", role: "administrator" });
  const results = await Promise.all([
    world.auth.disableStaff(ana.id),
    world.auth.changeRole(bo.id, "agent"),
  ]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const { rows } = await world.pool.query(
    "select 1 from staff where role = 'administrator' and disabled_at is null",
  );
  expect(rows).toHaveLength(1);
});

test("a member of staff with a wrong address or one that is taken is refused with the reason", async () => {
  await using world = await createWorld();
  await addStaff(world.auth);
  const bad = { name: "Bo", role: "agent", password } as const;
  expect(await world.auth.createStaff({ ...bad, email: " ANA@example.com" })).toMatchObject({
    reason: "email-taken",
  });
  for (const email of ["bo", "bo@", "bo@example.com\r\nBcc: x@example.com", ""]) {
    expect(await world.auth.createStaff({ ...bad, email })).toMatchObject({
      reason: "email-invalid",
    });
  }
});
