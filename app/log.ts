import pino from "pino";

/**
 * JSON lines on standard error. Errors keep type, message and stack, never the values of a query:
 * `detail`, `parameters` and the like may hold personal data (PRV-3).
 */
export function createLog(level: string) {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}

function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  // A database error repeats the statement, and with it what people wrote: its code has to do.
  const fromDatabase = "severity" in error || "routine" in error;
  return {
    type: error.name,
    code: typeof code === "string" ? code : undefined,
    message: fromDatabase ? "database error" : error.message,
    stack: error.stack
      ?.split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .join("\n"),
  };
}
