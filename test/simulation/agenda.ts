import { beginning, stepMs } from "./options.ts";

type Entry = { readonly caseNo: number; readonly act: () => Promise<void> };

export type Agenda = {
  readonly now: () => Date;
  /** Has something done at an instant, at the next step at the earliest. */
  at(instant: Date | number, caseNo: number, act: () => Promise<void>): void;
  /** What is on for this step, in the order of the cases; each case's own in the order it was put down. */
  take(step: number): readonly (readonly Entry[])[];
  setStep(step: number): void;
};

/** The one simulated clock, and what people mean to do when. */
export function createAgenda(clock: { now: Date }): Agenda {
  const steps = new Map<number, Entry[]>();
  let current = 0;
  return {
    now: () => clock.now,
    setStep(step) {
      current = step;
      clock.now = new Date(beginning.getTime() + step * stepMs);
    },
    at(instant, caseNo, act) {
      const wanted = Math.ceil((Number(instant) - beginning.getTime()) / stepMs);
      const step = Math.max(wanted, current + 1);
      const there = steps.get(step);
      if (there) there.push({ caseNo, act });
      else steps.set(step, [{ caseNo, act }]);
    },
    take(step) {
      const cases = new Map<number, Entry[]>();
      for (const entry of steps.get(step) ?? []) {
        const there = cases.get(entry.caseNo);
        if (there) there.push(entry);
        else cases.set(entry.caseNo, [entry]);
      }
      steps.delete(step);
      return [...cases.entries()].sort(([a], [b]) => a - b).map(([, entries]) => entries);
    },
  };
}
