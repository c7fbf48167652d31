import type { ReportName } from "#app/domain/mail/delivery.ts";
import { isId } from "#app/web/ids.ts";

/** What a provider says of one mail of ours, in our words. */
export type News = {
  /** Our own id of the message, or its Message-ID in angle brackets: whatever came back with it. */
  readonly about: string;
  /** Their name for this piece of news. */
  readonly key: string;
  readonly said: ReportName;
  readonly addressIsDead: boolean;
  readonly at: Date;
  readonly words: string | null;
};

/** What a hook makes of a request: news, an answer of its own, or a refusal. */
export type HookAnswer =
  | { readonly ok: true; readonly news: readonly News[] }
  | { readonly ok: false; readonly reason: "forged" | "not-understood" };

/** It does not prove whose it is: nothing of it is read. */
export const forged = { ok: false, reason: "forged" } as const;
/** It is theirs, and none that we can read. */
export const notUnderstood = { ok: false, reason: "not-understood" } as const;

/** A text of theirs fit to be kept: one line, not endless; null for none. */
export function lineOf(text: unknown): string | null {
  if (typeof text !== "string") return null;
  const line = text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return line.slice(0, 400).replace(/\p{Cs}$/u, "") || null;
}

/** A time of theirs; unreadable ones count as now, for the news itself is proven. */
export function timeOf(time: string | number | undefined, now: Date): Date {
  const at = typeof time === "number" ? new Date(time * 1000) : new Date(time ?? Number.NaN);
  return Number.isNaN(at.getTime()) || at > now ? now : at;
}

/** Which of the ids that came back is ours: our own header's first, then the Message-ID. */
export function aboutOf(ownId: unknown, headerId: unknown): string {
  if (typeof ownId === "string" && isId(ownId)) return ownId;
  const id = typeof headerId === "string" ? headerId.trim().replace(/^<|>$/g, "") : "";
  return id ? `<${id.slice(0, 500)}>` : "";
}

/** JSON, or undefined for anything else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
