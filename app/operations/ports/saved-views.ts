/** What the case list was asked for. */
export type SavedFilter = {
  readonly words: string;
  /** As the list's address has it; empty: any. */
  readonly status: string;
  /** "me" is whoever looks; else a member of staff's id; empty: anyone. */
  readonly owner: string;
};

/** A filter under a name. */
export type SavedView = SavedFilter & {
  readonly id: string;
  readonly name: string;
  readonly isShared: boolean;
  /** Whose it is. */
  readonly staffId: string;
};

export type SavedViews = {
  /** Somebody's own, and what others share, by name. */
  list(staffId: string): Promise<readonly SavedView[]>;
  find(id: string, staffId: string): Promise<SavedView | null>;
  /** Their view of that name becomes this one. Its id. */
  put(view: SavedView, at: Date): Promise<string>;
  remove(id: string, staffId: string): Promise<void>;
  /** Whether one of these words finds a customer by name, address or phone, or one case of hers by a number. */
  findsCustomer(words: readonly string[]): Promise<boolean>;
};
