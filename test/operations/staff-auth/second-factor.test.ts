import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { StaffAuth } from "#app/operations/ports/staff-auth.ts";
import {
  addStaff,
  cookieHeader,
  createWorld,
  openSession,
  password,
  signInAs,
  totpCode,
} from "./staff-auth-world.ts";

const browser = { address: "192.0.2.1", userAgent: "Test browser" };

// The library reads the real clock for codes: it is held in the middle of a step of 30 seconds.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-06T09:00:15Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

test("AUT-6: enrolling shows a key and ten codes, of which only hashes are kept", async () => {
  await using world = await createWorld();
  await addStaff(world.auth, { role: "finance" });
  const { uri, recoveryCodes } = await enrol(world.auth, "ana@example.com");
  expect(uri).toMatch(
    /^otpauth:\/\/totp\/Amends:ana%40example\.com\?secret=[A-Z2-7]+&issuer=Amends/,
  );
  expect(new Set(recoveryCodes).size).toBe(10);
  const { rows } = await world.pool.query("select * from staff_two_factors");
  const kept = JSON.stringify(rows);
  for (const code of recoveryCodes) {
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(code.replaceAll("-", ""));
  }
  expect(kept).not.toContain(new URL(uri).searchParams.get("secret"));
});

test("AUT-6: the code of this step and of one step either side opens; of two steps away does not", async () => {
  await using world = await createWorld();
  await addStaff(world.auth);
  const { uri } = await enrol(world.auth, "ana@example.com");
  passSeconds(600);
  const opens: Record<string, boolean> = {};
  for (const steps of [-2, 2, -1, 0, 1]) {
    const cookies = await passPassword(world.auth, "ana@example.com");
    const result = await answer(world.auth, cookies, totpCode(uri, steps));
    opens[String(steps)] = result.ok;
  }
  expect(opens).toEqual({ "-2": false, "-1": true, "0": true, "1": true, "2": false });
});

test("AUT-6: the same code is refused the second time, also when both come at once", async () => {
  await using world = await createWorld();
  await addStaff(world.auth);
  const { uri } = await enrol(world.auth, "ana@example.com");
  passSeconds(600);
  const code = totpCode(uri);
  const first = await passPassword(world.auth, "ana@example.com");
  const second = await passPassword(world.auth, "ana@example.com");
  const both = await Promise.all([first, second].map((at) => answer(world.auth, at, code)));
  expect(both.filter((result) => result.ok)).toHaveLength(1);
  const third = await passPassword(world.auth, "ana@example.com");
  expect(await answer(world.auth, third, code)).toEqual({ ok: false, reason: "wrong-code" });
  passSeconds(30);
  expect(await answer(world.auth, third, totpCode(uri))).toMatchObject({ ok: true });
});

test("AUT-6: a recovery code opens once, however it is typed, and its hash opens nothing", async () => {
  await using world = await createWorld();
  await addStaff(world.auth);
  const { recoveryCodes } = await enrol(world.auth, "ana@example.com");
  const [code = ""] = recoveryCodes;
  const { rows } = await world.pool.query("select backup_codes from staff_two_factors");
  const cookies = await passPassword(world.auth, "ana@example.com");
  const hash = JSON.parse(rows[0].backup_codes)[0];
  expect(await answer(world.auth, cookies, hash)).toEqual({ ok: false, reason: "wrong-code" });
  const typed = ` ${code.toUpperCase().replaceAll("-", " ")} `;
  expect(await answer(world.auth, cookies, typed)).toMatchObject({ ok: true });
  const again = await passPassword(world.auth, "ana@example.com");
  expect(await answer(world.auth, again, code)).toEqual({ ok: false, reason: "wrong-code" });
});

test("AUT-7: a code counts only in the browser that passed the password, for its own account", async () => {
  await using world = await createWorld();
  await addStaff(world.auth, { email: "ana@example.com" });
  await addStaff(world.auth, { email: "bo@example.com" });
  const ana = await enrol(world.auth, "ana@example.com");
  await enrol(world.auth, "bo@example.com");
  passSeconds(600);
  const anasBrowser = await passPassword(world.auth, "ana@example.com");
  const bosBrowser = await passPassword(world.auth, "bo@example.com");
  const code = totpCode(ana.uri);
  expect(await answer(world.auth, bosBrowser, code)).toEqual({ ok: false, reason: "wrong-code" });
  const unsigned = anasBrowser.replace(/\.[^.]*$/, "");
  for (const cookies of [
    "",
    unsigned,
    `${unsigned}.AAAA`,
    anasBrowser.replace("amends", "other"),
  ]) {
    expect(await answer(world.auth, cookies, code)).toEqual({ ok: false, reason: "no-challenge" });
  }
  expect(await answer(world.auth, anasBrowser, code)).toMatchObject({ ok: true });
});

test("AUT-7: a challenge ends after ten minutes and is good for one sign-in", async () => {
  await using world = await createWorld();
  await addStaff(world.auth);
  const { uri } = await enrol(world.auth, "ana@example.com");
  passSeconds(600);
  const cookies = await passPassword(world.auth, "ana@example.com");
  expect(await answer(world.auth, cookies, totpCode(uri))).toMatchObject({ ok: true });
  passSeconds(30);
  const replayed = await answer(world.auth, cookies, totpCode(uri));
  expect(replayed).toEqual({ ok: false, reason: "no-challenge" });
  const late = await passPassword(world.auth, "ana@example.com");
  passSeconds(601);
  expect(await answer(world.auth, late, totpCode(uri))).toMatchObject({ ok: false });
});

test("AUT-8: the password alone opens nothing once a second factor is set up", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth, { role: "finance" });
  const { uri } = await enrol(world.auth, staff.email);
  passSeconds(600);
  const cookies = await passPassword(world.auth, staff.email);
  expect(await world.auth.session(cookies)).toBeNull();
  const result = await answer(world.auth, cookies, totpCode(uri));
  if (!result.ok) throw new Error(result.reason);
  const session = await world.auth.session(cookieHeader(result.setCookie));
  expect(session).toMatchObject({ secondFactor: true, secondFactorEnrolled: true });
});

test("SSN-1: confirming a second factor gives a new session and ends the ones without", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const elsewhere = await openSession(world.auth, staff.email);
  const { before, after } = await enrol(world.auth, staff.email);
  expect(await world.auth.session(elsewhere)).toBeNull();
  expect(await world.auth.session(before)).toBeNull();
  expect(await world.auth.session(after)).toMatchObject({ secondFactor: true });
});

test("SSN-2: someone disabled between password and code does not come in", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const { uri } = await enrol(world.auth, staff.email);
  passSeconds(600);
  const cookies = await passPassword(world.auth, staff.email);
  await world.auth.disableStaff(staff.id);
  const result = await answer(world.auth, cookies, totpCode(uri));
  expect(result).toEqual({ ok: false, reason: "no-challenge" });
});

test("RL-1: codes cannot be guessed: five tries a minute for an account", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const { uri } = await enrol(world.auth, staff.email);
  passSeconds(600);
  const cookies = await passPassword(world.auth, staff.email);
  const right = totpCode(uri);
  const wrong = Array.from({ length: 6 }, (_, at) => String((Number(right) + 1 + at) % 1e6));
  const results = [];
  for (const code of wrong) {
    results.push(await answer(world.auth, cookies, code.padStart(6, "0")));
  }
  expect(results.slice(0, 5).every((result) => !result.ok)).toBe(true);
  expect(results[5]).toMatchObject({ reason: "too-many-attempts" });
});

test("enrolling needs the password, and a lost authenticator is taken off by an administrator", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const cookies = await openSession(world.auth, staff.email);
  const guess = { cookieHeader: cookies, password: "a wrong password" };
  expect(await world.auth.enrolSecondFactor(guess)).toEqual({
    ok: false,
    reason: "wrong-password",
  });
  expect(await world.auth.enrolSecondFactor({ cookieHeader: "", password })).toEqual({
    ok: false,
    reason: "no-session",
  });
  const { after } = await enrol(world.auth, staff.email);
  expect(await world.auth.enrolSecondFactor({ cookieHeader: after, password })).toEqual({
    ok: false,
    reason: "already-enrolled",
  });
  await world.auth.removeSecondFactor(staff.id);
  expect(await signInAs(world.auth, staff.email)).toMatchObject({ needsSecondFactor: false });
});

async function enrol(auth: StaffAuth, email: string) {
  const before = await openSession(auth, email);
  const enrolled = await auth.enrolSecondFactor({ cookieHeader: before, password });
  if (!enrolled.ok) throw new Error(enrolled.reason);
  const code = totpCode(enrolled.uri);
  const confirmed = await auth.confirmSecondFactor({ cookieHeader: before, code });
  if (!confirmed.ok) throw new Error(confirmed.reason);
  return { ...enrolled, before, after: cookieHeader(confirmed.setCookie) };
}

async function passPassword(auth: StaffAuth, email: string): Promise<string> {
  const result = await signInAs(auth, email);
  if (!result.ok || !result.needsSecondFactor) throw new Error("a second factor was expected");
  return cookieHeader(result.setCookie);
}

function answer(auth: StaffAuth, cookies: string, code: string) {
  return auth.verifySecondFactor({ ...browser, cookieHeader: cookies, code });
}

function passSeconds(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1_000);
}
