import { expect, test } from "vitest";
import { keptRates } from "#app/domain/promises/kept-rate.ts";
import { promiseMade } from "./samples.ts";

const promise = promiseMade();

test("R27: three kept of four that came due is three quarters; moved in time counts neither way", () => {
  const states = ["kept", "kept", "kept", "broken", "moved", "open", "withdrawn"] as const;
  const rates = keptRates(
    states.map((state) => ({ ...promise, state })),
    "person",
  );
  expect(rates.get("marco")).toMatchObject({ rate: 0.75, moved: 1, open: 1 });
});

test("R11: a partner's rate holds the partner's promises only", () => {
  const theirs = { ...promise, partnerId: "fix-it", state: "kept-late" } as const;
  const rates = keptRates([promise, theirs], "partner");
  expect([...rates.keys()]).toEqual(["fix-it"]);
  expect(rates.get("fix-it")?.rate).toBe(0);
});

test("R27: nothing due yet is no rate, not a rate of zero", () => {
  expect(keptRates([promise], "team").get("printers")?.rate).toBeNull();
});
