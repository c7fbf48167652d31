import { expect, test } from "vitest";
import { byKind, nthOfEach } from "#app/db/statements/by-kind.ts";
import { sharedPart } from "#app/db/statements/shared-part.ts";

test("what rows share is taken from them once, and nothing is given to a row that lacked it", () => {
  const at = "2026-03-04T09:30:00.123Z";
  const rows = [
    { at: new Date(at), brand: { name: "Nordlys" }, note: null, body: "one", only: 1 },
    { at: new Date(at), brand: { name: "Nordlys" }, note: null, body: "two", more: [2] },
  ];
  const { shared, own } = sharedPart(rows);
  expect(shared).toEqual({ at: new Date(at), brand: { name: "Nordlys" }, note: null });
  expect(own.map((row) => ({ ...shared, ...row }))).toEqual(rows);
  expect(sharedPart(rows.slice(0, 1))).toEqual({ shared: rows[0], own: [{}] });
});

test("rows name their kind by its number, and say how many of their chain came before", () => {
  const one = { type: "update-posted", data: { body: "one" } };
  const two = { type: "update-posted", data: { body: "two" } };
  expect(byKind([two, one, { ...two }])).toEqual({ kinds: [two, one], of: [1, 2, 1] });
  expect(nthOfEach(["case:1", "case:2", "case:1"])).toEqual([1, 1, 2]);
});
