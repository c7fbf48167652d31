import { z } from "zod";
import { faultNames } from "#app/domain/cases/fault.ts";
import {
  type ComposedMoment,
  composedMomentNames,
  momentParts,
} from "#app/domain/composer/composed-moments.ts";
import type { DraftPart } from "#app/domain/composer/moment-row.ts";
import { certaintyNames } from "#app/domain/promises/promise.ts";
import { updateStatuses } from "#app/operations/cases/post-update.ts";
import { PromiseOfText } from "#app/operations/composer/change-draft.ts";
import { instant, orNothing, prose } from "#app/operations/fields.ts";
import type { FieldFault } from "#app/web/api/problem.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is looked for
const controlSigns = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const Part = z
  .string("Write the part as text.")
  .max(20_000, "Shorten this part to 20,000 characters.")
  .refine((text) => !controlSigns.test(text), "Take control characters out of this part.");
const Parts = z.record(z.string().max(40), Part, "Send the parts by their names.");
const Promises = z.array(PromiseOfText).max(20, "Promise at most 20 things in one mail.");

export const BeginDraft = z.strictObject({
  moment: z.enum(composedMomentNames, `Choose what it is: ${composedMomentNames.join(", ")}.`),
  /** The promise, errand, appointment, gift card (for its heads-up, one that is asked for) or plan B it is about, where its moment asks for one. */
  aboutId: orNothing(z.uuid("Name what it is about by its id.")),
  /** Markdown by name; what is left out begins with the case's facts. */
  parts: Parts.default({}),
  promises: Promises.default([]),
});

/** What is left out stays as it is. */
export const ReviseDraft = z
  .strictObject({ parts: Parts.optional(), promises: Promises.optional() })
  .refine(({ parts, promises }) => parts || promises, "Send parts, promises or both.");

export const SendDraft = z.strictObject({
  when: z.enum(["now", "at", "morning"], "Choose when: now, at or morning.").default("now"),
  at: orNothing(instant),
});

export const OverrideFinding = z.strictObject({
  finding: z.string("Name the finding by its key.").min(1, "Name the finding by its key.").max(200),
  reason: prose("why it stays as it is", 1000),
});

type Typed = Readonly<Record<string, string>>;

/** Parts that this mail does not have, or that are no words and say what they cannot: each by its name. */
export function faultsOfParts(moment: ComposedMoment, parts: Typed): FieldFault[] {
  const known = momentParts(moment);
  const names = known.map(({ name }) => name).join(", ");
  return Object.entries(parts).flatMap(([name, text]) => {
    const part = known.find((each) => each.name === name);
    const message = part ? faultOf(part, text) : `This mail has the parts ${names}. Take it out.`;
    return message ? [{ field: `parts.${name}`, message }] : [];
  });
}

const choices: Partial<Record<NonNullable<DraftPart["field"]>, readonly string[]>> = {
  certainty: certaintyNames,
  fault: faultNames,
  status: updateStatuses,
};

type Shape = { readonly test: (text: string) => boolean; readonly say: string };

const shapes: Partial<Record<NonNullable<DraftPart["field"]>, Shape>> = {
  count: { test: (text) => /^\d{1,5}$/.test(text), say: "Write a whole number." },
  amount: { test: (text) => /^\d{1,9}([.,]\d{1,3})?$/.test(text), say: "Write an amount: 12.50." },
  currency: { test: (text) => /^[A-Za-z]{3}$/.test(text), say: "Write a currency such as EUR." },
};

function faultOf({ field }: DraftPart, text: string): string | null {
  if (!field || text === "") return null;
  const names = choices[field];
  if (names) return names.includes(text) ? null : `Choose one: ${names.join(", ")}.`;
  const shape = shapes[field];
  if (shape) return shape.test(text) ? null : shape.say;
  if (field === "day") {
    return z.iso.date().safeParse(text).success ? null : "Write a day such as 2026-03-06.";
  }
  const isInstant = z.iso.datetime({ offset: true }).safeParse(text).success;
  return isInstant ? null : "Write a date and time such as 2026-03-06T17:00:00Z.";
}

/** Parts as drafts keep them: times in UTC. */
export function keptParts(moment: ComposedMoment, parts: Typed): Typed {
  const times = new Set(
    momentParts(moment).flatMap(({ name, field }) => (field === "time" ? [name] : [])),
  );
  const inUtc = (text: string) => (text === "" ? text : new Date(text).toISOString());
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, times.has(name) ? inUtc(text) : text]),
  );
}
