/** Where a mailbox is and how to sign in. Holds a password: never for the log. */
export type MailboxAddress = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else STARTTLS, which only a server on this machine may lack. */
  readonly secure: boolean;
  readonly isLocal: boolean;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
  /** user@host:port/folder: what it is remembered by. */
  readonly name: string;
};

/** Reads imaps://user:password@host:993/INBOX (RFC 5092 in spirit). The folder defaults to INBOX. */
export function parseMailboxUrl(text: string): MailboxAddress {
  const { protocol, hostname, port, username, password, pathname } = new URL(text);
  const secure = protocol === "imaps:";
  const folder = decodeURIComponent(pathname.replace(/^\//, "")) || "INBOX";
  const user = decodeURIComponent(username);
  const where = { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) || standard(secure) };
  const isLocal = /^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/.test(where.host);
  const name = `${user}@${where.host}:${where.port}/${folder}`;
  return { ...where, secure, isLocal, user, password: decodeURIComponent(password), folder, name };
}

function standard(secure: boolean): number {
  return secure ? 993 : 143;
}
