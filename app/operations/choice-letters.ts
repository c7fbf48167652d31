import type { ChoiceHappening } from "#app/domain/cases/choice-event.ts";
import type { Writer } from "./letter.ts";
import type { SilentEvent } from "./silent-events.ts";

type Told = Exclude<ChoiceHappening["type"], SilentEvent>;

/** The mails where the customer has something to choose (R16). */
export const choiceLetters: { readonly [Type in Told]: Writer<Type> } = {
  "options-put": ({ roundId, words, isHonestNo, options, around = null }, { head }) => ({
    kind: "options",
    props: { ...head, words, isHonestNo, options: [...options], around },
    once: `options:${roundId}`,
  }),
  "options-withdrawn": ({ roundId, words }, { head }) => ({
    kind: "update",
    props: { ...head, body: words },
    once: `options-withdrawn:${roundId}`,
  }),
  "appointment-offered": ({ appointmentId, revision, times, ...event }, { head }) => {
    const { what, place, withWhom, around = null } = event;
    return {
      kind: "appointment",
      props: { ...head, what, place, withWhom, times: [...times], isAgreed: false, around },
      once: `appointment:${appointmentId}:${revision}`,
    };
  },
  "appointment-confirmed": ({ slotId, what, place, withWhom, ...event }, { head }) => ({
    kind: "appointment",
    props: {
      ...{ ...head, what, place, withWhom, isAgreed: true },
      times: [{ startsAt: event.startsAt, endsAt: event.endsAt }],
    },
    once: `appointment-agreed:${slotId}:${event.at.getTime()}`,
  }),
  "appointment-cancelled": ({ appointmentId, revision, words }, { head }) => ({
    kind: "update",
    props: { ...head, body: words },
    once: `appointment-cancelled:${appointmentId}:${revision}`,
  }),
};
