import type { Appointment } from "#app/domain/appointments/appointment.ts";
import type { OptionRound } from "#app/domain/options/options.ts";
import { costWords } from "#emails/kit/cost-words.ts";

/** What a case's choices are read from. */
export type ChoiceFacts = {
  /** The oldest first. */
  readonly rounds: readonly OptionRound[];
  readonly appointments: readonly Appointment[];
};

/** Options and appointments as the case page shows them. */
export type DeskChoices = {
  readonly rounds: ReturnType<typeof roundsOf>;
  readonly appointments: ReturnType<typeof appointmentsOf>;
};

/** What the customer was given to choose from, and what became of it (R16). */
export function choicesOf(facts: ChoiceFacts): DeskChoices {
  return { rounds: roundsOf(facts), appointments: appointmentsOf(facts) };
}

function appointmentsOf({ appointments }: ChoiceFacts) {
  return appointments.map(({ id, what, place, withWhom, state, wish, slots, slotId }) => ({
    ...{ id, what, place, withWhom, state, wish },
    slots: slots.map((slot) => ({
      id: slot.id,
      startsAt: slot.startsAt.toISOString(),
      endsAt: slot.endsAt.toISOString(),
      isAgreed: slot.id === slotId,
    })),
  }));
}

function roundsOf({ rounds }: ChoiceFacts) {
  return rounds.map(({ id, words, isHonestNo, state, chosenId, options }) => ({
    ...{ id, words, isHonestNo, state },
    options: options.map((option) => ({
      id: option.id,
      title: option.title,
      costs: costWords("en", option),
      isChosen: option.id === chosenId,
    })),
  }));
}
