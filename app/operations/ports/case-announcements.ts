/** Hears of changes to cases, whichever process made them. */
export type CaseAnnouncements = {
  /**
   * Calls back with the version after each change of a case, and with null when some may have been
   * missed. Returns what ends it.
   */
  subscribe(caseId: string, changed: (version: number | null) => void): () => void;
};
