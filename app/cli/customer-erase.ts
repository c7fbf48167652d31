import { access, appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import {
  type CustomerErased,
  eraseAgain,
  eraseCustomer,
  removeErasedFiles,
} from "#app/operations/customers/erase-customer.ts";
import type { Tombstone } from "#app/operations/ports/erasures.ts";
import type { Output } from "./output.ts";
import type { Desk } from "./with-services.ts";

type Wish = { readonly known: string; readonly yes: boolean; readonly json: boolean };
type Standing = Pick<Desk, "services" | "config">;
type Refused = Extract<CustomerErased, { ok: false }>;

/** `amends customer erase EMAIL_OR_PHONE --yes`: exit code 1 where nothing was erased. */
export async function customerErase(wish: Wish, desk: Desk, out: Output): Promise<number> {
  if (!wish.yes) {
    out.fault(
      "Nothing was erased: this cannot be undone. Keep what you need (amends export customer),",
    );
    out.fault("then say it again with --yes.");
    return 1;
  }
  const erased = await eraseCustomer(desk.services, wish.known);
  await finish(desk);
  if (!erased.ok) {
    out.fault(sentences[erased.reason](erased));
    return 1;
  }
  const { customerId, rows } = erased;
  out.line(
    wish.json
      ? JSON.stringify({ outcome: "erased", customerId, rows })
      : `Erased: ${rows} rows. Keep ${tombstonesFile(desk)} beside your backups; after restoring one, run: amends customer erase-again`,
  );
  return 0;
}

const sentences: Record<Refused["reason"], (refused: Refused) => string> = {
  "not-found": () => "No customer has this e-mail or phone.",
  several: () =>
    "Several customers share this phone. Name the one by e-mail, or by the id that amends export customer shows.",
  "erased-before": () => "This customer was erased before.",
  "case-open": (refused) =>
    `A case is still open: ${"openCases" in refused ? refused.openCases.join(", ") : ""}. Close it first.`,
  "money-under-way": () =>
    "Something was asked for or approved for this customer and is not given yet. Decide it, or take it back, first.",
  "mail-leaving": () =>
    "A mail to this customer is leaving, or nobody knows whether it left. Look at the desk's Mail page, then try again.",
};

/** `amends customer erase-again [--from FILE]`: forgets anew whom a restored backup brought back. */
export async function customersEraseAgain(
  { from, json }: { readonly from: string | null; readonly json: boolean },
  desk: Standing,
  out: Output,
): Promise<number> {
  // A list that was named and is not there is a mistake: nobody on it would be forgotten again.
  const tombstones =
    from === null ? await readTombstones(tombstonesFile(desk)) : await readNamed(from, out);
  if (!tombstones) return 1;
  let erased = 0;
  for (const tombstone of tombstones) {
    if ((await eraseAgain(desk.services, tombstone)).ok) erased += 1;
    out.progress(`${erased} of ${tombstones.length} erased again`);
  }
  out.progress("");
  await finish(desk);
  out.line(
    json
      ? JSON.stringify({ outcome: "done", known: tombstones.length, erased })
      : `${tombstones.length} customers were erased once; ${erased} of them were back and are erased again.`,
  );
  return 0;
}

/** Files go, and tombstones stand outside the database too: whatever an earlier run left undone as well. */
async function finish(desk: Standing): Promise<void> {
  await removeErasedFiles(desk.services);
  const path = tombstonesFile(desk);
  const written = new Set((await readTombstones(path)).map(({ customerId }) => customerId));
  const all = await desk.services.transaction(({ erasures }) => erasures.list());
  const missing = all.filter(({ customerId }) => !written.has(customerId));
  if (missing.length === 0) return;
  const lines = missing.map((each) => `${JSON.stringify(each)}\n`).join("");
  await appendFile(path, lines, { mode: 0o600, flush: true });
}

const tombstonesFile = ({ config }: Pick<Desk, "config">) => join(config.dataDir, "erased.jsonl");

const TombstoneLine = z.object({ customerId: z.uuid(), erasedAt: z.coerce.date() });

async function readNamed(path: string, out: Output): Promise<Tombstone[] | null> {
  try {
    await access(path);
    return await readTombstones(path);
  } catch {
    out.fault(`${path} is no list of who was erased (erased.jsonl). Nobody was erased.`);
    return null;
  }
}

async function readTombstones(path: string): Promise<Tombstone[]> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => TombstoneLine.parse(JSON.parse(line)));
}
