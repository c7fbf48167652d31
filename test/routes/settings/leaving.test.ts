import { expect, test } from "vitest";
import { openTestCase } from "#test/support/cases.ts";
import { startDesk, visible } from "../desk/desk-world.ts";

test("R2: who leaves, or may no longer write to customers, leaves no case without a person; pressed twice it is one hand-over", async () => {
  await using desk = await startDesk();
  const { db, services } = desk.app;
  const admin = await desk.as("administrator", "Ada Lind");
  const disable = { intent: "disable", staffId: desk.marco.id };
  // There is nobody yet who could take it: said, and gone on with later.
  const alone = await admin.post("/settings/staff", disable);
  expect(visible(await alone.text())).toContain("Nobody else can own one case.");
  const lena = await desk.as("lead", "Lena Roth");
  const customer = { name: "Bo Lin", email: "bo@example.test" };
  const hers = await openTestCase(services, { customer }, { kind: "staff", id: lena.id });
  await db("case_files").where({ id: hers.id }).update({ deputy_id: desk.marco.id });
  await Promise.all([disable, disable].map((form) => admin.post("/settings/staff", form)));
  const people = await db("case_files").select("owner_id", "deputy_id");
  expect(people.map(({ owner_id }) => owner_id)).toEqual([lena.id, lena.id]);
  expect(people.map(({ deputy_id }) => deputy_id)).toEqual([admin.id, admin.id]);
  const named = db("case_events").where({ case_id: desk.caseFile.id, type: "owner-named" });
  expect(await named).toHaveLength(2);
  expect(await lena.read("/desk")).toContain("It was handed over to you.");
  // One who stays hands all of it to a colleague by name, and then becomes a reader.
  const ines = await desk.as("agent", "Ines Haddad");
  const wrong = { intent: "hand-over-cases", staffId: lena.id, casesTo: admin.id };
  const refused = await admin.post("/settings/staff", wrong);
  expect(visible(await refused.text())).toContain("Choose an agent or a lead who is here.");
  await admin.post("/settings/staff", {
    ...wrong,
    intent: "change-role",
    role: "reader",
    casesTo: ines.id,
  });
  expect(await db("case_files").pluck("owner_id")).toEqual([ines.id, ines.id]);
});
