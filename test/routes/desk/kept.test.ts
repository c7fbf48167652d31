import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { keepPromise } from "#app/operations/promises/keep-promise.ts";
import { makePromise } from "#app/operations/promises/make-promise.ts";
import { startDesk } from "./desk-world.ts";

test("R7, R27: promises kept by person, team and partner, for leads alone", async () => {
  await using desk = await startDesk();
  const wish = {
    what: "A technician calls.",
    dueAt: new Date("2026-03-04T11:00:00Z"),
    certainty: "certain",
  } as const;
  const { services } = desk.app;
  const made = await makePromise(services, desk.caseFile.reference, wish, desk.marco);
  if (!made.ok) throw new Error(made.reason);
  await keepPromise(services, made.promise.id, desk.marco);
  desk.passMinutes(120);
  const lead = await desk.as("lead");
  expect(await lead.read("/desk/kept")).toMatch(/Marco Ruiz<\/th><td[^>]*>100 %/);
  expect(await lead.read("/desk/kept?of=team")).toMatch(/Customer care<\/th><td[^>]*>100 %/);
  expect(await lead.read("/desk/kept?of=partner")).toContain("Nothing was promised in this time.");
  const [team, other] = [
    { id: randomUUID(), name: "Boats" },
    { id: randomUUID(), name: "Phones" },
  ];
  await desk.app.db("teams").insert([team, other]);
  await desk.app.db("customer_promises").update({ team_id: team.id });
  const ofTeam = (id: string) => lead.read(`/desk/kept?of=person&days=30&team=${id}`);
  expect(await ofTeam(team.id)).toMatch(/Boats alone[\s\S]*Marco Ruiz<\/th><td[^>]*>100 %/);
  expect(await ofTeam(other.id)).toContain("Nothing was promised in this time.");
  expect((await (await desk.asMarco()).get("/desk/kept")).status).toBe(403);
});
