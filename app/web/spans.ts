import type { SpanProblem } from "#app/domain/clock/time-span.ts";
import { spanSentences } from "#app/operations/clock/span-field.ts";
import { textOf } from "./intents.ts";

/** A span of time as a form sends it: fields "name.count", "name.unit" and "name.counted". */
export function spanOf(form: FormData, name: string) {
  const part = (which: string) => textOf(form, `${name}.${which}`).trim();
  const count = part("count");
  return { count: count === "" ? "none" : count, unit: part("unit"), counted: part("counted") };
}

/** Whether a refusal is about a span. */
export function isSpanProblem(reason: string): reason is SpanProblem {
  return Object.hasOwn(spanSentences, reason);
}

/** What is wrong with a span, at its field. */
export function spanFault(name: string, reason: SpanProblem): Record<string, string> {
  return { [`${name}.count`]: spanSentences[reason] };
}
