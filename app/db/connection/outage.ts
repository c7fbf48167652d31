// Of Postgres (https://www.postgresql.org/docs/current/errcodes-appendix.html), of the network, of the pools.
const codes = new Set([
  ...["53300", "57P01", "57P02", "57P03", "08000", "08001", "08003", "08006"],
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENOENT"],
]);
/** At the end only: knex puts the statement with its values in front of it. */
const sayings =
  /(Connection terminated( unexpectedly| due to connection timeout)?|timeout exceeded when trying to connect|Client has encountered a connection error and is not queryable)$/;

/**
 * Whether an error says that the database could not be asked, or went away in the middle: no connection
 * came free in time (F11), none could be made, or one was cut. After a cut nobody knows whether the last
 * `COMMIT` stands (F6).
 */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === "KnexTimeoutError") return true;
  const { code } = error as { readonly code?: unknown };
  return (isOfDatabase(error) && codes.has(String(code))) || sayings.test(error.message);
}

/** A file that is missing has the code of a socket that is, and says what was opened. */
function isOfDatabase(error: Error): boolean {
  const { syscall } = error as { readonly syscall?: unknown };
  return syscall === undefined || /^(connect|read|write)$/.test(String(syscall));
}
