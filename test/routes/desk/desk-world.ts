import { expect } from "vitest";
import { type AppOptions, startApp, type TestApp } from "#test/support/app.ts";
import { addStaff, openTestCase } from "#test/support/cases.ts";

type Role = "agent" | "drafter" | "lead" | "finance" | "administrator" | "reader";

const password = "correct horse battery";

/** The desk with one case of Marco's, and a way to ask for pages as anyone of the staff. */
export async function startDesk(options: AppOptions = {}) {
  const app = await startApp(options);
  const marco = await addStaff(app.services, { timeZone: "Europe/Madrid" });
  const caseFile = await openTestCase(app.services, {}, marco);
  const casePath = `/desk/cases/${caseFile.reference}`;
  return {
    app,
    marco,
    caseFile,
    casePath,
    ...browsers(app),
    passMinutes: (minutes: number) => {
      app.clock.now = new Date(app.clock.now.getTime() + minutes * 60_000);
    },
    [Symbol.asyncDispose]: () => app[Symbol.asyncDispose](),
  };
}

function browsers(app: TestApp) {
  return {
    asMarco: () => signIn(app, "marco@amends.test"),
    /** Somebody new in this role, signed in. */
    async as(role: Role, name = `The ${role}`) {
      const email = `${name.toLowerCase().replaceAll(" ", ".")}@amends.test`;
      const { id } = await addStaff(app.services, { name, email, role });
      return { ...(await signIn(app, email)), id };
    },
  };
}

/** A signed-in browser without script. */
export async function signIn(app: TestApp, email: string, typed = password) {
  const answer = await app.post("/sign-in", { email, password: typed, next: "/desk" });
  expect(answer.status, await answer.clone().text()).toBe(302);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return {
    cookie,
    get: (path: string) => app.fetch(path, { headers: { cookie } }),
    post: (path: string, fields: Record<string, string> | FormData) =>
      app.post(path, fields, { cookie }),
    /** The page, as text with its entities undone. */
    async read(path: string) {
      const page = await app.fetch(path, { headers: { cookie } });
      expect(page.status, path).toBe(200);
      return visible(await page.text());
    },
  };
}

/** What a reader sees of a page: without the data its script begins with. */
export function visible(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replaceAll("<!-- -->", "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
