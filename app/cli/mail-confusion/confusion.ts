import { createHash } from "node:crypto";
import type { Classification, MailKind } from "#app/mail/inbound/classification.ts";

/** What a person read in a mail; empty text means that the mail says nothing of it. */
export type MailLabel = {
  readonly file: string;
  readonly kind: MailKind;
  readonly recipient: string;
  readonly originalMessageId: string;
  /** The signed plus-address of ours; null where the labels do not speak of it. */
  readonly ourAddress: string | null;
};

export type JudgedMail = { readonly label: MailLabel; readonly found: Classification };

export type ConfusionTable = {
  readonly total: number;
  /** How often each kind was read as which. */
  readonly pairs: readonly {
    readonly labelled: MailKind;
    readonly read: MailKind;
    readonly count: number;
  }[];
  readonly questions: readonly {
    readonly question: Question;
    readonly right: number;
    readonly of: number;
    readonly wrong: readonly string[];
  }[];
};

export type Question = "bounce or not" | "kind" | "recipient" | "message" | "our address";

const answers: Readonly<Record<Question, (each: JudgedMail) => boolean>> = {
  "bounce or not": ({ label, found }) => isBounce(label.kind) === isBounce(found.kind),
  kind: ({ label, found }) => label.kind === found.kind,
  recipient: ({ label, found }) => label.recipient === (found.recipient ?? ""),
  message: ({ label, found }) => label.originalMessageId === (found.originalMessageId ?? ""),
  "our address": ({ label, found }) => label.ourAddress === (found.ourAddress ?? ""),
};

/** Counts what was read right and what was taken for what. */
export function confusionOf(all: readonly JudgedMail[]): ConfusionTable {
  const counts = new Map<string, { labelled: MailKind; read: MailKind; count: number }>();
  for (const { label, found } of all) {
    const pair = { labelled: label.kind, read: found.kind, count: 0 };
    const known = counts.get(`${pair.labelled} ${pair.read}`) ?? pair;
    counts.set(`${pair.labelled} ${pair.read}`, { ...known, count: known.count + 1 });
  }
  const questions = Object.keys(answers) as Question[];
  return {
    total: all.length,
    pairs: [...counts.values()],
    questions: questions.map((question) => score(question, all)),
  };
}

function score(question: Question, all: readonly JudgedMail[]) {
  const asked = all.filter(({ label }) => question !== "our address" || label.ourAddress !== null);
  const wrong = asked.filter((each) => !answers[question](each)).map(({ label }) => label.file);
  return { question, right: asked.length - wrong.length, of: asked.length, wrong };
}

/**
 * The half of a labelled set a file belongs to, by its name alone: rules are written with the first in
 * view, the second only tells how they do on mails they have not seen.
 */
export function halfOf(file: string): "tuning" | "held out" {
  const [byte = 0] = createHash("sha256").update(file).digest();
  return byte % 2 === 0 ? "tuning" : "held out";
}

const isBounce = (kind: MailKind) => kind.endsWith("-bounce");
