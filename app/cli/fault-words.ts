type Fault = Error & {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly port?: unknown;
  readonly path?: unknown;
};

const away = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "ECONNRESET", "EHOSTUNREACH"];
const restarting = ["57P01", "57P02", "57P03"];

/** What listening and writing files run into, by code: what to do about it. */
const ofTheMachine: Readonly<Record<string, (fault: Fault) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program. Stop that one, or choose another port, such as PORT=${Number(port) + 1}.`,
  EADDRNOTAVAIL: () => "HOST is no address of this machine. Write 0.0.0.0 for all of them.",
  EACCES: mayNot,
  EPERM: mayNot,
  EROFS: mayNot,
  ENOSPC: ({ path }) =>
    `The disk is full${path ? ` (${path})` : ""}. Make room, then do it again: nothing was lost.`,
  EDQUOT: ({ path }) =>
    `The disk has no room left for this account${path ? ` (${path})` : ""}. Make room, then do it again.`,
  ENOENT: ({ path }) => `There is no folder for ${path}. Make it, or name another place.`,
  EISDIR: ({ path }) => `${path} is a folder. Name a file in it.`,
  EEXIST: noFolder,
  ENOTDIR: noFolder,
};

/** What the database says, by code. Its own words may repeat what was written, so they stay out. */
const ofTheDatabase: Readonly<Record<string, string>> = {
  "28P01": "The database refuses us. Check user, password and database in DATABASE_URL.",
  "28000": "The database refuses us. Check user, password and database in DATABASE_URL.",
  "3D000": "The database refuses us. Check user, password and database in DATABASE_URL.",
  "42501":
    "The database's user may not do this. It has to own the tables, or be let create them in the schema public.",
  "53100": "The database's disk is full. Make room there, then do it again.",
  "53300":
    "The database has no connection left for us. Raise its max_connections, or run fewer processes.",
};

/** A sentence for people, which says what to do. */
export function wordsFor(error: unknown): string {
  if (!(error instanceof Error)) return "It did not work.";
  const fault: Fault = error;
  const code = String(fault.code);
  if (fault.syscall === "listen" || fault.path !== undefined || isFull(code)) {
    const words = ofTheMachine[code]?.(fault);
    if (words) return words;
  }
  if ([...away, ...restarting].includes(code) || /Connection terminated/.test(fault.message)) {
    return "The database does not answer. See that it runs and DATABASE_URL is right, then do it again.";
  }
  const said = ofTheDatabase[code];
  if (said) return said;
  return "severity" in fault || "routine" in fault
    ? `The database refused a statement (code ${code}).`
    : fault.message || `It did not work (${code}).`;
}

/** A full disk is said by writing, which names no file. */
function isFull(code: string): boolean {
  return code === "ENOSPC" || code === "EDQUOT";
}

function mayNot({ syscall, port, path }: Fault): string {
  return syscall === "listen"
    ? `This account may not open port ${port}. Choose one above 1023, such as PORT=3000, and let a proxy stand in front.`
    : `${path} may not be written. Give it to the account that runs this, or name another place (DATA_DIR).`;
}

function noFolder({ path }: Fault): string {
  return `${path} is a file where a folder has to be. Move it away, or set DATA_DIR to another folder.`;
}
