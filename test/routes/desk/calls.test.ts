import { expect, test } from "vitest";
import { recordAbsence } from "#app/operations/clock/record-absence.ts";
import { addStaff, openTestCase } from "#test/support/cases.ts";
import { startDesk } from "./desk-world.ts";

/** A case of Marco's whose deputy is Lena, with a call owed on it. */
async function startWithCall() {
  const desk = await startDesk();
  const { services } = desk.app;
  const lena = await desk.as("agent", "Lena Berg");
  const customer = { name: "Bo Lin", email: undefined, phone: "+351210000000" };
  const { id, deputyId } = await openTestCase(services, { customer }, desk.marco);
  expect(deputyId).toBe(lena.id);
  return { desk, services, lena, caseId: id };
}

test("R2: whoever stands in for an absent owner reads the calls that came with it, here as on Today", async () => {
  const { desk, services, lena } = await startWithCall();
  await using _ = desk;
  const marco = await desk.asMarco();
  expect(await marco.read("/desk/calls")).toContain("+351210000000");
  expect(await lena.read("/desk/calls")).not.toContain("+351210000000");
  expect(await lena.read("/desk")).not.toContain("+351210000000");
  const from = desk.app.clock.now;
  const away = { staffId: desk.marco.id, from };
  const recorded = await recordAbsence(services, away, { kind: "staff", id: desk.marco.id });
  expect(recorded.ok).toBe(true);
  const page = await lena.read("/desk/calls");
  expect(page).toContain("+351210000000");
  expect(page.replace(/<[^>]*>/g, "")).toContain("for Marco Ruiz, who is away");
  expect(await lena.read("/desk")).toContain("+351210000000");
});

test("R2: a lead reads the calls of the team, and nobody else's", async () => {
  const { desk, services } = await startWithCall();
  await using _ = desk;
  const lead = await desk.as("lead");
  expect(await lead.read("/desk/calls?whose=team")).toContain("+351210000000");
  const other = await addStaff(services, { name: "Elsewhere", email: "else@amends.test" });
  await desk.app.db("staff").where({ id: other.id }).update({ team_id: null });
  const customer = { name: "Una Noe", email: undefined, phone: "+4915112345678" };
  const { id } = await openTestCase(services, { customer }, other);
  await desk.app.db("case_files").where({ id }).update({ team_id: null });
  expect(await lead.read("/desk/calls?whose=all")).toContain("+4915112345678");
  expect(await lead.read("/desk/calls?whose=team")).not.toContain("+4915112345678");
});
