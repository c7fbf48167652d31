import { expect, test } from "vitest";
import { startDesk, visible } from "./desk-world.ts";

const wish = {
  intent: "offer-appointment",
  what: "A technician changes the board",
  place: "",
  withWhom: "Sofia Prats",
  "slots.1.startsAt": "2026-03-09T09:00",
  "slots.1.endsAt": "2026-03-09T11:00",
};

test("R14: staff offer a time on their own clocks, offer others, and cancel with a reason", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  expect((await marco.post(desk.casePath, wish)).status).toBe(302);
  const { db } = desk.app;
  const slot = await db("appointment_slots").first();
  expect(slot.starts_at).toEqual(new Date("2026-03-09T08:00:00Z"));
  const appointmentId = slot.appointment_id;
  const anew = { intent: "offer-anew", appointmentId, "slots.0.startsAt": "2026-03-10T09:00" };
  const half = await marco.post(desk.casePath, anew);
  expect(half.status).toBe(422);
  await marco.post(desk.casePath, { ...anew, "slots.0.endsAt": "2026-03-10T10:00" });
  expect((await db("case_appointments").first("revision")).revision).toBe(1);
  const cancel = { intent: "cancel-appointment", appointmentId, because: "The part is late." };
  await marco.post(desk.casePath, cancel);
  const page = await marco.read(desk.casePath);
  expect(page).toContain("Cancelled");
  expect(page).toContain("The part is late.");
});

test("bad input: a time that is past stays in its field, with what to do; a reader offers nothing", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const past = {
    ...wish,
    "slots.1.startsAt": "2026-03-01T09:00",
    "slots.1.endsAt": "2026-03-01T10:00",
  };
  const refused = await marco.post(desk.casePath, past);
  expect(refused.status).toBe(422);
  const page = visible(await refused.text());
  expect(page).toContain("Choose times that are still to come.");
  expect(page).toContain('value="2026-03-01T09:00"');
  const reader = await desk.as("reader");
  expect((await reader.post(desk.casePath, wish)).status).toBe(403);
  expect(await desk.app.db("case_appointments")).toEqual([]);
});
