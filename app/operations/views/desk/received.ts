import type { ReceivedMail } from "#app/operations/ports/receiving.ts";

/** A mail that came in, as a list shows it. */
export type ReceivedLine = Pick<
  ReceivedMail,
  "id" | "receivedAt" | "fromName" | "fromAddress" | "subject" | "why"
> & { readonly reference: string | null };

export type ReceivedList = { readonly count: number; readonly mails: readonly ReceivedLine[] };

/** A mail that came in, whole, and the cases it may be about. */
export type ReceivedToShow = ReceivedMail & {
  readonly reference: string | null;
  readonly settledAs: string | null;
  readonly settledBy: string | null;
  /** The mail of ours that it seems to be about: hints, never proof. */
  readonly about: { readonly id: string; readonly kind: string } | null;
  /** Cases it may belong to: by what it answers, by a reference it names, by its sender. */
  readonly perhaps: readonly {
    readonly reference: string;
    readonly subject: string;
    readonly customerName: string;
  }[];
};
