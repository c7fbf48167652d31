import { createHmac, hkdfSync } from "node:crypto";
import { expect, test } from "vitest";
import {
  addStaff,
  createWorld,
  openSession,
  password,
  secret,
  signInAs,
} from "./staff-auth-world.ts";

test("SSN-1: the session cookie is __Host-, Secure, HttpOnly, SameSite=Lax, and new at each sign-in", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const first = await signInAs(world.auth, staff.email);
  const second = await signInAs(world.auth, staff.email);
  if (!first.ok || !second.ok) throw new Error("both sign-ins were right");
  expect(first.setCookie).toHaveLength(1);
  expect(first.setCookie[0]).toMatch(
    /^__Host-amends\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(second.setCookie[0]).not.toBe(first.setCookie[0]);
});

test("SSN-1: only a trial over plain http goes without Secure", async () => {
  const http = { publicUrl: "http://127.0.0.1:3000" };
  await using trial = await createWorld({ ...http, trial: true });
  await using real = await createWorld(http);
  for (const [world, secure] of [
    [trial, false],
    [real, true],
  ] as const) {
    const staff = await addStaff(world.auth);
    const result = await signInAs(world.auth, staff.email);
    expect(result.ok && result.setCookie[0]?.includes("; Secure")).toBe(secure);
    expect(result.ok && result.setCookie[0]).toContain("HttpOnly");
  }
});

test("SSN-1: a change of role ends the sessions of the old one", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const cookies = await openSession(world.auth, staff.email);
  await world.auth.changeRole(staff.id, "finance");
  expect(await world.auth.session(cookies)).toBeNull();
  const again = await world.auth.session(await openSession(world.auth, staff.email));
  expect(again?.staff.role).toBe("finance");
});

test("SSN-2: disabling someone ends all 50 sessions at once, and enabling brings none back", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const cookies: string[] = [];
  for (let round = 0; round < 10; round += 1) {
    const five = Array.from({ length: 5 }, () => openSession(world.auth, staff.email));
    cookies.push(...(await Promise.all(five)));
  }
  expect(await countOpen(world.auth, cookies)).toBe(50);
  await world.auth.disableStaff(staff.id);
  expect(await countOpen(world.auth, cookies)).toBe(0);
  await world.auth.enableStaff(staff.id);
  expect(await countOpen(world.auth, cookies)).toBe(0);
});

test("SSN-2: a new password ends every session but the one it was set in", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const here = await openSession(world.auth, staff.email);
  const there = await openSession(world.auth, staff.email);
  const keepSessionId = (await world.auth.session(here))?.sessionId ?? "";
  await world.auth.setPassword({ staffId: staff.id, password: "another good one", keepSessionId });
  expect(await world.auth.session(here)).not.toBeNull();
  expect(await world.auth.session(there)).toBeNull();
  expect(await signInAs(world.auth, staff.email, password)).toMatchObject({ ok: false });
  expect(await signInAs(world.auth, staff.email, "another good one")).toMatchObject({ ok: true });
});

test("SSN-2: signing out ends the session in the database, not only in the browser", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const cookies = await openSession(world.auth, staff.email);
  const cleared = await world.auth.signOut(cookies);
  expect(cleared.some((cookie) => /session_token=;.*Max-Age=0/.test(cookie))).toBe(true);
  expect(await world.auth.session(cookies)).toBeNull();
  expect((await world.pool.query("select 1 from staff_sessions")).rowCount).toBe(0);
  await expect(world.auth.signOut(null)).resolves.toBeInstanceOf(Array);
});

test("SSN-2: one session is ended by its owner only", async () => {
  await using world = await createWorld();
  const ana = await addStaff(world.auth);
  const bo = await addStaff(world.auth, { email: "bo@example.com" });
  const cookies = await openSession(world.auth, ana.email);
  const id = (await world.auth.listSessions(ana.id))[0]?.id ?? "";
  expect(await world.auth.revokeSession(bo.id, id)).toBe(false);
  expect(await world.auth.session(cookies)).not.toBeNull();
  expect(await world.auth.revokeSession(ana.id, id)).toBe(true);
  expect(await world.auth.session(cookies)).toBeNull();
  expect(await world.auth.revokeSession(ana.id, "not-an-id")).toBe(false);
});

test.each([
  ["agent", 12 * 60],
  ["administrator", 12 * 60],
  ["finance", 30],
] as const)(
  "SSN-3: a session of %s ends after %i idle minutes, and use keeps it",
  async (role, minutes) => {
    await using world = await createWorld();
    const staff = await addStaff(world.auth, { role });
    const cookies = await openSession(world.auth, staff.email);
    for (let hour = 0; hour < 3; hour += 1) {
      world.passMinutes(minutes - 1);
      expect(await world.auth.session(cookies)).not.toBeNull();
    }
    world.passMinutes(minutes);
    expect(await world.auth.session(cookies)).toBeNull();
    expect(await world.auth.listSessions(staff.id)).toEqual([]);
  },
);

test("SSN-3: after seven days a session ends however busy it was, and the sweep takes it away", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const cookies = await openSession(world.auth, staff.email);
  for (let half = 1; half < 7 * 4; half += 1) {
    world.passMinutes(6 * 60);
    expect(await world.auth.session(cookies)).not.toBeNull();
  }
  world.passMinutes(6 * 60);
  expect(await world.auth.session(cookies)).toBeNull();
  await world.auth.sweep();
  expect((await world.pool.query("select 1 from staff_sessions")).rowCount).toBe(0);
});

test("AUT-10: neither the secret alone nor the database alone opens a session", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const cookies = await openSession(world.auth, staff.email);
  const { rows } = await world.pool.query("select token from staff_sessions");
  const name = cookies.split("=")[0];
  // The key that signs, as whoever holds SECRET_KEY can derive it.
  const key = Buffer.from(hkdfSync("sha256", secret, "amends", "staff-auth", 32)).toString(
    "base64url",
  );
  const signature = createHmac("sha256", key).update("x".repeat(32)).digest("base64");
  const forged = [
    `${name}=${rows[0].token}`,
    `${name}=${rows[0].token}.`,
    `${name}=${rows[0].token}.${encodeURIComponent(signature)}`,
    `${name}=${"x".repeat(32)}.${encodeURIComponent(signature)}`,
    cookies.replace(/.{6}$/, "AAAA%3D"),
    `${name}=%E0%A4%A`,
    "",
  ];
  for (const header of forged) expect(await world.auth.session(header)).toBeNull();
  expect(await world.auth.session(null)).toBeNull();
  expect(await world.auth.session(`theme=dark; ${cookies}; x=1`)).not.toBeNull();
});

test("AUT-14: a password stays fresh for five minutes, and typing it again makes it so", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const cookies = await openSession(world.auth, staff.email);
  const session = await world.auth.session(cookies);
  expect(session?.freshUntil).toEqual(new Date("2026-03-06T09:05:00Z"));
  world.passMinutes(60);
  const again = { staffId: staff.id, sessionId: session?.sessionId ?? "" };
  expect(await world.auth.confirmPassword({ ...again, password: "a guess" })).toEqual({
    ok: false,
    reason: "wrong-password",
  });
  expect((await world.auth.session(cookies))?.freshUntil).toEqual(session?.freshUntil);
  await world.auth.confirmPassword({ ...again, password });
  expect((await world.auth.session(cookies))?.freshUntil).toEqual(new Date("2026-03-06T10:05:00Z"));
});

async function countOpen(auth: Parameters<typeof signInAs>[0], cookies: readonly string[]) {
  const sessions = await Promise.all(cookies.map((header) => auth.session(header)));
  return sessions.filter((session) => session !== null).length;
}
