import { namesOf } from "../names-of.ts";
import type { WordsByLanguage } from "./problem.ts";

/** What a broadcast is: a word on the way, or that it is fixed for everyone. */
export const broadcastMoments = ["update", "problem-fixed"] as const;
export type BroadcastMoment = (typeof broadcastMoments)[number];

/** Where a broadcast stands, in the words of the desk. */
export const broadcastStates = {
  draft: { label: "Being written" },
  sending: { label: "On its way" },
  paused: { label: "Paused" },
  stopped: { label: "Stopped" },
  done: { label: "All told" },
} as const;
export type BroadcastState = keyof typeof broadcastStates;

/** One update, written once, for every case of a problem (R24). */
export type Broadcast = {
  readonly id: string;
  readonly problemId: string;
  readonly moment: BroadcastMoment;
  readonly words: WordsByLanguage;
  /** Why an error of the reading was left as it is. */
  readonly readingReason: string | null;
  readonly state: BroadcastState;
  readonly version: number;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly sentBy: string | null;
  /** The API key that sent it for that person; null where they pressed send. */
  readonly sentKey: string | null;
  readonly sentAt: Date | null;
  /** Nothing leaves before. */
  readonly leavesAt: Date | null;
  readonly recipients: number | null;
  readonly endedAt: Date | null;
};

/** Up to so many one person may send to alone; beyond it another one presses send (CMP-7). */
export const sentAlone = 25;

/** Whether this person may press send on what was written last by `writtenBy`. */
export function maySend(
  { writtenBy }: Pick<Broadcast, "writtenBy">,
  senderId: string,
  recipients: number,
): boolean {
  return recipients <= sentAlone || senderId !== writtenBy;
}

/** What can be done to a broadcast, and what it is afterwards. */
const moves = {
  pause: { from: ["sending"], to: "paused" },
  resume: { from: ["paused"], to: "sending" },
  stop: { from: ["sending", "paused"], to: "stopped" },
} as const satisfies Record<string, { from: readonly BroadcastState[]; to: BroadcastState }>;
export type BroadcastMove = keyof typeof moves;
export const broadcastMoveNames = namesOf(moves);

/** The state after a move; null where it cannot be made. Made twice, it is made. */
export function afterMove(state: BroadcastState, move: BroadcastMove): BroadcastState | null {
  const { from, to } = moves[move];
  return state === to || (from as readonly BroadcastState[]).includes(state) ? to : null;
}

/** How far a broadcast is. `held`: with a second reader; they leave one by one. */
export type BroadcastProgress = {
  readonly waiting: number;
  readonly told: number;
  readonly held: number;
  readonly skipped: number;
  readonly failed: number;
  readonly stopped: number;
};
