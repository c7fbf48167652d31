const areas = new Set([
  "",
  "s",
  "unsubscribe",
  "sign-in",
  "sign-out",
  "desk",
  "finance",
  "settings",
  "api",
  "hooks",
  "mailbox",
  "assets",
  "livez",
  "readyz",
  "metrics",
]);

/** The part of the house an address belongs to: all that logs and figures say of it (CAP-9). */
export function areaOf(path: string): string {
  const first = path.split("/", 2)[1] ?? "";
  return areas.has(first) ? `/${first}` : "other";
}
