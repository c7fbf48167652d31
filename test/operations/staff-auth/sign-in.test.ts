import { expect, test } from "vitest";
import { createPasswords, type Passwords } from "#app/staff-auth/passwords.ts";
import { addStaff, createWorld, openSession, password, signInAs } from "./staff-auth-world.ts";

test("AUT-1: passwords are kept as argon2id with 19 MiB, two passes, one lane", async () => {
  await using world = await createWorld();
  await addStaff(world.auth);
  const { rows } = await world.pool.query("select password from staff_accounts");
  expect(rows[0].password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("AUT-1: a hash of the old cost is made anew when its owner signs in, and still opens", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const old = await createPasswords({ memoryKib: 8 * 1024, passes: 1, lanes: 1 }).hash(password);
  await world.pool.query("update staff_accounts set password = $1", [old]);
  expect(await signInAs(world.auth, staff.email)).toMatchObject({ ok: true });
  const { rows } = await world.pool.query("select password from staff_accounts");
  expect(rows[0].password).toContain("m=19456,t=2,");
  expect(await signInAs(world.auth, staff.email)).toMatchObject({ ok: true });
});

test("AUT-2, AUT-3: unknown, wrong, disabled and not yet invited cost one hash and get one answer", async () => {
  const counted = countPasswords();
  await using world = await createWorld({ passwords: counted.passwords });
  await addStaff(world.auth, { email: "known@example.com" });
  const gone = await addStaff(world.auth, { email: "gone@example.com" });
  await world.auth.disableStaff(gone.id);
  await world.auth.createStaff({ name: "New", email: "new@example.com", role: "agent" });
  const tries = [
    ["known@example.com", "a wrong password"],
    ["unknown@example.com", password],
    ["gone@example.com", password],
    ["new@example.com", password],
  ] as const;
  for (const [email, typed] of tries) {
    const before = counted.operations();
    const answer = await signInAs(world.auth, email, typed);
    expect({ email, answer, cost: counted.operations() - before }).toEqual({
      email,
      answer: { ok: false, reason: "wrong-credentials" },
      cost: 1,
    });
  }
  expect((await world.pool.query("select 1 from staff_sessions")).rowCount).toBe(0);
});

test("AUT-3: odd input is a wrong password, not a fault", async () => {
  await using world = await createWorld();
  await addStaff(world.auth);
  const odd = ["", "x".repeat(5_000), "a\u0000b", "' or 1=1 --", "🙂🙂🙂🙂🙂🙂"];
  for (const [at, text] of odd.entries()) {
    const byPassword = await signInAs(world.auth, "ana@example.com", text, `192.0.2.${at}`);
    const byEmail = await signInAs(world.auth, text, password, `198.51.100.${at}`);
    expect([byPassword, byEmail]).toEqual(
      Array(2).fill({ ok: false, reason: "wrong-credentials" }),
    );
  }
});

test("a browser's name with line breaks and foreign signs neither breaks nor forges anything", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const result = await world.auth.signIn({
    email: ` ${staff.email.toUpperCase()} `,
    password,
    address: "2001:db8::1",
    userAgent: "Navegador 🙂\r\nx-client-address: 10.0.0.1",
  });
  expect(result.ok).toBe(true);
  const [session] = await world.auth.listSessions(staff.id);
  expect(session?.userAgent).toBe("Navegador x-client-address: 10.0.0.1");
  expect(session?.address).toContain("2001:0db8:");
});

test("RL-1: of 30 parallel guesses at one account five are looked at; others sign in meanwhile", async () => {
  await using world = await createWorld();
  await addStaff(world.auth);
  await addStaff(world.auth, { email: "bo@example.com" });
  const guesses = Array.from({ length: 30 }, (_, at) =>
    signInAs(world.auth, "ana@example.com", "a guess", `192.0.2.${at}`),
  );
  const answers = await Promise.all(guesses);
  expect(
    answers.filter((answer) => !answer.ok && answer.reason === "wrong-credentials"),
  ).toHaveLength(5);
  const late = answers.find((answer) => !answer.ok && answer.reason === "too-many-attempts");
  expect(late).toMatchObject({ retryAfterSeconds: expect.toSatisfy((s) => s > 0 && s <= 60) });
  expect(await signInAs(world.auth, "bo@example.com")).toMatchObject({ ok: true });
});

test("RL-1: honest sign-ins use up nothing", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  for (let count = 0; count < 8; count += 1) await openSession(world.auth, staff.email);
  expect(await world.auth.listSessions(staff.id)).toHaveLength(8);
});

function countPasswords() {
  const real = createPasswords();
  let count = 0;
  const passwords: Passwords = {
    isOutdated: real.isOutdated,
    hash(typed) {
      count += 1;
      return real.hash(typed);
    },
    verify(hashed, typed) {
      count += 1;
      return real.verify(hashed, typed);
    },
  };
  return { passwords, operations: () => count };
}
