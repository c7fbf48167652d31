import { describe, expect, test } from "vitest";
import { type Action, may, type Role, roleNames } from "#app/domain/roles.ts";
import { type ApiScope, apiScopes } from "#app/operations/ports/api.ts";
import * as examples from "#app/web/api/document-examples.ts";
import { type ApiWorld, aCase, startApiWorld } from "./api-world.ts";

type Row = {
  readonly what: string;
  readonly scope: ApiScope;
  readonly action: Action;
  ask(world: ApiWorld, secret: string | null): Promise<{ readonly status: number }>;
};

const nobody = "00000000-0000-4000-8000-000000000000";

// What is asked for is not there, so a call that may pass is answered 404 (or 201 for a new case).
const rows: readonly Row[] = [
  row("list cases", "cases:read", "view-desk", (w, secret) => w.get("/cases", { secret })),
  row("read a case", "cases:read", "view-desk", (w, secret) =>
    w.get("/cases/AM-0000-0000", { secret }),
  ),
  row("open a case", "cases:write", "open-case", (w, secret) =>
    w.post("/cases", aCase(), { secret }),
  ),
  posting("updates", "cases:write", "post-update", examples.postUpdate),
  posting("contacts", "cases:write", "post-update", examples.logContact),
  posting("read-back", "cases:write", "post-update", examples.settleReadBack),
  posting("resolution", "cases:write", "resolve", examples.resolveCase),
  posting(
    "accommodations",
    "accommodations:ask",
    "request-accommodation",
    examples.askAccommodation,
  ),
  posting("drafts", "drafts:write", "write-draft", { moment: "update" }),
  posting(`drafts/${nobody}/send`, "drafts:send", "post-update", {}),
  row("note a problem", "problems:write", "post-update", (w, secret) =>
    w.post(`/problems/${nobody}`, { state: "fixed" }, { secret }),
  ),
  row("write to many", "problems:write", "send-broadcast", (w, secret) =>
    w.post(`/problems/${nobody}/broadcasts`, { moment: "update", words: { en: "x" } }, { secret }),
  ),
  row("steer", "broadcasts:send", "send-broadcast", (w, secret) =>
    w.post(`/broadcasts/${nobody}/steer`, { move: "pause" }, { secret }),
  ),
  row("read a request", "cases:read", "view-desk", (w, secret) =>
    w.get(`/accommodations/${nobody}`, { secret }),
  ),
  row("change a request", "accommodations:ask", "request-accommodation", (w, secret) =>
    w.send("PATCH", `/accommodations/${nobody}`, { secret, text: "{}" }),
  ),
  ...["application/json", "text/csv"].map((accept) =>
    row(`the books as ${accept}`, "ledger:read", "view-finance", (w, secret) =>
      w.get("/ledger?month=2026-02", { secret, headers: { accept } }),
    ),
  ),
  ...["approve", "decline"].map((verdict) =>
    row(verdict, "accommodations:decide", "decide-accommodation", (w, secret) =>
      w.post(`/accommodations/${nobody}/${verdict}`, { note: "Why." }, { secret }),
    ),
  ),
];

function row(what: string, scope: ApiScope, action: Action, ask: Row["ask"]): Row {
  return { what, scope, action, ask };
}

function posting(what: string, scope: ApiScope, action: Action, body: object): Row {
  return row(what, scope, action, (w, secret) =>
    w.post(`/cases/AM-0000-0000/${what}`, body, { secret }),
  );
}

type Key = { readonly role: Role; readonly scope: ApiScope; readonly secret: string };

async function faultOf(world: ApiWorld, { role, scope, secret }: Key, row: Row): Promise<string[]> {
  const { status } = await row.ask(world, secret);
  const allowed = scope === row.scope && may(role, row.action);
  const right = allowed ? [200, 201, 404].includes(status) : status === 403;
  return right ? [] : [`${role} with ${scope}: ${row.what} gave ${status}`];
}

describe("AZ-1: who may do what", () => {
  test("every scope against every address, every role against every address", async () => {
    await using world = await startApiWorld();
    const faults: string[] = [];
    for (const role of roleNames) {
      const { id } = await world.hire(role);
      for (const scope of apiScopes) {
        const secret = await world.giveKey(id, [scope]);
        // A scope is refused whoever the key acts for: one role is asked for all of them.
        const asked = role === "lead" ? rows : rows.filter((each) => each.scope === scope);
        for (const each of asked)
          faults.push(...(await faultOf(world, { role, scope, secret }, each)));
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  test("no key, a wrong one, a revoked one, one of a disabled member of staff: 401 everywhere", async () => {
    await using world = await startApiWorld();
    const gone = await world.hire("lead");
    const [revoked, disabled] = [await world.giveKey(world.agent.id), await world.giveKey(gone.id)];
    await world
      .db("api_keys")
      .where({ staff_id: world.agent.id })
      .update({ revoked_at: new Date() });
    await world.db("staff").where({ id: gone.id }).update({ disabled_at: new Date() });
    const wrong = `amends_${"A".repeat(43)}`;
    for (const secret of [null, "", "amends_short", wrong, revoked, disabled]) {
      for (const { what, ask } of rows) {
        expect([what, (await ask(world, secret)).status]).toEqual([what, 401]);
      }
    }
  });

  test("a staff session's cookie opens nothing here, and a key opens no page of the desk", async () => {
    await using world = await startApiWorld();
    const cookie = { Cookie: "amends.session_token=anything", Authorization: "Basic YTpi" };
    expect((await world.get("/cases", { secret: null, headers: cookie })).status).toBe(401);
    const desk = await world.fetch("/desk", {
      headers: { Authorization: `Bearer ${world.secret}` },
    });
    expect([desk.status, desk.headers.get("location")]).toEqual([302, "/sign-in?next=%2Fdesk"]);
  });
});

test("a 401 says how to ask, and no answer of an error may be kept", async () => {
  await using world = await startApiWorld();
  const { headers, body } = await world.get("/cases", { secret: null });
  expect(headers.get("www-authenticate")).toBe("Bearer");
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(body).toMatchObject({ status: 401, type: "urn:amends:problem:no-key" });
});

test("PRV-3: neither a key nor a customer stands in the log", async () => {
  await using world = await startApiWorld();
  const { customer } = await world.open();
  await world.post("/cases", { ...aCase(), externalRef: "x".repeat(999) });
  const log = world.log.join("\n");
  for (const secret of [world.secret, customer.email, customer.name])
    expect(log).not.toContain(secret);
});
