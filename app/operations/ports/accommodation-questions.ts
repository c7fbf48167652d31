type Said = { readonly by: string; readonly at: Date };

/** What finance wants to know before it decides. One question at a time. */
export type AccommodationQuestions = {
  /** False while another one waits for its answer. */
  ask(
    question: Said & {
      readonly id: string;
      readonly accommodationId: string;
      readonly question: string;
    },
  ): Promise<boolean>;
  /** The words of the one that waits, or null. */
  findOpen(accommodationId: string): Promise<string | null>;
  /** False when there is none to answer. */
  answer(accommodationId: string, answer: Said & { readonly answer: string }): Promise<boolean>;
};
