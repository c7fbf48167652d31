import { randomBytes, randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { attachments } from "#app/db/attachments.ts";
import { audit } from "#app/db/audit.ts";
import { callTasks } from "#app/db/call-tasks.ts";
import { caseFiles } from "#app/db/case-files.ts";
import { caseLinks } from "#app/db/case-links.ts";
import { customers } from "#app/db/customers.ts";
import { followUps } from "#app/db/follow-ups.ts";
import { history } from "#app/db/history.ts";
import { staffDirectory } from "#app/db/staff-directory.ts";
import { createDiskStore } from "#app/files/disk-store.ts";
import type { KeyRing } from "#app/keys/key-ring.ts";
import { createLinkTokens } from "#app/keys/link-tokens.ts";
import type { Services, Settings, Store } from "#app/operations/services.ts";
import { url } from "#app/urls.ts";

export type Wiring = {
  readonly db: Knex;
  readonly keys: KeyRing;
  readonly settings: Settings;
  readonly filesFolder: string;
  readonly now?: () => Date;
};

/** Wires the outside world. Only the processes, the command line and the tests call it. */
export function createServices({
  db,
  keys,
  settings,
  filesFolder,
  now = () => new Date(),
}: Wiring): Services {
  const linkTokens = createLinkTokens(keys);
  return {
    now,
    newId: randomUUID,
    randomBytes: (count) => randomBytes(count),
    transaction: (work) => db.transaction((tx) => work(createStore(tx, now()))),
    linkTokens,
    customerUrl: (linkId) =>
      settings.publicUrl + url("portalCase", { token: linkTokens.mint(linkId) }),
    files: createDiskStore(filesFolder),
    settings,
  };
}

function createStore(tx: Knex, now: Date): Store {
  return {
    caseFiles: caseFiles(tx, now),
    customers: customers(tx, now),
    staff: staffDirectory(tx),
    history: history(tx),
    audit: audit(tx),
    links: caseLinks(tx),
    callTasks: callTasks(tx),
    followUps: followUps(tx),
    attachments: attachments(tx),
  };
}
