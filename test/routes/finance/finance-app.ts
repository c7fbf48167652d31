import { type AppOptions, startApp } from "#test/support/app.ts";
import { openMoneyWorld } from "#test/support/money-world.ts";

const password = "correct horse battery";
type Role = "finance" | "agent" | "reader" | "lead";

/** The web app with money to decide on; each member of staff signs in once. */
export async function startFinanceApp(options: Pick<AppOptions, "trustProxy"> = {}) {
  const app = await startApp({ now: new Date("2026-03-03T10:00:00Z"), ...options });
  const world = await openMoneyWorld(app.databaseUrl);
  const cookies = new Map<string, string>();

  async function cookieOf(role: Role): Promise<string> {
    const known = cookies.get(role);
    if (known) return known;
    const email = `${role}@amends.test`;
    const { staffAuth } = app.services;
    const given = { title: "Care", phone: "+34 910 555 017", password };
    const created = await staffAuth.createStaff({ name: `Vera ${role}`, email, role, ...given });
    if (!created.ok) throw new Error(created.reason);
    const form = { email, password, next: "/desk" };
    const answer = await app.post("/sign-in", form);
    const cookie = answer.headers
      .getSetCookie()
      .map((each) => each.split(";")[0])
      .join("; ");
    cookies.set(role, cookie);
    return cookie;
  }

  return {
    app,
    world,
    async get(path: string, role: Role = "finance", from = "127.0.0.1") {
      const headers = { cookie: await cookieOf(role), "x-forwarded-for": from };
      const answer = await app.fetch(path, { headers });
      return { status: answer.status, html: await answer.text() };
    },
    async post(
      path: string,
      form: Record<string, string> | FormData,
      role: Role = "finance",
      from = "127.0.0.1",
    ) {
      const headers = { cookie: await cookieOf(role), "x-forwarded-for": from };
      const answer = await app.post(path, form, headers);
      const to = answer.headers.get("location");
      return { status: answer.status, to, html: await answer.text(), headers: answer.headers };
    },
    async close() {
      await world[Symbol.asyncDispose]();
      await app[Symbol.asyncDispose]();
    },
  };
}

export type FinanceApp = Awaited<ReturnType<typeof startFinanceApp>>;
