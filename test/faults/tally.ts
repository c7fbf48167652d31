import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "knex";
import type { FaultGround } from "./ground.ts";

/** What became of every mail that was queued, by the outbox and by the server that took it. */
export type Tally = {
  readonly queued: number;
  readonly arrived: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly inDoubt: number;
  readonly inDoubtArrived: number;
  /** Arrived under one Message-ID with different bytes. */
  readonly altered: number;
  readonly unfinished: number;
};

type Row = { message_id: string; state: string };

export async function tally({ db, sink }: FaultGround): Promise<Tally> {
  const rows = await db<Row>("messages").select("message_id", "state");
  const arrivals = await sink.counts();
  const times = (row: Row) => arrivals.get(row.message_id)?.times ?? 0;
  const doubtful = rows.filter((row) => row.state === "in_doubt");
  return {
    queued: rows.length,
    arrived: rows.filter((row) => times(row) > 0).length,
    lost: rows.filter((row) => row.state === "handed_over" && times(row) === 0).length,
    duplicated: rows.filter((row) => times(row) > 1).length,
    inDoubt: doubtful.length,
    inDoubtArrived: doubtful.filter((row) => times(row) > 0).length,
    altered: [...arrivals.values()].filter(({ versions }) => versions.length > 1).length,
    unfinished: rows.filter((row) => !["handed_over", "in_doubt"].includes(row.state)).length,
  };
}

/** Waits until nothing is queued or on its way; gives up after `seconds`. */
export async function untilDrained(db: Knex, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const open = await db("messages").whereIn("state", ["queued", "sending"]).first("id");
    if (!open) return;
    await pause(50);
  }
}
