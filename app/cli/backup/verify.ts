import { createHash } from "node:crypto";
import type { Knex } from "knex";
import { pendingMigrations } from "#app/db/migrations/migrate.ts";
import { type Finding, fault, well } from "../doctor/finding.ts";
import type { Output } from "../output.ts";
import type { Desk } from "../with-services.ts";

/**
 * `amends backup verify`: whether database, files and keys here belong together and are whole, and how many
 * rows each table has, to compare with where the backup was taken. Exit code 1 where something is missing.
 */
export async function backupVerify(
  { json }: { readonly json: boolean },
  desk: Desk,
  out: Output,
): Promise<number> {
  const checks = [checkTables, checkAudit, checkBooks, checkFiles, checkCodes];
  let faults = 0;
  for (const check of checks) {
    const finding = await check(desk);
    if (finding.state === "fault") faults += 1;
    const { check: name, state, words } = finding;
    out.line(
      json ? JSON.stringify(finding) : `${state === "fault" ? "FAULT" : "ok   "} ${name}: ${words}`,
    );
  }
  for (const [table, rows] of await countRows(desk.db)) {
    out.line(json ? JSON.stringify({ table, rows }) : `      ${table} ${rows}`);
  }
  return faults > 0 ? 1 : 0;
}

async function checkTables({ db }: Desk): Promise<Finding> {
  const pending = await pendingMigrations(db);
  return pending.length === 0
    ? well("tables", "up to date.")
    : fault("tables", `${pending.join(", ")} did not run. Run: npm run migrate`);
}

async function checkAudit({ services }: Desk): Promise<Finding> {
  const [first] = await services.transaction(({ audit }) => audit.verify());
  return first
    ? fault("audit log", `${first.stream}, entry ${first.position}: ${first.fault}.`)
    : well("audit log", "every chain is whole.");
}

async function checkBooks({ db }: Desk): Promise<Finding> {
  const { rows } = await db.raw(
    "select currency from ledger_entries group by currency having sum(amount_minor) <> 0",
  );
  return rows.length === 0
    ? well("ledger", "it sums up to nothing in every currency, as it must.")
    : fault(
        "ledger",
        `it does not sum up in ${rows.map((row: { currency: string }) => row.currency)}.`,
      );
}

/** Every file that a row names is there, with the bytes it was kept with. */
async function checkFiles({ db, services }: Desk): Promise<Finding> {
  const { rows } = await db.raw(
    `select sha256 from attachments union select content_sha256 from received_mails
     union select logo_sha256 from brands where logo_sha256 is not null`,
  );
  let missing = 0;
  let altered = 0;
  for (const { sha256 } of rows as { sha256: string }[]) {
    const bytes = await services.files.get(sha256);
    if (!bytes) missing += 1;
    else if (createHash("sha256").update(bytes).digest("hex") !== sha256) altered += 1;
  }
  return missing + altered === 0
    ? well("files", `all ${rows.length} are there and whole.`)
    : fault(
        "files",
        `${missing} of ${rows.length} are not in DATA_DIR, ${altered} are not as kept.`,
      );
}

/** What is sealed opens with the keys that stand in SECRET_KEY. */
async function checkCodes({ db, services }: Desk): Promise<Finding> {
  const rows = await db("gift_card_codes").distinctOn("key_id").select("id", "sealed_code");
  const shut = rows.filter(({ id, sealed_code }) => {
    try {
      return services.sealedCodes.open(id, sealed_code) === "";
    } catch {
      return true;
    }
  });
  return shut.length === 0
    ? well("keys", "they open what is sealed.")
    : fault("keys", "a key that sealed gift-card codes is not in SECRET_KEY. Put it back.");
}

/** By table, in the order of their names. */
export async function countRows(db: Knex): Promise<ReadonlyMap<string, number>> {
  const tables: string[] = await db("pg_tables")
    .where({ schemaname: "public" })
    .orderBy("tablename")
    .pluck("tablename");
  const counts = new Map<string, number>();
  for (const table of tables) {
    const [row] = await db(table).count({ n: "*" });
    counts.set(table, Number(row?.n ?? 0));
  }
  return counts;
}
