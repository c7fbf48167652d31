import type { CostToHer } from "../options/options.ts";
import type { Framed } from "./words-around.ts";

// What can happen where the customer has something to choose. Part of `CaseHappening`.

/** An option as a mail tells it. */
export type ToldOption = CostToHer & {
  readonly title: string;
  readonly words: string | null;
  readonly why: string | null;
};

type OfRound = { roundId: string };

type OptionHappening =
  | ({
      type: "options-put";
      words: string | null;
      isHonestNo: boolean;
      options: readonly ToldOption[];
    } & OfRound &
      Framed)
  /** `before`: what she had chosen until now. */
  | ({ type: "option-chosen"; optionId: string; title: string; before: string | null } & OfRound)
  | ({ type: "choice-begun"; title: string } & OfRound)
  | ({ type: "options-withdrawn"; words: string } & OfRound);

type OfAppointment = { appointmentId: string };
type Told = { what: string; place: string | null; withWhom: string | null };

/** Times are ISO 8601 in UTC. */
type AppointmentHappening =
  | ({
      type: "appointment-offered";
      revision: number;
      times: readonly { startsAt: string; endsAt: string }[];
    } & Told &
      OfAppointment &
      Framed)
  | ({ type: "appointment-confirmed"; slotId: string; startsAt: string; endsAt: string } & Told &
      OfAppointment)
  /** When it would suit her, in her words. */
  | ({ type: "appointment-move-asked"; words: string } & OfAppointment)
  | ({
      type: "appointment-cancelled";
      revision: number;
      what: string;
      words: string;
    } & OfAppointment);

export type ChoiceHappening = OptionHappening | AppointmentHappening;

/** Which of them the customer sees in her history. */
export const customerSeesChoice: Record<ChoiceHappening["type"], boolean> = {
  "options-put": true,
  "option-chosen": true,
  "choice-begun": true,
  "options-withdrawn": true,
  "appointment-offered": true,
  "appointment-confirmed": true,
  "appointment-move-asked": true,
  "appointment-cancelled": true,
};
