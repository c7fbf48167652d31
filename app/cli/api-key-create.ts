import type { Knex } from "knex";
import { theSystem } from "#app/domain/actor.ts";
import { type Action, may, type Role, roleNames } from "#app/domain/roles.ts";
import { type ApiScope, apiScopes } from "#app/operations/ports/api.ts";
import type { Output } from "./output.ts";
import type { Desk } from "./with-services.ts";

type Arguments = {
  readonly name: string;
  /** With commas or spaces between them. */
  readonly scopes: string;
  readonly staff: string | null;
  readonly json: boolean;
};

const isScope = (text: string): text is ApiScope => (apiScopes as readonly string[]).includes(text);

/** What each scope is for: a role that may do it makes the scope worth something. */
const needs: Readonly<Record<ApiScope, Action>> = {
  "cases:read": "view-desk",
  "cases:write": "open-case",
  "accommodations:ask": "request-accommodation",
  "accommodations:decide": "decide-accommodation",
  "ledger:read": "view-finance",
  "drafts:write": "write-draft",
  "drafts:send": "post-update",
  "problems:write": "post-update",
  "broadcasts:send": "send-broadcast",
};

/** `amends api-key create`: prints the key, this once; only its hash is kept. */
export async function apiKeyCreate(given: Arguments, desk: Desk, out: Output): Promise<number> {
  const { services, db } = desk;
  const asked = given.scopes.split(/[\s,]+/).filter(Boolean);
  const scopes = asked.filter(isScope);
  const name = given.name.trim();
  if (scopes.length === 0 || scopes.length < asked.length || name === "" || name.length > 200) {
    out.fault(`Give --name, and --scopes of these: ${apiScopes.join(", ")}.`);
    return 1;
  }
  const staff = await findStaff(db, given.staff, scopes);
  if (!staff) {
    out.fault(
      given.staff
        ? `Nobody who works here has the e-mail ${given.staff}.`
        : "No role may do all of this. Name whom the key acts for: --staff EMAIL, or make two keys.",
    );
    return 1;
  }
  const at = services.now();
  const { id, secret } = await services.apiKeys.create({ name, scopes, staffId: staff.id }, at);
  const details = { keyId: id, staffId: staff.id, scopes: scopes.join(" ") };
  await services.transaction((store) =>
    store.audit.append({
      stream: "staff",
      at,
      actor: theSystem,
      action: "api-key-created",
      details,
    }),
  );
  if (given.json) out.line(JSON.stringify({ id, key: secret, scopes, staff: staff.email }));
  else {
    out.fault(`It acts for ${staff.email} (${staff.role}) and is shown this once:`);
    out.line(secret);
  }
  return 0;
}

type Staff = { readonly id: string; readonly email: string; readonly role: Role };

/** Whom a key acts for when nobody is named: the role that may do all of it and the least beyond. */
const leastFirst: readonly Role[] = [...roleNames].sort((one, other) => reach(one) - reach(other));

function reach(role: Role): number {
  return Object.values(needs).filter((action) => may(role, action)).length;
}

async function findStaff(db: Knex, email: string | null, scopes: readonly ApiScope[]) {
  const working = db<Staff>("staff").whereNull("disabled_at").select("id", "email", "role");
  if (email) return working.where({ email: email.trim().toLowerCase() }).first();
  const able = leastFirst.filter((role) => scopes.every((scope) => may(role, needs[scope])));
  const people = await working.whereIn("role", able).orderBy("created_at");
  return able.map((role) => people.find((each) => each.role === role)).find(Boolean);
}
