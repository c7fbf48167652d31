import { expect, test } from "vitest";
import { moveAppointment } from "#app/operations/appointments/answer-appointment.ts";
import { offerAppointment } from "#app/operations/appointments/offer-appointment.ts";
import { saySatisfaction } from "#app/operations/feedback/say-satisfaction.ts";
import { chooseOption } from "#app/operations/options/choose-option.ts";
import { PutOptions, putOptions } from "#app/operations/options/put-options.ts";
import { putRight } from "#test/support/cases.ts";
import { resolutionParts } from "#test/support/world.ts";
import { startDesk } from "./desk-world.ts";

type Reader = { read(path: string): Promise<string> };

/** The rows of one's own list, as text, that say a thing. */
async function rows(reader: Reader, says: string) {
  const page = await reader.read("/desk");
  return page
    .split("<li data-row")
    .slice(1)
    .map((row) => row.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "))
    .filter((row) => row.includes(says));
}

test("R16: what she chose waits on Today until we begin with it, in place", async () => {
  await using desk = await startDesk();
  const { services, db } = desk.app;
  const wish = PutOptions.parse({ options: [{ title: "A repair" }, { title: "A new one" }] });
  const put = await putOptions(services, desk.caseFile.reference, wish, desk.marco);
  if (!put.ok) throw new Error(put.reason);
  await chooseOption(services, desk.caseFile.id, put.round.options[1]?.id ?? "");
  const marco = await desk.asMarco();
  desk.passMinutes(1);
  expect((await rows(marco, "waits for us to begin"))[0]).toContain("A new one");
  for (const _ of [1, 2]) {
    await marco.post("/desk", { intent: "begin-choice", roundId: put.round.id });
  }
  expect(await rows(marco, "waits for us to begin")).toEqual([]);
  expect(await db("option_rounds").first("state")).toEqual({ state: "begun" });
});

test("R5: who asks for another time waits on Today with her words, and gets other times in place", async () => {
  await using desk = await startDesk();
  const { services, db } = desk.app;
  const slots = [
    { startsAt: new Date("2026-03-09T08:00:00Z"), endsAt: new Date("2026-03-09T10:00:00Z") },
  ];
  const offer = { what: "A visit", slots };
  const offered = await offerAppointment(services, desk.caseFile.reference, offer, desk.marco);
  if (!offered.ok) throw new Error(offered.reason);
  const asked = { caseId: desk.caseFile.id, appointmentId: offered.appointment.id };
  await moveAppointment(services, { wish: "Only after five." }, asked);
  const marco = await desk.asMarco();
  expect((await rows(marco, "asks for another time"))[0]).toContain("A visit: Only after five.");
  const form = { intent: "offer-anew", appointmentId: offered.appointment.id };
  expect((await marco.post("/desk", form)).status).toBe(422);
  const later = {
    "slots.0.startsAt": "2026-03-10T17:00",
    "slots.0.endsAt": "2026-03-10T18:00",
  };
  expect((await marco.post("/desk", { ...form, ...later })).status).toBe(302);
  expect(await rows(marco, "asks for another time")).toEqual([]);
  expect(await db("case_appointments").first("state")).toEqual({ state: "offered" });
});

test("R22: a low answer stands on the list of owner and lead until one of them has spoken with her", async () => {
  await using desk = await startDesk();
  const { services } = desk.app;
  const lead = await desk.as("lead", "Lena Roth");
  const other = await desk.as("agent", "Dana Ito");
  await putRight(services, desk.caseFile.reference, resolutionParts, desk.marco);
  await saySatisfaction(services, desk.caseFile.id, { score: 2, words: "Nobody called." });
  const marco = await desk.asMarco();
  for (const who of [marco, lead]) {
    expect((await rows(who, "did not deal with it well"))[0]).toContain("2 of 5: Nobody called.");
  }
  expect(await rows(other, "did not deal with it well")).toEqual([]);
  expect(await lead.read(desk.casePath)).toContain("Nobody has called yet");
  desk.passMinutes(1);
  expect(await lead.read("/desk/kept")).toContain("2.0 of 5");
  const [{ id: answerId }] = await desk.app.db("satisfaction_answers").select("id");
  for (const _ of [1, 2]) await lead.post("/desk", { intent: "see-to-low", answerId });
  for (const who of [marco, lead]) {
    expect(await rows(who, "did not deal with it well")).toEqual([]);
  }
  expect(await desk.app.db("case_events").where({ type: "satisfaction-seen" })).toHaveLength(1);
});
