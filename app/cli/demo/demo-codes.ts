import { loadGiftCodes } from "#app/operations/gift-cards/load-gift-codes.ts";
import type { Telling } from "./story.ts";

/** A pool of gift-card codes to give away: they open nothing outside the demo. */
export async function loadDemoCodes({ services, clock, staff }: Telling): Promise<void> {
  clock.set(10, 8);
  const lines = Array.from({ length: 12 }, (_, at) => {
    const amount = at < 8 ? "25.00" : "50.00";
    return `DEMO-${String(4711 + at * 137)}-${String(9001 + at * 71)},${amount},EUR,2031-12-31`;
  });
  const file = new TextEncoder().encode(["code,amount,currency,expires", ...lines].join("\n"));
  const loaded = await loadGiftCodes(services, file, staff.farid);
  if (!loaded.ok) throw new Error(`the demo's codes could not be loaded: ${loaded.reason}`);
}
