import type { ToldTime } from "#app/domain/cases/care-event.ts";
import type { Reader, Writer } from "./letter.ts";

type PromiseLetterType =
  | "promise-made"
  | "promise-kept"
  | "promise-moved"
  | "promise-given-anew"
  | "promise-withdrawn"
  | "promise-released"
  | "promise-apologised"
  | "partner-late-said";

/** The mails of promises (R7, R8) and of partners who keep us waiting (R11). */
export const promiseLetters: { readonly [Type in PromiseLetterType]: Writer<Type> } = {
  "promise-made": ({ promiseId, what, due, told, around = null }, { head }) =>
    told
      ? null
      : {
          kind: "promise-made",
          props: { ...head, what, due, around },
          once: `promise:${promiseId}`,
        },
  "promise-kept": ({ promiseId, what, late, at, around = null }, { head }) => ({
    kind: "promise-kept",
    props: { ...head, what, late, around },
    once: `promise-kept:${promiseId}:${at.getTime()}`,
  }),
  "promise-moved": ({ promiseId, what, was, due, because }, { head }) => ({
    kind: "promise-moved",
    props: { ...head, what, was, due, because },
    once: `promise-moved:${promiseId}`,
  }),
  "promise-withdrawn": ({ promiseId, what, was, because }, { head }) => ({
    kind: "promise-moved",
    props: { ...head, what, was, due: null, because },
    once: `promise-withdrawn:${promiseId}`,
  }),
  "promise-given-anew": ({ promiseId, what, was, due, because: words }, { head }) =>
    broken(head, { what, was, words, due }, `promise-given-anew:${promiseId}`),
  "promise-released": ({ promiseId, what, was, because: words }, { head }) =>
    broken(head, { what, was, words, due: null }, `promise-released:${promiseId}`),
  "promise-apologised": ({ promiseId, what, was, words, at }, { head }) =>
    broken(head, { what, was, words, due: null }, `promise-apology:${promiseId}:${at.getTime()}`),
  "partner-late-said": ({ askId, partner, promisedAt, words, at }, { head }) => ({
    kind: "partner-late",
    props: { ...head, partner, promisedAt, words },
    once: `partner-late:${askId}:${at.getTime()}`,
  }),
};

type Broken = { what: string; was: ToldTime; words: string; due: ToldTime | null };

function broken(head: Reader["head"], props: Broken, once: string) {
  return { kind: "promise-broken", props: { ...head, ...props }, once } as const;
}
