import type { RefusedLine } from "#app/domain/accommodations/code-problem.ts";
import { type Money, totalsByCurrency } from "#app/domain/accommodations/money.ts";
import { postingForStock } from "#app/domain/accommodations/posting.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { issueWaiting } from "../accommodations/issue-waiting.ts";
import type { NewGiftCode, ReadCodeFile } from "../ports/accommodations.ts";
import type { Services, Store } from "../services.ts";
import { type CheckedCode, checkCodeLines } from "./code-line.ts";

export type LoadedCodes =
  | {
      readonly ok: true;
      readonly loaded: number;
      readonly totals: readonly Money[];
      /** In the order of the file. */
      readonly refused: readonly RefusedLine[];
      /** Gift cards that were approved and waited for these codes. */
      readonly issued: number;
    }
  | Extract<ReadCodeFile, { ok: false }>;

/**
 * Puts codes from finance's file into the pool, sealed; books them into stock. Bad lines are named,
 * each with its reason, and stop no good one. The same file again adds nothing.
 */
export async function loadGiftCodes(
  services: Services,
  file: Uint8Array,
  actor: Actor,
): Promise<LoadedCodes> {
  const read = services.codeFiles.read(file);
  if (!read.ok) return read;
  const { good, refused } = checkCodeLines(read.lines, services.now().toISOString().slice(0, 10));
  const batch = { id: services.newId(), actor };
  const sealed = good.map((code) => ({ line: code.line, row: seal(services, code, batch) }));
  const rows = sealed.map(({ row }) => row);
  const added = await services.transaction((store) => insert(services, store, rows, batch));
  const known = sealed.filter(({ row }) => !added.has(row.id));
  const loaded = rows.filter(({ id }) => added.has(id));
  const bad: RefusedLine[] = [
    ...refused,
    ...read.unreadable.map((line): RefusedLine => ({ line, reason: "unreadable" })),
    ...known.map(({ line }): RefusedLine => ({ line, reason: "in-pool-already" })),
  ];
  return {
    ok: true,
    loaded: loaded.length,
    totals: totalsByCurrency(loaded),
    refused: bad.sort((one, other) => one.line - other.line),
    issued: loaded.length > 0 ? await issueWaiting(services) : 0,
  };
}

type Batch = { readonly id: string; readonly actor: Actor };

function seal(services: Services, checked: CheckedCode, batch: Batch): NewGiftCode {
  const { sealedCodes } = services;
  const id = services.newId();
  return {
    id,
    batchId: batch.id,
    amountMinor: checked.amountMinor,
    currency: checked.currency,
    sealedCode: sealedCodes.seal(id, checked.code),
    keyId: sealedCodes.keyId,
    fingerprint: sealedCodes.fingerprint(checked.code),
    expiresOn: checked.expiresOn,
    loadedBy: staffBehind(batch.actor),
    loadedAt: services.now(),
  };
}

async function insert(
  services: Services,
  store: Store,
  rows: readonly NewGiftCode[],
  { id: batchId, actor }: Batch,
) {
  const added = await store.giftCodes.insert(rows);
  const at = services.now();
  for (const sum of totalsByCurrency(rows.filter(({ id }) => added.has(id)))) {
    const id = services.newId();
    const lines = postingForStock(sum);
    await store.ledger.post({ id, step: "loaded", at, accommodationId: null, batchId, lines });
  }
  const details = { batchId, loaded: added.size, known: rows.length - added.size };
  await store.audit.append({
    stream: "gift-cards",
    at,
    actor,
    action: "gift-codes-loaded",
    details,
  });
  return added;
}
