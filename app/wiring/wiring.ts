import type { Knex } from "knex";
import type { Config } from "#app/config.ts";
import type { KeyRing } from "#app/keys/key-ring.ts";
import type { KeyedLinkTokens } from "#app/keys/link-tokens.ts";
import type { Services } from "#app/operations/services.ts";
import type { Passwords } from "#app/staff-auth/passwords.ts";

/** What a process, a command or a test says about itself as it asks for services. */
export type Wiring = {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly secretKeys: readonly string[];
  readonly publicUrl: string;
  /** Of the sender's address; Message-IDs end with it. */
  readonly mailDomain: string;
  /** Shown by the database: "web", "worker". */
  readonly name: string;
  readonly poolSize?: number;
  /** Milliseconds to wait for a free connection; the web waits for less, and sheds its load (F11). */
  readonly patienceMs?: number;
  readonly now?: () => Date;
  readonly log?: (line: string) => void;
  /** What passwords cost to make and to guess, where that is not AUT-1's floor: in tests of other things. */
  readonly passwords?: Passwords;
};

/** The services, and what else a process has to do with them. */
export type Wired = {
  readonly services: Services;
  readonly db: Knex;
  /** Connections of its own for what asks how we are: it is answered also when all others are taken (F11). */
  readonly watch: Knex;
  /** Opens what `sealForMail` sealed. */
  readonly unseal: (props: unknown) => unknown;
  close(): Promise<void>;
};

/** What every group of services is made from. */
export type Ground = Wiring & {
  readonly now: () => Date;
  readonly patienceMs: number;
  readonly db: Knex;
  readonly watch: Knex;
  readonly keys: KeyRing;
  readonly linkTokens: KeyedLinkTokens;
};
