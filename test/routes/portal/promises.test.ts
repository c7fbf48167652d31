import { expect, test } from "vitest";
import { AskPartner, askPartner } from "#app/operations/partners/ask-partner.ts";
import { keepPartner } from "#app/operations/partners/keep-partner.ts";
import { sayPartnerLate } from "#app/operations/partners/say-partner-late.ts";
import { watchPartners } from "#app/operations/partners/watch-partners.ts";
import { AddStep, addStep } from "#app/operations/promises/add-step.ts";
import { endStep } from "#app/operations/promises/end-step.ts";
import { keepPromise } from "#app/operations/promises/keep-promise.ts";
import { MakePromise, makePromise } from "#app/operations/promises/make-promise.ts";
import { movePromise } from "#app/operations/promises/move-promise.ts";
import { breakPromises } from "#app/operations/promises/watch-promises.ts";
import { openPortal, type PortalWorld, textOf } from "./portal-world.ts";

const friday = "2026-03-06T16:00:00Z";

async function promise(
  { services, caseFile, marco }: PortalWorld,
  what: string,
  certainty = "certain",
) {
  const input = MakePromise.parse({ what, dueAt: friday, certainty });
  const made = await makePromise(services, caseFile.reference, input, marco);
  if (!made.ok) throw new Error(made.reason);
  return made.promise.id;
}

test("R7: her page shows what was promised, by when in her zone, and as a range unless certain", async () => {
  await using world = await openPortal();
  expect(textOf(await world.read())).not.toContain("What we promised");
  await promise(world, "A technician calls you");
  await promise(world, "The part is with you", "likely");
  const text = textOf(await world.read());
  expect(text).toContain("A technician calls you By Friday 6 March, 17:00 On its way.");
  expect(text).toContain("The part is with you Friday 6 March, 17:00–18:00 On its way.");
});

test("R7: moved says when she was told; broken says so, and that it is still owed", async () => {
  await using world = await openPortal();
  const id = await promise(world, "A technician calls you");
  await promise(world, "The part is with you");
  const dueAt = new Date("2026-03-10T09:00:00Z");
  const move = { dueAt, certainty: "certain", because: "He fell ill." } as const;
  await movePromise(world.services, id, move, world.marco);
  world.clock.now = new Date("2026-03-06T16:00:01Z");
  await breakPromises(world.services);
  const text = textOf(await world.read());
  expect(text).toContain("Moved. We told you on Wednesday 4 March. He fell ill.");
  expect(text).toContain("We did not keep this, and we are sorry. It is still owed to you.");
});

test("R8: 'this did not happen' is one tap; it is owed again, and the page says both", async () => {
  await using world = await openPortal();
  const id = await promise(world, "A technician calls you");
  await keepPromise(world.services, id, world.marco);
  expect(textOf(await world.read())).toContain("Done. This did not happen");
  const answer = await world.post(world.path, { intent: "dispute-promise", promise: id });
  expect(answer.status).toBe(303);
  const { pathname, search, hash } = new URL(answer.headers.get("location") ?? "", world.url);
  expect([pathname, search, hash]).toEqual([world.path, "?said=promise-disputed", "#promises"]);
  const text = textOf(await world.read(`${world.path}?said=promise-disputed`));
  expect(text).toContain("Marco and the head of the team know it now.");
  expect(text).toContain("You told us that this did not happen. On its way.");
});

test("R8, R25: another customer's promise cannot be denied, and what is none changes nothing", async () => {
  await using world = await openPortal();
  await using other = await openPortal();
  const id = await promise(other, "A technician calls you");
  for (const promised of [id, "nonsense"]) {
    const answer = await world.post(world.path, { intent: "dispute-promise", promise: promised });
    expect(answer.status).toBe(422);
  }
  const early = await promise(world, "The part is with you");
  const answer = await world.post(world.path, { intent: "dispute-promise", promise: early });
  expect(answer.status).toBe(422);
  expect(textOf(await answer.text())).toContain("This promise has changed meanwhile.");
});

test("R11, R14: what happens next, who does it, and a partner's silence before she asks", async () => {
  await using world = await openPortal();
  const { services, caseFile, marco } = world;
  const kept = await keepPartner(services, null, { name: "Brightfix" }, marco);
  if (!kept.ok) throw new Error(kept.reason);
  const partnerId = kept.partner.id;
  const steps = [
    { what: "Visit you", doer: "partner", partnerId },
    { what: "Send a photo of the label", doer: "customer", why: "It names the part." },
  ];
  for (const step of steps) {
    await addStep(services, caseFile.reference, AddStep.parse(step), marco);
  }
  const ask = AskPartner.parse({ partnerId, asked: "SECRET words to them" });
  const asked = await askPartner(services, caseFile.reference, ask, marco);
  if (!asked.ok) throw new Error(asked.reason);
  world.clock.now = new Date(asked.ask.silenceAlarmAt.getTime() + 1);
  await watchPartners(services);
  const late = { words: "Sofia, our own technician, comes instead." };
  await sayPartnerLate(services, asked.ask.id, late, marco);
  const text = textOf(await world.read());
  expect(text).toContain("Brightfix has not answered us since Thursday 5 March");
  expect(text).toContain("Visit you Brightfix does this, and we see to it.");
  expect(text).toContain("Send a photo of the label We need this from you. It names the part.");
  expect(text).toContain("We wrote to you: Sofia, our own technician, comes instead.");
  expect(text).not.toContain("SECRET");
  const { id } = await world.db("case_steps").where({ doer: "customer" }).first();
  await endStep(services, id, "dropped", marco);
  const after = textOf(await world.read());
  expect(after).not.toContain("We need this from you.");
  expect(after).toContain(
    "You do not need to do this any more. If you have done it already, thank you: Send a photo of the label",
  );
});
