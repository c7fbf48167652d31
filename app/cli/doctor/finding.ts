/** One line of the doctor's. A warning is worth a look; a fault needs mending now. */
export type Finding = {
  readonly check: string;
  readonly state: "well" | "warning" | "fault";
  readonly words: string;
};

/** A finding that asks for nothing. */
export const well = (check: string, words: string): Finding => ({ check, state: "well", words });
/** A finding that is worth a look. */
export const warning = (check: string, words: string): Finding => ({
  check,
  state: "warning",
  words,
});
/** A finding that needs mending now. */
export const fault = (check: string, words: string): Finding => ({ check, state: "fault", words });
