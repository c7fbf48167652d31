type Write = (fields: Record<string, unknown>, words: string) => void;

/** Where this process writes what it does: ids, codes and counts, never a name or an address (R25). */
export type Log = { readonly info: Write; readonly warn: Write; readonly error: Write };
