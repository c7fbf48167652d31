import { z } from "zod";
import {
  type Broadcast,
  type BroadcastState,
  broadcastMoments,
  broadcastStates,
} from "#app/domain/problems/broadcast.ts";

const states = Object.keys(broadcastStates) as [BroadcastState, ...BroadcastState[]];

export const BroadcastRow = z
  .object({
    id: z.string(),
    problem_id: z.string(),
    moment: z.enum(broadcastMoments),
    words: z.record(z.string(), z.string()),
    reading_reason: z.string().nullable(),
    state: z.enum(states),
    version: z.int(),
    written_by: z.string(),
    written_at: z.date(),
    sent_by: z.string().nullable(),
    sent_key: z.string().nullable(),
    sent_at: z.date().nullable(),
    leaves_at: z.date().nullable(),
    recipients: z.int().nullable(),
    ended_at: z.date().nullable(),
  })
  .transform(
    (row): Broadcast => ({
      id: row.id,
      problemId: row.problem_id,
      moment: row.moment,
      words: row.words,
      readingReason: row.reading_reason,
      state: row.state,
      version: row.version,
      writtenBy: row.written_by,
      writtenAt: row.written_at,
      sentBy: row.sent_by,
      sentKey: row.sent_key,
      sentAt: row.sent_at,
      leavesAt: row.leaves_at,
      recipients: row.recipients,
      endedAt: row.ended_at,
    }),
  );

export function toBroadcastRow(broadcast: Broadcast) {
  return {
    id: broadcast.id,
    problem_id: broadcast.problemId,
    moment: broadcast.moment,
    words: JSON.stringify(broadcast.words),
    reading_reason: broadcast.readingReason,
    state: broadcast.state,
    version: broadcast.version,
    written_by: broadcast.writtenBy,
    written_at: broadcast.writtenAt,
    sent_by: broadcast.sentBy,
    sent_key: broadcast.sentKey,
    sent_at: broadcast.sentAt,
    leaves_at: broadcast.leavesAt,
    recipients: broadcast.recipients,
    ended_at: broadcast.endedAt,
  };
}

export const ProgressRow = z.object({
  waiting: z.coerce.number(),
  told: z.coerce.number(),
  held: z.coerce.number(),
  skipped: z.coerce.number(),
  failed: z.coerce.number(),
  stopped: z.coerce.number(),
});
