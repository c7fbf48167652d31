import { randomUUID } from "node:crypto";
import { DraftInput } from "#app/operations/composer/keep-words.ts";
import { previewDraft } from "#app/operations/composer/preview-draft.ts";
import { saveDraft } from "#app/operations/composer/save-draft.ts";
import type { Services } from "#app/operations/services.ts";
import { addStaff, openTestCase } from "#test/support/cases.ts";
import { benchDatabase } from "./bench-database.ts";
import type { Row } from "./table.ts";

const pauses = 300;
const sentence = "The part is held up at customs, and I call them on Thursday at nine. ";

/** What the composer does at each pause of somebody who types: save, read, render. */
export async function benchComposePreview(): Promise<readonly Row[]> {
  await using database = await benchDatabase();
  const wired = database.wire();
  try {
    const measured = await p95(wired.services);
    const what = "Compose preview with its saving and reading, up to 8,000 signs, p95";
    return [{ what, measured, unit: "ms", limit: null, aim: { atMost: 100 } }];
  } finally {
    await wired.close();
  }
}

async function p95(services: Services): Promise<number> {
  const marco = await addStaff(services);
  const actor = { kind: "staff", id: marco.id ?? "" } as const;
  const { reference } = await openTestCase(services, {}, marco);
  const draftId = randomUUID();
  const times: number[] = [];
  for (let pause = 0; pause < pauses; pause += 1) {
    const news = sentence.repeat(1 + (pause % 115));
    const parts = { news, next: `${pause}`, status: "" };
    const input = DraftInput.parse({ draftId, version: pause, moment: "update", parts });
    const started = performance.now();
    const kept = await saveDraft(services, reference, input, actor);
    if (!kept.kept) throw new Error(kept.reason);
    await previewDraft(services, reference, kept.draft, actor.id);
    times.push(performance.now() - started);
  }
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor(pauses * 0.95)] ?? Number.POSITIVE_INFINITY;
}
