import { type ActionFunctionArgs, data } from "@remix-run/node";
import { z } from "zod";
import { approveBatch, type BatchItem } from "#app/operations/accommodations/decide-batch.ts";
import type { AccommodationLine } from "#app/operations/views/finance/finance.ts";
import type { BatchDone, PickedLine } from "#app/ui/finance/requests/batch.tsx";
import { decisionWords } from "#app/ui/finance/requests/decision-words.ts";
import { requireStaff } from "#app/web/who.ts";

export type BatchAnswer = {
  readonly picked: readonly PickedLine[];
  readonly done: BatchDone | null;
  readonly fault: string | null;
};

const Pick = z
  .string()
  .regex(/^[0-9a-f-]{36} \d{1,9}$/)
  .transform((text): BatchItem => ({ id: text.slice(0, 36), version: Number(text.slice(37)) }));

const longest = 200;

/** First what will happen, then, by a second press, that it happens. */
export async function decideTogether(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "decide-accommodation");
  const { services } = door.context;
  const form = await door.request.formData();
  const items = z.array(Pick).min(1).max(longest).safeParse(form.getAll("pick"));
  if (!items.success) return answer({ fault: "Pick at least one request first." }, 422);
  if (form.get("intent") !== "approve") {
    const waiting = await services.finance.listWaiting(longest);
    return answer({ picked: items.data.flatMap((item) => pickedLine(item, waiting, staff.id)) });
  }
  const actor = { kind: "staff", id: staff.id } as const;
  const results = await approveBatch(services, items.data, actor);
  const refused = results.flatMap(({ id, decided }) =>
    decided.ok ? [] : [{ id, words: wordsOf(decided.reason) }],
  );
  return answer({ done: { approved: results.length - refused.length, refused } });
}

function answer(given: Partial<BatchAnswer>, status = 200) {
  return data<BatchAnswer>({ picked: [], done: null, fault: null, ...given }, { status });
}

function wordsOf(reason: string): string {
  return reason in decisionWords
    ? decisionWords[reason as keyof typeof decisionWords]
    : "It cannot be approved as it stands.";
}

function pickedLine(
  { id, version }: BatchItem,
  waiting: readonly AccommodationLine[],
  staffId: string,
): PickedLine[] {
  const line = waiting.find((each) => each.id === id);
  if (!line) return [];
  return [{ ...line, leftOut: leftOut(line, version, staffId) }];
}

function leftOut(line: AccommodationLine, version: number, staffId: string): string | null {
  if (line.requestedBy.id === staffId) return decisionWords["own-request"];
  if (line.ownerId === staffId) return decisionWords["own-case"];
  return line.version === version ? null : decisionWords["changed-meanwhile"];
}
