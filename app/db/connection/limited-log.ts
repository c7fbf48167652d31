const quietMilliseconds = 10_000;

/**
 * Passes one line per kind each 10 s and counts the rest: a database that is away makes thousands.
 * Numbers do not make a kind, so "port 5000" and "port 5001" are one.
 */
export function limitLog(log: (line: string) => void, elapsed = () => performance.now()) {
  const kinds = new Map<string, { since: number; held: number }>();
  return (message: unknown): void => {
    const line = message instanceof Error ? message.message : String(message);
    const kind = line.replace(/\d+/g, "#").slice(0, 120);
    const now = elapsed();
    const earlier = kinds.get(kind);
    if (earlier && now - earlier.since < quietMilliseconds) {
      earlier.held += 1;
      return;
    }
    log(earlier?.held ? `${line} (and ${earlier.held} more like it)` : line);
    if (kinds.size > 100) kinds.clear();
    kinds.set(kind, { since: now, held: 0 });
  };
}
