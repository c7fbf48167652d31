import { expect, test } from "vitest";
import { addStaff, createWorld, openSession, signInAs } from "./staff-auth-world.ts";

const fresh = "a wholly new password";

test("AUT-4: a reset link sets the password once, ends all sessions, and only its hash is kept", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const cookies = await openSession(world.auth, staff.email);
  const { token } = await reset(world.auth, staff.email);
  const { rows } = await world.pool.query("select * from staff_password_tokens");
  expect(JSON.stringify(rows)).not.toContain(token);
  const used = await world.auth.resetPassword({ token, password: fresh });
  expect(used).toMatchObject({ ok: true, staff: { id: staff.id, email: staff.email } });
  expect(await world.auth.session(cookies)).toBeNull();
  expect(await signInAs(world.auth, staff.email)).toMatchObject({ ok: false });
  expect(await signInAs(world.auth, staff.email, fresh)).toMatchObject({ ok: true });
  expect(await world.auth.resetPassword({ token, password: "yet another one" })).toEqual({
    ok: false,
    reason: "link-not-good",
  });
});

test("AUT-4: of twenty uses of one link at once, one stands", async () => {
  await using world = await createWorld();
  await addStaff(world.auth);
  const { token } = await reset(world.auth, "ana@example.com");
  const uses = Array.from({ length: 20 }, (_, at) =>
    world.auth.resetPassword({ token, password: `password number ${at}` }),
  );
  const results = await Promise.all(uses);
  const winner = results.findIndex((result) => result.ok);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const signedIn = await signInAs(world.auth, "ana@example.com", `password number ${winner}`);
  expect(signedIn).toMatchObject({ ok: true });
});

test("AUT-4: a reset link ends after 30 minutes; a bad password does not use it up", async () => {
  await using world = await createWorld();
  await addStaff(world.auth);
  const { token } = await reset(world.auth, "ana@example.com");
  world.passMinutes(29);
  expect(await world.auth.resetPassword({ token, password: "short" })).toMatchObject({
    reason: "password-too-short",
  });
  expect(await world.auth.resetPassword({ token, password: "x".repeat(129) })).toMatchObject({
    reason: "password-too-long",
  });
  world.passMinutes(1);
  expect(await world.auth.resetPassword({ token, password: fresh })).toMatchObject({ ok: false });
});

test("AUT-4: unknown and disabled addresses get the same answer without a link", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  await world.auth.disableStaff(staff.id);
  for (const email of [staff.email, "nobody@example.com", "not an address"]) {
    expect(await world.auth.requestPasswordReset({ email })).toEqual({ ok: true, link: null });
  }
});

test("RL-1: three resets an hour for an account, known or not", async () => {
  await using world = await createWorld();
  await addStaff(world.auth);
  for (const email of ["ana@example.com", "nobody@example.com"]) {
    const asked = Array.from({ length: 10 }, () => world.auth.requestPasswordReset({ email }));
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(3);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({
      retryAfterSeconds: expect.toSatisfy((seconds) => seconds > 3_500 && seconds <= 3_600),
    });
  }
});

test("AUT-9: an invitation holds 72 hours, once, and a new one ends the one before", async () => {
  await using world = await createWorld();
  const created = await world.auth.createStaff({
    name: "Bo",
    email: "bo@example.com",
    role: "lead",
  });
  if (!created.ok) throw new Error(created.reason);
  const first = (await world.auth.invite(created.staff.id))?.token ?? "";
  const second = (await world.auth.invite(created.staff.id))?.token ?? "";
  world.passMinutes(72 * 60 - 1);
  expect(await world.auth.acceptInvite({ token: first, password: fresh })).toMatchObject({
    ok: false,
  });
  // An invitation is no reset link, and the other way round.
  expect(await world.auth.resetPassword({ token: second, password: fresh })).toMatchObject({
    ok: false,
  });
  expect(await world.auth.acceptInvite({ token: second, password: fresh })).toMatchObject({
    ok: true,
  });
  expect(await world.auth.acceptInvite({ token: second, password: fresh })).toMatchObject({
    ok: false,
  });
  expect(await signInAs(world.auth, "bo@example.com", fresh)).toMatchObject({ ok: true });
  const third = (await world.auth.invite(created.staff.id))?.token ?? "";
  world.passMinutes(72 * 60);
  expect(await world.auth.acceptInvite({ token: third, password: fresh })).toMatchObject({
    ok: false,
  });
});

test("AUT-9: disabling someone ends their links; nobody else can be invited for them", async () => {
  await using world = await createWorld();
  const staff = await addStaff(world.auth);
  const token = (await world.auth.invite(staff.id))?.token ?? "";
  await world.auth.disableStaff(staff.id);
  expect(await world.auth.invite(staff.id)).toBeNull();
  await world.auth.enableStaff(staff.id);
  expect(await world.auth.acceptInvite({ token, password: fresh })).toMatchObject({ ok: false });
});

async function reset(auth: Awaited<ReturnType<typeof createWorld>>["auth"], email: string) {
  const answer = await auth.requestPasswordReset({ email });
  if (!answer.ok || !answer.link) throw new Error("a link was expected");
  return answer.link;
}
