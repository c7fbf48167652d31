/** What a brand may keep behind a number sent to the reader's own address (CAP-10). */
export const closableNames = ["money", "address", "files"] as const;
export type Closable = (typeof closableNames)[number];

/** How long the closed parts stay open after the number was typed, in minutes. */
export const proofMinutes = 30;
