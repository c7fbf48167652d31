/** A third party that has a part in putting things right (R11). */
export type Partner = {
  readonly id: string;
  readonly name: string;
  readonly contactName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
};

/** What is asked of a partner on one case. It never stops the customer's clock (R11). */
export type PartnerAsk = {
  readonly id: string;
  readonly caseId: string;
  readonly partnerId: string;
  readonly partnerName: string;
  /** Whom we talk to there, and how. */
  readonly contact: string | null;
  readonly asked: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  /** What they said first; their kept-rate is measured by it. */
  readonly firstPromisedAt: Date | null;
  readonly promisedAt: Date | null;
  /** From then on their silence is too long. */
  readonly silenceAlarmAt: Date;
  readonly lastHeardAt: Date | null;
  /** Set while they are silent beyond the alarm. */
  readonly silentSince: Date | null;
  readonly silences: number;
  readonly state: "asked" | "done" | "given-up";
  readonly endedAt: Date | null;
};

export type PartnerContact = {
  readonly at: Date;
  readonly by: string | null;
  readonly direction: "out" | "in";
  readonly answered: boolean;
  readonly words: string;
};

export type NamedPartnerContact = PartnerContact & {
  readonly askId: string;
  /** Who of us; null where a program did. */
  readonly byName: string | null;
};

/** How a partner keeps their word to us: by their first promised date. */
export type PartnerRecord = {
  readonly asked: number;
  /** Done by the moment they first promised. */
  readonly inTime: number;
  readonly late: number;
  readonly silences: number;
  /** In time out of all whose promised moment came, 0 to 1; null while there are none. */
  readonly rate: number | null;
};

export type PartnerAskChanges = Partial<
  Pick<
    PartnerAsk,
    | "firstPromisedAt"
    | "promisedAt"
    | "silenceAlarmAt"
    | "lastHeardAt"
    | "silentSince"
    | "silences"
    | "state"
    | "endedAt"
    | "contact"
  >
>;

export type Partners = {
  /** False when a partner of that name is there already. */
  insert(partner: Partner): Promise<boolean>;
  change(id: string, changes: Partial<Omit<Partner, "id" | "createdAt">>): Promise<void>;
  find(id: string): Promise<Partner | null>;
  findByName(name: string): Promise<Partner | null>;
  /** Those we work with, by name. */
  list(): Promise<readonly Partner[]>;
  ask(ask: PartnerAsk): Promise<void>;
  /** Changes an errand under the lock of its case. */
  changeAsk(id: string, changes: PartnerAskChanges): Promise<PartnerAsk>;
  findAsk(id: string): Promise<PartnerAsk | null>;
  listAsks(caseId: string): Promise<readonly PartnerAsk[]>;
  /** Errands of a case whose alarm is due. */
  listSilent(caseId: string, now: Date): Promise<readonly PartnerAsk[]>;
  findCasesWithSilence(now: Date, limit: number): Promise<readonly string[]>;
  isAnyAsked(caseId: string): Promise<boolean>;
  log(askId: string, contact: PartnerContact): Promise<void>;
  listContacts(askId: string): Promise<readonly PartnerContact[]>;
  /** Every call of a case, the oldest first, with the errand it was about and who made it. */
  listContactsOfCase(caseId: string): Promise<readonly NamedPartnerContact[]>;
  /** By partner's id; errands asked in this span, its end excluded (R27). */
  records(from: Date, to: Date, now: Date): Promise<ReadonlyMap<string, PartnerRecord>>;
};
