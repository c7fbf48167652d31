import { expect, test } from "vitest";
import {
  endEscalation,
  escalateByHand,
  shownToCustomer,
  take,
  tell,
} from "#app/domain/escalation/escalation.ts";
import { nextRung } from "#app/domain/escalation/next-rung.ts";
import { climb, hoursAfter, monday, setting } from "./samples.ts";

const away = (staffId: string) => ({ staffId, from: monday, to: null });

test("R10: the owner is told at once, and has an hour to say 'I have it'", () => {
  const first = nextRung(climb(), setting, monday);
  expect(first).toMatchObject({ state: "tell", role: "owner", staffId: "marco", step: 0 });
  const told = tell(climb(), { role: "owner", staffId: "marco", at: monday });
  const until = hoursAfter(monday, 1);
  expect(nextRung(told, setting, hoursAfter(monday, 0.9))).toEqual({
    state: "waiting",
    staffId: "marco",
    until,
  });
  expect(nextRung(told, setting, until)).toMatchObject({ role: "deputy", step: 1 });
});

test("R10: at the top the manager is told again, as long as nobody has it", () => {
  const told = tell(climb(), { role: "manager", staffId: "max", at: monday });
  expect(nextRung(told, setting, hoursAfter(monday, 1))).toMatchObject({
    role: "manager",
    staffId: "max",
    step: 1,
  });
});

test("R10: 'I have it' holds the ladder, but is no place to park a case", () => {
  const told = tell(climb(), { role: "owner", staffId: "marco", at: monday });
  const taken = take(told, "marco", monday);
  if (!taken.ok) throw new Error(taken.reason);
  expect(take(taken.escalation, "dana", monday)).toMatchObject({ reason: "already-taken" });
  const held = nextRung(taken.escalation, setting, hoursAfter(monday, 3));
  expect(held).toMatchObject({ state: "taken", staffId: "marco", until: hoursAfter(monday, 4) });
  const lapsed = nextRung(taken.escalation, setting, hoursAfter(monday, 4));
  expect(lapsed).toMatchObject({ state: "tell", role: "deputy" });
});

test("R2: who is away is passed over at once", () => {
  const absences = [away("marco"), away("dana")];
  expect(nextRung(climb(), { ...setting, absences }, monday)).toMatchObject({ role: "lead" });
});

test("R2: with everybody away the owner is told all the same", () => {
  const absences = ["marco", "dana", "lea", "max"].map(away);
  expect(nextRung(climb(), { ...setting, absences }, monday)).toMatchObject({ role: "owner" });
});

test("R23: a second failure goes to the lead first; with leads away, to the highest who is there", () => {
  expect(nextRung(climb("repeat-failure"), setting, monday)).toMatchObject({ role: "lead" });
  const absences = [away("lea"), away("max")];
  expect(nextRung(climb("repeat-failure"), { ...setting, absences }, monday)).toMatchObject({
    role: "deputy",
  });
});

test("R10: one person on two rungs is not told twice while another is left", () => {
  const people = { ...setting.people, deputy: "marco" };
  const told = tell(climb(), { role: "owner", staffId: "marco", at: monday });
  expect(nextRung(told, { ...setting, people }, hoursAfter(monday, 1))).toMatchObject({
    role: "lead",
  });
});

test("R8: staff escalate by hand with a reason, and the customer sees to which role and when", () => {
  const by = { id: "e", caseId: "c", to: "manager", because: "Third call today" } as const;
  expect(escalateByHand({ ...by, because: "" }, monday)).toMatchObject({
    reason: "reason-missing",
  });
  const started = escalateByHand(by, monday);
  if (!started.ok) throw new Error(started.reason);
  expect(nextRung(started.escalation, setting, monday)).toMatchObject({ role: "manager" });
  const told = tell(started.escalation, { role: "manager", staffId: "max", at: monday });
  const toldAgain = tell(told, { role: "manager", staffId: "max", at: hoursAfter(monday, 1) });
  expect(shownToCustomer(toldAgain)).toEqual([{ role: "manager", at: monday }]);
});

test("R10: when the cause is gone nobody is told", () => {
  const ended = endEscalation(climb(), monday);
  expect(nextRung(ended, setting, hoursAfter(monday, 100))).toEqual({ state: "ended" });
  expect(take(ended, "marco", monday)).toMatchObject({ reason: "already-ended" });
});
