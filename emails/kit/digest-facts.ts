import { z } from "zod";
import { calendarDay, line, webUrl } from "./fields.ts";
import { figureNames } from "./figure-words.ts";
import { sampleStaff } from "./sample-letterhead.ts";
import { staffLetterhead } from "./staff-letter.ts";

const count = z.int().nonnegative();
const value = z.strictObject({
  /** Minutes, a share from 0 to 1, so many each, or minor units; null where nothing was counted. */
  value: z.number().nullable(),
  isThin: z.boolean(),
});

/** What the mail of the week in figures knows. */
export const digestProps = staffLetterhead.extend({
  /** Whose figures; null for everybody's. */
  team: line(100).nullable(),
  weekFrom: calendarDay,
  currency: z.string().regex(/^[A-Z]{3}$/),
  figures: z
    .array(
      z.strictObject({
        name: z.enum(figureNames),
        last: value,
        before: value,
        trend: z.enum(["better", "worse", "same"]).nullable(),
      }),
    )
    .max(figureNames.length),
  /** Where to look first: figures that got worse, by name, with a page of the desk. */
  look: z.array(z.strictObject({ name: z.enum(figureNames), url: webUrl })).max(figureNames.length),
  partners: z.array(z.strictObject({ name: line(), kept: count, of: count })).max(5),
  recurring: z.array(z.strictObject({ product: line(), cases: count })).max(5),
  /** Known problems that are not fixed, those with most open cases first. A digest of before has none. */
  known: z
    .array(
      z.strictObject({ title: line(), state: z.enum(["looking", "workaround"]), openCases: count }),
    )
    .max(5)
    .default([]),
  /** From how many cases within how many days a product stands there. */
  suspicious: z.strictObject({ atLeast: count, days: count }),
  urls: z.strictObject({ figures: webUrl, partners: webUrl, problems: webUrl, account: webUrl }),
});
export type Digest = z.output<typeof digestProps>;
export type DigestValue = z.output<typeof value>;

function shown(
  name: (typeof figureNames)[number],
  last: number,
  before: number,
  trend: "better" | "worse" | "same" | null,
) {
  const of = (number: number) => ({ value: number, isThin: false });
  return { name, last: of(last), before: of(before), trend };
}

function sampleUrls() {
  const desk = "https://status.nordlys.example/desk";
  return {
    figures: `${desk}/figures`,
    partners: `${desk}/kept?of=partner&days=30`,
    problems: `${desk}/problems`,
    account: "https://status.nordlys.example/settings/account",
  };
}

/** A week in which some got worse, and a calm one. */
export const sampleDigests: [z.input<typeof digestProps>, ...z.input<typeof digestProps>[]] = [
  {
    ...sampleStaff,
    team: "Customer care",
    weekFrom: "2026-02-23",
    currency: "EUR",
    figures: [
      shown("time-to-human", 95, 140, "better"),
      shown("updates-on-time", 0.83, 0.91, "worse"),
      shown("promises-kept", 0.78, 0.9, "worse"),
      shown("chases-per-case", 0.42, 0.4, "same"),
      shown("follow-ups-done", 1, 0.96, "better"),
      { ...shown("still-a-customer", 0.75, 1, null), last: { value: 0.75, isThin: true } },
      { ...shown("cost-per-kept-customer", 1840, 0, null), before: { value: null, isThin: false } },
    ],
    look: [
      { name: "updates-on-time", url: "https://status.nordlys.example/desk?whose=team" },
      { name: "promises-kept", url: "https://status.nordlys.example/desk/kept?days=30" },
    ],
    partners: [
      { name: "Brightfix Reparaturen", kept: 3, of: 7 },
      { name: "Kurier Nord", kept: 8, of: 11 },
    ],
    recurring: [{ product: "Lumen LX-410", cases: 6 }],
    known: [
      { title: "Power board of the LX-400 series", state: "workaround", openCases: 14 },
      { title: "Firmware 3.2 forgets the network", state: "looking", openCases: 3 },
    ],
    suspicious: { atLeast: 3, days: 30 },
    urls: sampleUrls(),
  },
  {
    ...sampleStaff,
    team: null,
    weekFrom: "2026-03-02",
    currency: "EUR",
    figures: [shown("updates-on-time", 0.97, 0.97, "same")],
    look: [],
    partners: [],
    recurring: [],
    suspicious: { atLeast: 3, days: 30 },
    urls: sampleUrls(),
  },
];
