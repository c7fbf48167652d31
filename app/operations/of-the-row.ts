/** Whether one row is to blame: data the database does not take (SQLSTATE classes 22 and 23), or words no mail can carry. */
export function isOfTheRow(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return !("code" in error) || /^2[23]/.test(String(error.code));
}
