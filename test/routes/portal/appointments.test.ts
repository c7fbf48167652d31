import { expect, test } from "vitest";
import { cancelAppointment } from "#app/operations/appointments/cancel-appointment.ts";
import {
  OfferAppointment,
  offerAppointment,
  offerAppointmentAnew,
} from "#app/operations/appointments/offer-appointment.ts";
import { openPortal, type PortalWorld, textOf } from "./portal-world.ts";

const monday = { startsAt: "2026-03-09T08:00:00Z", endsAt: "2026-03-09T10:00:00Z" };
const tuesday = { startsAt: "2026-03-10T13:00:00Z", endsAt: "2026-03-10T15:00:00Z" };

async function offer({ services, caseFile, marco }: PortalWorld, ...slots: (typeof monday)[]) {
  const what = "A technician; changes the board";
  const input = OfferAppointment.parse({ what, place: "Calle Mayor 4, Madrid", slots });
  const offered = await offerAppointment(services, caseFile.reference, input, marco);
  if (!offered.ok) throw new Error(offered.reason);
  return offered.appointment;
}

function agreeTo({ id, slots }: Awaited<ReturnType<typeof offer>>, place = 0) {
  const slot = slots[place]?.id ?? "";
  return { intent: "confirm-appointment", appointment: id, slot };
}

test("R14: she agrees to one of several times in her own zone; twice at once it is one mail and one word to her owner", async () => {
  await using world = await openPortal();
  const offered = await offer(world, tuesday, monday);
  const text = textOf(await world.read());
  expect(text).toContain("Which of these times suits you? Monday");
  expect(text).toMatch(/Monday,? 9 March.{1,5}09:00\s*[–-]\s*11:00/);
  const press = () => world.post(world.path, agreeTo(offered, 1));
  const answers = await Promise.all([press(), press()]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(textOf(await world.read())).toContain("Agreed. Add it to your calendar");
  expect(await world.db("messages").where({ kind: "appointment" })).toHaveLength(2);
  expect(await world.db("messages").where({ kind: "escalation-alert" })).toHaveLength(1);
  expect((await world.db("case_files").first("status")).status).toBe("working");
});

test("RFC 5545: the calendar file holds the agreed time and nothing of the link; before that there is none", async () => {
  await using world = await openPortal();
  const offered = await offer(world, monday);
  const address = `${world.path}?calendar=${offered.id}`;
  expect((await world.fetch(address)).status).toBe(404);
  await world.post(world.path, agreeTo(offered));
  const answer = await world.fetch(address);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(answer.headers.get("content-disposition")).toContain(`${world.caseFile.reference}.ics`);
  const file = await answer.text();
  const lines = file.split("\r\n");
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  for (const line of [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    "SEQUENCE:0",
    "DTSTAMP:20260304T093000Z",
    "DTSTART:20260309T080000Z",
    "DTEND:20260309T100000Z",
    "STATUS:CONFIRMED",
    "LOCATION:Calle Mayor 4\\, Madrid",
    "END:VCALENDAR",
  ]) {
    expect(lines).toContain(line);
  }
  expect(lines.find((line) => line.startsWith("UID:"))).toMatch(`UID:${offered.id}@`);
  expect(file).toContain("A technician\\; changes the board");
  expect(file).not.toMatch(/\/s\/|Ana|Duarte|@example/);
});

test("R5: she asks to move it in her words; other times come, and what was agreed is off", async () => {
  await using world = await openPortal();
  const { services, marco } = world;
  const offered = await offer(world, monday);
  await world.post(world.path, agreeTo(offered));
  const empty = { intent: "move-appointment", appointment: offered.id, words: " " };
  const refused = await world.post(world.path, empty);
  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain("Write a few words first.");
  await world.post(world.path, { ...empty, words: "Any afternoon." });
  const text = textOf(await world.read());
  expect(text).toContain("You asked for another time. Marco comes back to you.");
  expect(text).toContain("You asked for another time: Any afternoon.");
  expect((await world.fetch(`${world.path}?calendar=${offered.id}`)).status).toBe(404);
  const slots = OfferAppointment.shape.slots.parse([tuesday]);
  const anew = await offerAppointmentAnew(services, offered.id, { slots }, marco);
  if (!anew.ok) throw new Error(anew.reason);
  expect((await world.post(world.path, agreeTo(offered))).status).toBe(422);
  await world.post(world.path, agreeTo(anew.appointment));
  const file = await (await world.fetch(`${world.path}?calendar=${offered.id}`)).text();
  expect(file).toContain("SEQUENCE:1");
  expect(file).toContain("DTSTART:20260310T130000Z");
});

test("R13: cancelled, she is told why before she waits; a time that is past cannot be agreed to", async () => {
  await using world = await openPortal();
  const offered = await offer(world, monday, tuesday);
  world.clock.now = new Date("2026-03-09T08:00:00Z");
  const late = await world.post(world.path, agreeTo(offered));
  expect(textOf(await late.text())).toContain("This time is not free any more.");
  await cancelAppointment(
    world.services,
    offered.id,
    { because: "The part is late." },
    world.marco,
  );
  const text = textOf(await world.read());
  expect(text).toContain("This does not take place.");
  expect(text).toContain("We had to cancel an appointment: The part is late.");
  expect((await world.post(world.path, agreeTo(offered, 1))).status).toBe(422);
});

test("R25: nobody agrees, moves or reads on another customer's page", async () => {
  await using world = await openPortal();
  await using other = await openPortal();
  const offered = await offer(other, monday);
  expect((await world.post(world.path, agreeTo(offered))).status).toBe(422);
  const move = { intent: "move-appointment", appointment: offered.id, words: "Never." };
  expect((await world.post(world.path, move)).status).toBe(422);
  expect((await other.db("case_appointments").first("state")).state).toBe("offered");
});
