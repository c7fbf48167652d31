import { z } from "zod";
import type { RangeTable } from "#app/domain/accommodations/suggested-range.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Services } from "../services.ts";
import { currency, minorOf, percent, typedAmount } from "./rule-fields.ts";

const base = z.object({ from: typedAmount, to: typedAmount });

const Fields = z.object({
  currency,
  bases: z.object({ low: base, normal: base, high: base, critical: base }),
  faultPercents: z.object({
    ours: percent,
    shared: percent,
    partner: percent,
    unclear: percent,
    "not-ours": percent,
  }),
  addedForRepeat: percent,
  addedForChase: percent,
  addedForBrokenPromise: percent,
  mostAdded: percent,
  addedForTier: percent,
});
type Typed = z.output<typeof Fields>;

/** What is fair in one currency, as a form sends it: "bases.high.from", "faultPercents.ours" … */
export const SetRangeTable = z
  .preprocess(nest, Fields)
  .transform(({ bases, ...percents }, context): RangeTable => {
    const read = (name: keyof Typed["bases"]) => {
      const at = (end: "from" | "to") =>
        minorOf(bases[name][end], percents.currency, context, ["bases", name, end]);
      const range = { fromMinor: at("from"), toMinor: at("to") };
      if (range.fromMinor > range.toMinor) {
        const message = "Write the larger amount here.";
        context.addIssue({ code: "custom", path: ["bases", name, "to"], message });
      }
      return range;
    };
    const read4 = { low: read("low"), normal: read("normal"), high: read("high") };
    return { ...percents, bases: { ...read4, critical: read("critical") } };
  });

/** A form's flat names as the objects they stand for. */
function nest(given: unknown): unknown {
  const root: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    const keys = name.split(".");
    const last = keys.pop() ?? name;
    let at = root;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return root;
}

/** Sets what is fair in one currency (R17). Requests keep the range they were asked with. */
export async function setRangeTable(
  services: Services,
  table: RangeTable,
  actor: Actor & { readonly id: string },
): Promise<void> {
  const at = services.now();
  await services.transaction(async (store) => {
    await store.giving.setRangeTable(table, { by: actor.id, at });
    const details = { currency: table.currency, rules: JSON.stringify(table) };
    await store.audit.append({ stream: "giving", at, actor, action: "range-table-set", details });
  });
}
