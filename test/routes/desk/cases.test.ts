import { expect, test } from "vitest";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import { openTestCase } from "#test/support/cases.ts";
import { startDesk } from "./desk-world.ts";

test.each([
  ["a name", "duarte"],
  ["part of a mail address", "ana.duarte@exa"],
  ["a phone number, typed in another way", "+34600555231"],
  ["a phone number with gaps", "600 555-231"],
  ["a product", "lumen lx-410"],
  ["two words of two places", "ana printer"],
  ["a serial number", "sn-9"],
])("search finds a case by %s", async (_, typed) => {
  await using desk = await startDesk();
  const serial = { serial: "SN-9", customer: { email: "x@example.test" } };
  if (typed === "sn-9") await openTestCase(desk.app.services, serial);
  const marco = await desk.asMarco();
  const page = await marco.read(`/desk/cases?q=${encodeURIComponent(typed)}`);
  expect(page).toContain("data-row");
});

test("R6, R9: a list draws who spoke lately, and says it to those who cannot see it", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const nobody = "Last 14 days: no words from us, no words from the customer";
  expect(await marco.read("/desk/cases")).toContain(nobody);
  await writeToOwner(desk.app.services, desk.caseFile.id, { words: "Is there any news?" });
  desk.passMinutes(1);
  await marco.post(desk.casePath, { intent: "nothing-new" });
  const told = "Last 14 days: one word from us, one word from the customer";
  expect(await marco.read("/desk/cases")).toContain(told);
  desk.passMinutes(15 * 24 * 60);
  const later = await desk.asMarco();
  expect(await later.read("/desk/cases")).toContain(nobody);
});

test("a reference opens its case, also badly typed", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const { reference } = desk.caseFile;
  const typed = reference.toLowerCase().replaceAll("-", " ").replaceAll("0", "o");
  const answer = await marco.get(`/desk/cases?q=${encodeURIComponent(typed)}`);
  expect(answer.headers.get("location")).toBe(desk.casePath);
});

test("signs that mean something to a database mean themselves", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  for (const typed of [
    "%",
    "_",
    "\\",
    "'; drop table staff; --",
    "%00",
    "?",
    ":limit",
    "x".repeat(5000),
  ]) {
    const page = await marco.read(`/desk/cases?q=${encodeURIComponent(typed)}`);
    expect(page, typed).toContain("No case fits.");
  }
  const rubbish = await marco.get("/desk/cases?after=rubbish&status=nonsense&owner=%27&q=%00%01");
  expect(rubbish.status).toBe(200);
});

test("pages follow each other without a gap or a double, filters with them", async () => {
  await using desk = await startDesk();
  for (let count = 0; count < 60; count++) {
    const customer = { name: `Customer ${count}`, email: `c${count}@example.test` };
    await openTestCase(desk.app.services, { customer }, desk.marco);
  }
  const marco = await desk.asMarco();
  const seen: string[] = [];
  let path: string | undefined = "/desk/cases?status=open";
  while (path) {
    const page: string = await marco.read(path);
    seen.push(...[...page.matchAll(/data-open[^>]*href="([^"]+)"/g)].map(([, href]) => href ?? ""));
    path =
      /href="([^"]+)"[^>]*>Next page/.exec(page)?.[1] ??
      /rel="next"[^>]*href="([^"]+)"/.exec(page)?.[1];
  }
  expect(seen).toHaveLength(61);
  expect(new Set(seen).size).toBe(61);
});

test("filters: whose, and where it stands", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead");
  expect(await lead.read("/desk/cases?owner=me")).toContain("No case fits.");
  expect(await lead.read(`/desk/cases?owner=${desk.marco.id}`)).toContain("Ana Duarte");
  expect(await lead.read("/desk/cases?status=closed")).toContain("No case fits.");
  expect(await lead.read("/desk/cases?status=late")).toContain("No case fits.");
  desk.passMinutes(48 * 60);
  expect(await (await desk.asMarco()).read("/desk/cases?status=late")).toContain("Ana Duarte");
});
