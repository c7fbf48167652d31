import { expect, test } from "vitest";
import { askAccommodation } from "#app/operations/accommodations/ask-accommodation.ts";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import { confirmReadBack, correctReadBack } from "#app/operations/cases/answer-read-back.ts";
import { resolveCase } from "#app/operations/cases/resolve-case.ts";
import { SettleReadBack, settleReadBack } from "#app/operations/cases/settle-read-back.ts";
import { createWorld, resolutionParts, type World } from "#test/support/world.ts";

type Case = Awaited<ReturnType<World["open"]>>;

const wish = AskAccommodation.parse({
  kind: "credit",
  amount: "25",
  currency: "EUR",
  why: "Four days without a printer.",
});

async function tryRemedies(world: World, { reference }: Case, by: Parameters<World["open"]>[0]) {
  const asked = await askAccommodation(world.services, reference, wish, by);
  const resolved = await resolveCase(world.services, reference, resolutionParts, by);
  return [asked, resolved].map((done) => (done.ok ? "done" : done.reason));
}

const locked = ["read-back-open", "read-back-open"];
const done = ["done", "done"];

test("R4: remedies wait for her yes, on her page or aloud; then nothing holds them", async () => {
  await using world = await createWorld();
  const marco = await world.hire("agent");
  const onPage = await world.open(marco);
  expect(await tryRemedies(world, onPage, marco)).toEqual(locked);
  expect(await world.happened(onPage.id)).not.toContain("accommodation-asked");
  await confirmReadBack(world.services, onPage.id);
  expect(await tryRemedies(world, onPage, marco)).toEqual(done);
  const aloud = await world.open(marco);
  const yes = SettleReadBack.parse({ confirmed: true });
  await settleReadBack(world.services, aloud.reference, yes, marco);
  await settleReadBack(world.services, aloud.reference, yes, marco);
  expect(await tryRemedies(world, aloud, marco)).toEqual(done);
  const said = await world.happened(aloud.id);
  expect(said.filter((type) => type === "read-back-confirmed")).toHaveLength(1);
});

test("R4: staff go on without it with a reason that is kept; what she corrects locks it again", async () => {
  await using world = await createWorld();
  const marco = await world.hire("agent");
  const opened = await world.open(marco);
  expect(SettleReadBack.safeParse({ why: " " }).success).toBe(false);
  const why = "She is travelling, and asked us not to write.";
  const went = SettleReadBack.parse({ why });
  await Promise.all(
    [1, 2].map(() => settleReadBack(world.services, opened.reference, went, marco)),
  );
  const kept = await world.db("case_events").where({ type: "read-back-waived" });
  expect(kept.map(({ data }) => data.why)).toEqual([why]);
  const audited = await world.db("audit_log").where({ action: "read-back-waived" });
  expect(audited).toMatchObject([{ actor_id: marco.id }]);
  const asked = await askAccommodation(world.services, opened.reference, wish, marco);
  expect(asked.ok).toBe(true);
  await correctReadBack(world.services, opened.id, { words: "It is the scanner." });
  const late = await resolveCase(world.services, opened.reference, resolutionParts, marco);
  expect(late).toEqual({ ok: false, reason: "read-back-open" });
});
