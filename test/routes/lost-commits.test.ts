import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { apiScopes } from "#app/operations/ports/api.ts";
import { type Cut, type CuttingProxy, startCuttingProxy } from "#test/support/cutting-proxy.ts";
import { startDesk } from "./desk/desk-world.ts";

/** `npm run faults -- --commits 1000` asks for more of them. */
const cuts = Number(process.env.CUTS ?? 50);

const customer = (n: number) => ({ name: `Ana ${n}`, email: `ana.${n}@example.test` });
const problem = { subject: "It prints nothing", problem: "Since Monday.", channel: "phone" };

test(
  `F6: ${cuts} commits whose answer is lost: sent again, nothing is there twice, and the first answer is given`,
  async () => {
    let proxy: CuttingProxy | undefined;
    await using _closing = { [Symbol.asyncDispose]: async () => proxy?.[Symbol.asyncDispose]() };
    await using desk = await startDesk({
      through: async (url) => {
        proxy = await startCuttingProxy(url);
        return proxy.url;
      },
    });
    if (!proxy) throw new Error("nothing stands in between");
    const { app, casePath, marco } = desk;
    const browser = await desk.asMarco();
    const key = { name: "test", scopes: apiScopes, staffId: marco.id };
    const { secret } = await app.services.apiKeys.create(key, app.clock.now);

    const byApi = (n: number) => () =>
      app.fetch("/api/v1/cases", {
        method: "POST",
        body: JSON.stringify({ customer: customer(n), ...problem }),
        headers: {
          Authorization: `Bearer ${secret}`,
          "Content-Type": "application/json",
          "Idempotency-Key": `key-${n}`,
        },
      });
    const byForm = (n: number) => {
      const formKey = randomUUID();
      const who = { "customer.name": `Ana ${n}`, "customer.email": `ana.${n}@example.test` };
      return () => browser.post("/desk/cases/new", { formKey, ...who, ...problem });
    };
    const note = (n: number) => () =>
      browser.post(casePath, { intent: "post", body: `Note ${n}`, visibility: "staff" });
    const kinds = [byApi, byForm, byApi, note, byApi];

    const seen = { before: 0, after: 0, replayed: 0 };
    for (let n = 0; n < cuts; n += 1) {
      const send = (kinds[n % kinds.length] ?? byApi)(n);
      const cut: Cut = n % 3 ? "after" : "before";
      proxy.cutNextCommit(cut);
      const lost = await send();
      expect([n, lost.status, lost.headers.get("retry-after")]).toEqual([n, 503, "2"]);
      const heard = await send();
      expect([n, heard.status]).toEqual([n, kinds[n % kinds.length] === byApi ? 201 : 302]);
      seen[cut] += 1;
      if (heard.headers.get("idempotency-replayed")) seen.replayed += 1;
      if (heard.status === 201) expect(await (await send()).text()).toBe(await heard.text());
    }
    const expected = (which: (typeof kinds)[number]) =>
      Array.from({ length: cuts }, (_, n) => n).filter((n) => kinds[n % kinds.length] === which);
    const opened = [...expected(byApi), ...expected(byForm)].length;
    const count = async (table: string, where = {}) => (await app.db(table).where(where)).length;
    expect(await count("case_files")).toBe(1 + opened);
    expect(await count("messages", { kind: "acknowledgement" })).toBe(1 + opened);
    expect(await count("case_events", { type: "note-added" })).toBe(expected(note).length);
    expect(proxy.cuts).toBe(cuts);
    // What stands after its cut is told, not done again; what does not is done now.
    expect(seen.replayed).toBe(expected(byApi).filter((n) => n % 3).length);
  },
  Math.max(60_000, cuts * 600),
);
