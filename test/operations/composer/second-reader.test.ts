import { expect, test } from "vitest";
import {
  OfferAppointment,
  offerAppointment,
} from "#app/operations/appointments/offer-appointment.ts";
import {
  PrepareBackupPlan,
  prepareBackupPlan,
} from "#app/operations/backup-plans/prepare-backup-plan.ts";
import { startBackupPlan } from "#app/operations/backup-plans/start-backup-plan.ts";
import { sayNothingNew } from "#app/operations/cases/say-nothing-new.ts";
import { previewDraft } from "#app/operations/composer/preview-draft.ts";
import {
  approveDraft,
  askSecondReader,
  markSensitive,
} from "#app/operations/composer/second-reading.ts";
import { PutOptions, putOptions } from "#app/operations/options/put-options.ts";
import { AddStep, addStep } from "#app/operations/promises/add-step.ts";
import { MakePromise, makePromise } from "#app/operations/promises/make-promise.ts";
import { MovePromise, movePromise } from "#app/operations/promises/move-promise.ts";
import { takePromiseBack } from "#app/operations/promises/take-promise-back.ts";
import { composerWorld } from "./composer-world.ts";

const due = { dueAt: "2026-03-06T17:00:00.000Z", certainty: "certain" } as const;
const within = { count: 1, unit: "days", counted: "working-time" };

test("R13: on a sensitive case no quick form goes round the second reader; the composer says it", async () => {
  await using world = await composerWorld();
  const { services, reference, marco, ines } = world;
  const wish = MakePromise.parse({ what: "Sofia calls", ...due });
  const made = await makePromise(services, reference, wish, marco);
  const plan = await prepareBackupPlan(
    services,
    PrepareBackupPlan.parse({
      ...{ failure: "partner-silent", way: "other-vendor", customerWording: "Another way." },
      steps: [{ what: "We bring it.", who: "us", within }],
      promises: [],
    }),
    await world.hire("lena", "lead"),
  );
  if (!made.ok || !plan.ok) throw new Error("not ready");
  await markSensitive(services, reference, true, marco);
  const mails = await world.mails(world.caseFile.id);
  const id = made.promise.id;
  const because = "The part is late.";
  const slot = { startsAt: "2026-03-09T08:00:00Z", endsAt: "2026-03-09T10:00:00Z" };
  const visit = OfferAppointment.parse({ what: "A visit", slots: [slot] });
  const options = PutOptions.parse({ options: [{ title: "A repair" }, { title: "A new one" }] });
  const step = AddStep.parse({ what: "We bring it.", doer: "us", ...due });
  const another = MakePromise.parse({ what: "Another", ...due });
  const moved = MovePromise.parse({ ...due, dueAt: "2026-03-07T17:00:00.000Z", because });
  const tries = [
    sayNothingNew(services, reference, marco),
    makePromise(services, reference, another, marco),
    movePromise(services, id, moved, marco),
    takePromiseBack(services, id, { way: "withdraw", because }, marco),
    startBackupPlan(services, reference, plan.plan.id, marco),
    putOptions(services, reference, options, marco),
    offerAppointment(services, reference, visit, marco),
    addStep(services, reference, step, marco),
  ];
  for (const outcome of await Promise.all(tries)) {
    expect(outcome).toEqual({ ok: false, reason: "needs-second-reader" });
  }
  expect(await world.mails(world.caseFile.id)).toEqual(mails);
  expect(await world.db("customer_promises").pluck("state")).toEqual(["open"]);

  const words = { moment: "nothing-new", parts: { stands: "Sofia waits for the maker." } } as const;
  const asked = await askSecondReader(services, reference, world.inputOf(words), marco);
  if (!asked.draft) throw new Error("no draft");
  const { id: draftId, version } = asked.draft;
  const seen = { version, wish: { when: "now" } } as const;
  expect(await approveDraft(services, draftId, seen, marco)).toMatchObject({
    reason: "same-person",
  });
  expect(await approveDraft(services, draftId, seen, ines)).toMatchObject({ ok: true });
  await world.pass(11);
  const said = await world.db("case_events").where({ type: "nothing-new-said" });
  expect(said).toMatchObject([{ data: { words: "Sofia waits for the maker." } }]);
});

test("CMP-5: what has a needed part empty is not handed over, and says what is still to be written", async () => {
  await using world = await composerWorld();
  const { services, reference, marco } = world;
  await markSensitive(services, reference, true, marco);
  const handed = async (words: Parameters<typeof world.inputOf>[0]) => {
    const input = world.inputOf(words);
    const outcome = await askSecondReader(services, reference, input, marco);
    const draft = { id: input.draftId, ...input, aboutId: null, promises: [] };
    const preview = await previewDraft(services, reference, draft, null);
    return [outcome.ok || outcome.reason, outcome.draft?.state, preview?.unfinished];
  };
  const halfDelay = { why: "", next: "Sofia calls on Friday." };
  const halfResolution = { whatWentWrong: "The fuser was worn.", howPutRight: "We changed it." };
  expect([
    await handed({ moment: "update", parts: {} }),
    await handed({ moment: "delay", parts: halfDelay }),
    await handed({ moment: "resolution", parts: halfResolution }),
    await handed({ moment: "nothing-new", parts: { stands: "Sofia waits for the maker." } }),
  ]).toEqual([
    ["nothing-written", "open", "nothing-written"],
    ["needed-part-empty", "open", "needed-part-empty"],
    ["parts-missing", "open", null],
    [true, "second-reading", null],
  ]);
});
