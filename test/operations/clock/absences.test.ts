import fc from "fast-check";
import { expect, test } from "vitest";
import { whoIsResponsible } from "#app/domain/clock/absences.ts";
import { sayNothingNew } from "#app/operations/cases/say-nothing-new.ts";
import { endAbsence, recordAbsence } from "#app/operations/clock/record-absence.ts";
import { responsibleFor } from "#app/operations/clock/responsible.ts";
import { createWorld, type World } from "#test/support/world.ts";

const responsible = (world: World, id: string) =>
  world.services.transaction(async (store) => {
    const caseFile = await store.caseFiles.find(id);
    if (!caseFile) throw new Error("no case");
    return responsibleFor(world.services, store, caseFile);
  });

test("R2: while the owner is away the case is the deputy's, and theirs again when they are back", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const dana = await world.hire("dana");
  const { id, reference } = await world.open(marco);
  const from = world.clock.now;
  const away = await recordAbsence(world.services, { staffId: marco.id, from }, marco);
  expect(away).toMatchObject({ ok: true, uncovered: [] });
  expect(await responsible(world, id)).toMatchObject({ staffId: dana.id });
  const both = await recordAbsence(world.services, { staffId: dana.id, from }, marco);
  expect(both).toMatchObject({ ok: true, uncovered: [] });
  expect(await responsible(world, id)).toMatchObject({ staffId: marco.id, because: "both-away" });
  const again = await recordAbsence(world.services, { staffId: marco.id, from }, marco);
  expect(again).toMatchObject({ uncovered: [reference] });
  if (!away.ok || !again.ok) throw new Error("refused");
  world.clock.now = new Date("2026-03-05T08:00:00Z");
  for (const { id: absence } of [away.absence, again.absence]) {
    expect(await endAbsence(world.services, absence, marco)).toEqual({ ok: true });
  }
  expect(await responsible(world, id)).toMatchObject({ because: "owner-present" });
});

test("R2, R5: a mail names who is within reach: the deputy while the owner is away", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  await world.hire("dana");
  const { id, reference } = await world.open(marco);
  const to = new Date("2026-03-06T08:00:00Z");
  const away = { staffId: marco.id, from: world.clock.now, to };
  await recordAbsence(world.services, away, marco);
  world.clock.now = new Date("2026-03-05T08:00:00Z");
  await sayNothingNew(world.services, reference, marco);
  world.clock.now = to;
  await sayNothingNew(world.services, reference, marco);
  const mails = await world.db("messages").where({ case_id: id }).orderBy("position");
  expect(mails.map(({ props }) => props.owner.name)).toEqual(["marco", "dana", "marco"]);
});

test("R2: who is away owns no new case, and stands in for nobody, while somebody else is here", async () => {
  await using world = await createWorld();
  const [marco, dana, ines] = [
    await world.hire("marco"),
    await world.hire("dana"),
    await world.hire("ines"),
  ];
  await recordAbsence(world.services, { staffId: dana.id, from: world.clock.now }, marco);
  const { ownerId, deputyId } = await world.open({ kind: "system", id: null });
  expect(new Set([ownerId, deputyId])).toEqual(new Set([marco.id, ines.id]));
});

test("an absence upside down, or of nobody, is refused", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const from = world.clock.now;
  const upside = { staffId: marco.id, from, to: new Date(from.getTime() - 1) };
  expect(await recordAbsence(world.services, upside, marco)).toMatchObject({
    reason: "absence-upside-down",
  });
  const nobody = { staffId: "7f3f2c0a-6f2b-4d55-9a52-6a0a5a4f3a11", from };
  expect(await recordAbsence(world.services, nobody, marco)).toMatchObject({
    reason: "staff-unknown",
  });
});

test("R2: the database knows who is responsible as the rule does, at any instant", async () => {
  await using world = await createWorld();
  const owner = (await world.hire("marco")).id;
  const deputy = (await world.hire("dana")).id;
  const hour = fc.integer({ min: 0, max: 48 });
  const span = fc.record({
    who: fc.constantFrom(owner, deputy),
    from: hour,
    long: fc.option(hour),
  });
  const at = (hours: number) => new Date(Date.UTC(2026, 2, 1) + hours * 3_600_000);
  const property = fc.asyncProperty(
    fc.array(span, { maxLength: 5 }),
    hour,
    fc.option(fc.constant(deputy)),
    async (spans, now, standIn) => {
      const absences = spans.map(({ who, from, long }) => ({
        staffId: who,
        from: at(from),
        to: long === null ? null : at(from + long + 1),
      }));
      await world.db("absences").delete();
      for (const { staffId, from, to } of absences) {
        const row = { staff_id: staffId, from_at: from, to_at: to, recorded_at: from };
        await world.db("absences").insert({ id: world.services.newId(), ...row });
      }
      const sql = "select responsible_for(?, ?, ?) as id";
      const { rows } = await world.db.raw(sql, [owner, standIn, at(now)]);
      expect(rows[0].id).toBe(whoIsResponsible(owner, standIn, absences, at(now)).staffId);
    },
  );
  await fc.assert(property, { numRuns: 60 });
});
