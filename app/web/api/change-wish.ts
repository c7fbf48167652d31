import { z } from "zod";
import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { plainAmount } from "#app/domain/accommodations/amount.ts";
import {
  AskAccommodation,
  type AskedAccommodation,
} from "#app/operations/accommodations/asked-accommodation.ts";
import { faultsOfFields, wrongFields } from "./problem.ts";

/** What may be changed of a request; each field as it is when it is asked for. */
export const ChangeWish = z.strictObject(AskAccommodation.in.shape).partial();

/** The request as it is to be; else throws a problem document that names each wrong field. */
export function changedWish(
  current: Accommodation,
  wish: z.output<typeof ChangeWish>,
): AskedAccommodation {
  const { kind, currency, askedMinor, what, why } = current;
  const amount = askedMinor === 0 ? undefined : plainAmount(askedMinor, currency);
  const rangeWhy = current.rangeWhy ?? why.slice(0, 2000);
  const whole = { kind, currency, amount, what: what ?? undefined, why, rangeWhy, ...given(wish) };
  const parsed = AskAccommodation.safeParse(whole);
  if (!parsed.success) throw wrongFields(faultsOfFields(parsed.error));
  return parsed.data;
}

/** What was sent; a field left out, or sent empty, stays as it is. */
function given(wish: z.output<typeof ChangeWish>) {
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
}
