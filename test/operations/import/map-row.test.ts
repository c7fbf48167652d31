import { describe, expect, test } from "vitest";
import { ImportMap, mapByNames, missingColumns } from "#app/operations/import/import-map.ts";
import { readLocalMoment } from "#app/operations/import/local-moment.ts";
import { mapRow } from "#app/operations/import/map-row.ts";

describe("dates as a file writes them", () => {
  const us = (text: string) =>
    readLocalMoment(text, ["dd-MMM-yy hh:mm:ss a"], "America/New_York")?.toISOString() ?? null;

  test.each([
    ["04-Aug-15 10:22:56 AM", "2015-08-04T14:22:56.000Z"],
    ["22-Apr-15 03:53:50 PM", "2015-04-22T19:53:50.000Z"],
    ["01-Jan-15 12:00:00 AM", "2015-01-01T05:00:00.000Z"],
    ["01-Jan-15 12:00:00 PM", "2015-01-01T17:00:00.000Z"],
    // The clocks went forward at two: there was no half past two.
    ["08-Mar-15 02:30:00 AM", "2015-03-08T07:00:00.000Z"],
    ["31-Dec-99 11:59:59 p.m.", "2000-01-01T04:59:59.000Z"],
  ])("%s", (text, expected) => expect(us(text)).toBe(expected));

  test.each([
    "31-Jun-15 10:00:00 AM",
    "29-Feb-15 10:00:00 AM",
    "04-Foo-15 10:00:00 AM",
    "04-Aug-15 13:00:00 PM",
    "04-Aug-15 00:10:00 AM",
    "04-Aug-15 10:60:00 AM",
    "04-Aug-15",
    "04-08-2015 10:22:56 AM",
    "x04-Aug-15 10:22:56 AM",
    "",
  ])("there is no such time: %j", (text) => expect(us(text)).toBeNull());

  test("the first format that fits is taken", () => {
    const read = (text: string) =>
      readLocalMoment(text, ["yyyy-MM-dd HH:mm", "d/M/yyyy"], "Europe/Madrid")?.toISOString();
    expect(read("2026-07-04 09:30")).toBe("2026-07-04T07:30:00.000Z");
    expect(read("4/7/2026")).toBe("2026-07-03T22:00:00.000Z");
    expect(read("2026-07-04 24:00")).toBeUndefined();
  });
});

const map = ImportMap.parse({
  fields: {
    externalRef: "old:{No}",
    "customer.name": "Customer {No}",
    "customer.email": "c{No}@example.test",
    subject: "{Words}",
    problem: "{Words}",
    place: "{City}, {State}",
    channel: "{Via}",
    receivedAt: "{When}",
    status: "{Status}",
    severity: "low",
  },
  values: {
    channel: { Call: "phone", "*": "web" },
    status: { Open: "received", Closed: "closed" },
  },
  dates: { formats: ["dd-MMM-yy"], timeZone: "UTC" },
});

const row = {
  No: "7",
  Words: "No signal since Monday",
  City: "Juno",
  State: "Florida",
  Via: "Call",
  When: "04-Aug-15",
  Status: "Closed",
};

test("a row becomes a case: columns, constants, values, dates", () => {
  expect(mapRow(map, row)).toEqual({
    ok: true,
    warnings: [],
    input: expect.objectContaining({
      externalRef: "old:7",
      customer: { name: "Customer 7", email: "c7@example.test" },
      subject: "No signal since Monday",
      place: "Juno, Florida",
      channel: "phone",
      status: "closed",
      severity: "low",
      receivedAt: new Date("2015-08-04T00:00:00Z"),
    }),
  });
});

test("everything that is wrong with a row is said at one time", () => {
  const mapped = mapRow(map, { ...row, When: "31-Jun-15", Words: " ", Status: "Odd", No: "7 7" });
  expect(mapped).toEqual({
    ok: false,
    reasons: [
      'receivedAt: "31-Jun-15" is no date and time of the form dd-MMM-yy.',
      'status: "Odd" stands for nothing. Add it to values.status of the map.',
      "customer.email: Write one e-mail address, such as ana@example.com.",
      "subject: Write what it is about.",
      "problem: Write what happened, in the customer's words.",
    ],
  });
});

test("a value named like something every object has stands for nothing", () => {
  const mapped = mapRow(map, { ...row, Status: "constructor" });
  expect(mapped).toMatchObject({ ok: false });
});

test("a text whose columns are all empty is not given; a value that is unknown may have a name for the rest", () => {
  const mapped = mapRow(map, { ...row, City: "", State: "", Via: "Pigeon" });
  expect(mapped).toMatchObject({ ok: true, input: { channel: "web" } });
  expect(mapped.ok && mapped.input.place).toBeUndefined();
});

test("EXP-1: what begins like a formula stays text, and is said", () => {
  for (const Words of [
    '=HYPERLINK("http://evil.test","x")',
    "@SUM(A1)",
    "+cmd|' /C calc'!A0",
    "＝1",
  ]) {
    const mapped = mapRow(map, { ...row, Words });
    expect(mapped).toMatchObject({ ok: true, input: { problem: Words } });
    expect(mapped.ok && mapped.warnings).toEqual([
      "Words: it begins like a formula and is kept as text",
    ]);
  }
  for (const Words of ["- no picture", "+1 555 0100", "a=b"]) {
    expect(mapRow(map, { ...row, Words })).toMatchObject({ ok: true, warnings: [] });
  }
});

test("bytes that are no text are refused by the name of their column, even in one that is not read", () => {
  const mapped = mapRow(map, { ...row, Other: "a\u0000b" });
  expect(mapped).toEqual({ ok: false, reasons: ["Other: it holds bytes that are no text"] });
});

test("a map that is none is refused; columns that are missing are named", () => {
  expect(ImportMap.safeParse({ fields: { name: "{Name}" } }).success).toBe(false);
  expect(ImportMap.safeParse({ fields: {}, surprise: 1 }).success).toBe(false);
  expect(missingColumns(map, ["No", "Words"])).toEqual(["City", "State", "Via", "When", "Status"]);
  expect(mapByNames(["subject", "customer.email", "else"]).fields).toEqual({
    subject: "{subject}",
    "customer.email": "{customer.email}",
  });
});
