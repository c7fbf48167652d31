import type { CostToHer } from "#app/domain/options/options.ts";

/** An appointment as the customer reads it. */
export type PageAppointment = {
  readonly id: string;
  readonly what: string;
  readonly place: string | null;
  readonly withWhom: string | null;
  readonly state: "offered" | "confirmed" | "move-asked" | "cancelled";
  readonly revision: number;
  readonly slotId: string | null;
  readonly agreedAt: Date | null;
  readonly slots: readonly {
    readonly id: string;
    readonly startsAt: Date;
    readonly endsAt: Date;
  }[];
};

/** Options as the customer reads them (R16). */
export type PageOptions = {
  readonly words: string | null;
  readonly isHonestNo: boolean;
  readonly state: "open" | "chosen" | "begun";
  readonly chosenId: string | null;
  readonly options: readonly PageOption[];
};

export type PageOption = CostToHer & {
  readonly id: string;
  readonly title: string;
  readonly words: string | null;
  readonly why: string | null;
};
