import type { OptionRound } from "./options.ts";

type Changed = { readonly ok: true; readonly round: OptionRound; readonly isNew: boolean };
type Refused<Reason extends string> = { readonly ok: false; readonly reason: Reason };

/** She chooses, or changes her mind: until we have begun with what she chose (R16). */
export function chooseOption(
  round: OptionRound,
  optionId: string,
  now: Date,
): Changed | Refused<"option-unknown" | "options-withdrawn" | "already-begun"> {
  if (!round.options.some(({ id }) => id === optionId)) return refuse("option-unknown");
  if (round.state === "withdrawn") return refuse("options-withdrawn");
  if (round.chosenId === optionId) return { ok: true, round, isNew: false };
  if (round.state === "begun") return refuse("already-begun");
  const chosen = { state: "chosen", chosenId: optionId, chosenAt: now } as const;
  return { ok: true, round: { ...round, ...chosen }, isNew: true };
}

/** We have acted upon her choice: from here on it takes a word with us to change it. */
export function beginWithChoice(
  round: OptionRound,
  now: Date,
): Changed | Refused<"nothing-chosen" | "options-withdrawn"> {
  if (round.state === "begun") return { ok: true, round, isNew: false };
  if (round.state === "withdrawn") return refuse("options-withdrawn");
  if (round.state === "open") return refuse("nothing-chosen");
  return { ok: true, round: { ...round, state: "begun", begunAt: now }, isNew: true };
}

/** We take them back, and say why. What was begun is not taken back. */
export function withdrawOptions(
  round: OptionRound,
  because: string,
): Changed | Refused<"already-begun"> {
  if (round.state === "withdrawn") return { ok: true, round, isNew: false };
  if (round.state === "begun") return refuse("already-begun");
  return { ok: true, round: { ...round, state: "withdrawn", because }, isNew: true };
}

function refuse<Reason extends string>(reason: Reason): Refused<Reason> {
  return { ok: false, reason };
}
