import type { Log } from "./log.ts";

type BrakeSettings = {
  /** Whether all sending is paused, by the database. */
  readonly ask: () => Promise<boolean>;
  /** Called as it goes on or off. */
  readonly changed: (isOn: boolean) => void;
  readonly log: Log;
};

/**
 * All sending is paused, as this worker knows it: told when it changes, and asked twice a second in case
 * nobody could tell. A claim asks for itself; this is for what has been claimed and has not left.
 */
export function createBrake({ ask, changed, log }: BrakeSettings) {
  let isOn = false;
  return {
    get isOn() {
      return isOn;
    },
    async look() {
      const is = await ask();
      if (is === isOn) return;
      isOn = is;
      log.warn({}, isOn ? "mail: all sending is paused" : "mail: sending goes on");
      changed(isOn);
    },
  };
}

export type Brake = ReturnType<typeof createBrake>;
