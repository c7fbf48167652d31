/** One named part of a draft. A `field` is no prose: a choice, a number or a date beside the text. */
export type DraftPart = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly field?:
    | "time"
    | "day"
    | "certainty"
    | "fault"
    | "status"
    | "count"
    | "amount"
    | "currency";
  /** What this mail is for: prepared words around it do not leave alone. */
  readonly isNeeded?: true;
  /** Words in one line: no Markdown, no line ends. */
  readonly isLine?: true;
  /** Words that stand in a frame of the mail as they are typed: no Markdown. */
  readonly isPlain?: true;
  /** Parts that belong together stand under this name. */
  readonly group?: string;
};

/** What a mail is about, besides the case. */
export type DraftAbout =
  | "promise"
  | "broken-promise"
  /** Open or broken: it can be kept. */
  | "owed-promise"
  | "errand"
  | "appointment"
  /** A plan B that a lead prepared. */
  | "plan"
  /** One that is set aside, and whose own message has not left. */
  | "gift-card"
  /** One that is asked for or approved, and of which she has heard nothing. */
  | "coming-gift-card";

/** Whether a case as it stands is one for this mail. */
export function isTimeFor({ when }: Pick<MomentRow, "when">, isOpen: boolean): boolean {
  return when === "open-or-over" || (when === "open") === isOpen;
}

export type MomentRow = {
  readonly label: string;
  /** What the playbook asks for here, for the writer. */
  readonly hint: string;
  readonly about: DraftAbout | null;
  /** Whether the case has to be open, or over, for it. */
  readonly when: "open" | "over" | "open-or-over";
  /** It asks her something: who wants no such mails is not written it (RFC 8058). */
  readonly stoppable?: true;
  readonly parts: readonly DraftPart[];
};
