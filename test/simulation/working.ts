/** Monday to Friday, 9 to 17 UTC: the hours of the simulated shop. */
export function isWorkingTime(at: Date | number): boolean {
  const instant = new Date(at);
  const weekday = instant.getUTCDay();
  const hour = instant.getUTCHours();
  return weekday > 0 && weekday < 6 && hour >= 9 && hour < 17;
}
