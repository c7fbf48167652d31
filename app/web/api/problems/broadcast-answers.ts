import { z } from "zod";
import {
  type Broadcast,
  broadcastMoments,
  broadcastStates,
} from "#app/domain/problems/broadcast.ts";
import {
  type BroadcastLook,
  lookAtBroadcast,
} from "#app/operations/broadcasts/look-at-broadcast.ts";
import type { Services, Store } from "#app/operations/services.ts";
import { url } from "#app/urls.ts";
import { isoOf } from "#app/web/api/case-answer.ts";
import type { Answer } from "#app/web/api/change.ts";
import { etagOf } from "#app/web/api/etag.ts";

const instant = z.iso.datetime();
const count = z.int();
const stateNames = Object.keys(broadcastStates) as [Broadcast["state"], ...Broadcast["state"][]];

const ShortBroadcast = z.strictObject({
  id: z.uuid(),
  problemId: z.uuid(),
  moment: z.enum(broadcastMoments),
  /** By language; who reads none of them gets the English words. */
  words: z.record(z.string(), z.string()),
  readingReason: z.string().nullable(),
  state: z.enum(stateNames),
  writtenAt: instant,
  sentAt: instant.nullable(),
  leavesAt: instant.nullable(),
  endedAt: instant.nullable(),
  recipients: count.nullable(),
  version: count,
});

const Look = z.strictObject({
  audience: z.strictObject({
    cases: count,
    affected: count,
    languages: z.array(z.strictObject({ language: z.string(), count })),
  }),
  reading: z.array(
    z.strictObject({
      language: z.string(),
      rule: z.string(),
      level: z.enum(["error", "warning"]),
      words: z.string(),
      why: z.string(),
      suggestion: z.string().nullable(),
    }),
  ),
  /** On real cases, one of each language first. */
  mails: z.array(
    z.strictObject({
      reference: z.string(),
      locale: z.string(),
      subject: z.string(),
      preheader: z.string(),
      text: z.string(),
    }),
  ),
});

/** One word for every case of a problem: as it would leave, and then how far it is. */
export const BroadcastAnswer = ShortBroadcast.extend({
  look: Look.nullable(),
  progress: z
    .strictObject({
      ...{ waiting: count, told: count, held: count, skipped: count, failed: count },
      ...{ stopped: count, mailTrouble: count },
    })
    .nullable(),
});
export const BroadcastListAnswer = z.strictObject({ items: z.array(ShortBroadcast) });

/** A broadcast as a list shows it. */
export function presentBroadcast(broadcast: Broadcast): z.output<typeof ShortBroadcast> {
  const { id, problemId, moment, words, readingReason, state, recipients, version } = broadcast;
  return {
    ...{ id, problemId, moment, words: { ...words }, readingReason, state, recipients, version },
    writtenAt: broadcast.writtenAt.toISOString(),
    sentAt: isoOf(broadcast.sentAt),
    leavesAt: isoOf(broadcast.leavesAt),
    endedAt: isoOf(broadcast.endedAt),
  };
}

function presentLook({ audience, read, previews }: BroadcastLook) {
  return {
    audience,
    reading: read.flatMap(({ language, findings }) =>
      findings.map(({ rule, level, words, why, suggestion }) => ({
        ...{ language, rule, level, words, why, suggestion },
      })),
    ),
    mails: previews.map(({ reference, locale, subject, preheader, text }) => ({
      ...{ reference, locale, subject, preheader, text },
    })),
  };
}

/** A broadcast read, as JSON text and with its tag. */
export async function readBroadcastWhole(services: Services, store: Store, broadcast: Broadcast) {
  const inside = { ...services, transaction: <T>(work: (s: Store) => Promise<T>) => work(store) };
  const { broadcasts } = store;
  const isDraft = broadcast.state === "draft";
  const progress = isDraft
    ? null
    : {
        ...(await broadcasts.progress(broadcast.id)),
        mailTrouble: await broadcasts.countMailTrouble(broadcast.id),
      };
  const look = isDraft ? presentLook(await lookAtBroadcast(inside, broadcast)) : null;
  const body = JSON.stringify({ ...presentBroadcast(broadcast), look, progress });
  return { body, etag: etagOf(broadcast.version, body) };
}

/** Answers with a broadcast as it is now, and its tag. */
export async function answerBroadcast(
  services: Services,
  store: Store,
  broadcast: Broadcast,
  status: Answer["status"],
): Promise<Answer> {
  const { body, etag } = await readBroadcastWhole(services, store, broadcast);
  const Location = url("apiBroadcast", { id: broadcast.id });
  return { status, body, headers: { ETag: etag, Location } };
}
