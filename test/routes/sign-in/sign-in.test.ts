import { expect, test } from "vitest";
import { startApp } from "#test/support/app.ts";
import { addStaff } from "#test/support/cases.ts";
import { signIn, visible } from "../desk/desk-world.ts";

const password = "correct horse battery";
const email = "marco@amends.test";

test("SSN-1: signing in gives a cookie no script reads, and leads to where one wanted", async () => {
  await using app = await startApp();
  await addStaff(app.services);
  const answer = await app.post("/sign-in", { email, password, next: "/desk/calls?whose=all" });
  expect(answer.headers.get("location")).toBe("/desk/calls?whose=all");
  for (const cookie of answer.headers.getSetCookie()) {
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  }
});

test.each([
  "https://evil.test",
  "//evil.test",
  "/\\evil.test",
  "javascript:alert(1)",
  "desk",
  "/\r\nX: y",
])("next=%s leads to the desk, never to somebody else", async (next) => {
  await using app = await startApp();
  await addStaff(app.services);
  const answer = await app.post("/sign-in", { email, password, next });
  expect(answer.headers.get("location")).toBe("/desk");
  const page = await (await app.fetch(`/sign-in?next=${encodeURIComponent(next)}`)).text();
  expect(page).toContain('name="next" value="/desk"');
});

test("AUT-3: unknown address, wrong password and disabled staff read the same", async () => {
  await using app = await startApp();
  const { id } = await addStaff(app.services);
  await addStaff(app.services, { email: "ada@amends.test", role: "administrator" });
  const bodies: string[] = [];
  const attempt = async (fields: Record<string, string>) => {
    const answer = await app.post("/sign-in", { ...fields, next: "" });
    expect(answer.status).toBe(401);
    bodies.push(visible(await answer.text()).replaceAll(fields.email ?? "", "…"));
  };
  await attempt({ email: "nobody@amends.test", password });
  await attempt({ email, password: "a wrong one entirely" });
  await app.services.staffAuth.disableStaff(id);
  await attempt({ email, password });
  expect(new Set(bodies.map((body) => body.replace(/:\w+:|id="[^"]*"/g, ""))).size).toBe(1);
  expect(bodies[0]).toContain("E-mail and password do not fit together.");
});

test("RL-1: guessing ends with 429 and the time to wait; what was typed as address stays", async () => {
  await using app = await startApp();
  await addStaff(app.services);
  let answer = await app.post("/sign-in", { email, password: "wrong wrong wrong" });
  for (let tries = 1; tries < 30 && answer.status === 401; tries++) {
    answer = await app.post("/sign-in", { email, password: `wrong wrong ${tries}` });
  }
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  const page = visible(await answer.text());
  expect(page).toContain("Too many tries. Wait");
  expect(page).toContain(`value="${email}"`);
  expect(page).not.toContain("wrong wrong");
});

test("SSN-2: disabled staff are out at once, on every page", async () => {
  await using app = await startApp();
  const { id } = await addStaff(app.services);
  const marco = await signIn(app, email);
  expect((await marco.get("/desk")).status).toBe(200);
  await app.services.staffAuth.disableStaff(id);
  for (const path of ["/desk", "/desk/cases", "/settings/account"]) {
    expect((await marco.get(path)).headers.get("location"), path).toContain("/sign-in");
  }
});

test("signing out ends the session, not only the cookie; opening the address does not", async () => {
  await using app = await startApp();
  await addStaff(app.services);
  const marco = await signIn(app, email);
  expect((await marco.get("/sign-out")).status).toBe(302);
  expect((await marco.get("/desk")).status).toBe(200);
  expect((await marco.post("/sign-out", {})).headers.get("location")).toBe("/sign-in");
  expect((await marco.get("/desk")).status).toBe(302);
});

test("AUT-4: asking for a new password answers alike for everyone, and the link works once", async () => {
  await using app = await startApp();
  await addStaff(app.services);
  const known = visible(await (await app.post("/sign-in/forgot", { email })).text());
  const unknown = visible(
    await (await app.post("/sign-in/forgot", { email: "nobody@amends.test" })).text(),
  );
  expect(known).toBe(unknown);
  expect(await app.db("messages").where({ kind: "password-reset" })).toHaveLength(1);
  const { props } = await app.db("messages").where({ kind: "password-reset" }).first("props");
  const { url } = app.wired.unseal(props) as { url: string };
  const path = new URL(url).pathname;
  expect((await app.fetch(path)).status).toBe(200);
  expect((await app.post(path, { password: "short" })).status).toBe(422);
  const set = await app.post(path, { password: "another horse battery" });
  expect(await set.text()).toContain("Your password is set");
  expect((await app.post(path, { password: "a third horse battery" })).status).toBe(422);
  await signIn(app, email, "another horse battery");
});
