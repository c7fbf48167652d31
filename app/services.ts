import { randomBytes, randomUUID } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import type { Knex } from "knex";
import pg from "pg";
import { createAlertSender } from "#app/alerts/create-alert-sender.ts";
import { createShortFetch } from "#app/alerts/fetch-short.ts";
import type { Config } from "#app/config.ts";
import { caseAnnouncements } from "#app/db/cases/case-announcements.ts";
import { connect } from "#app/db/connection/connect.ts";
import { operatingFigures } from "#app/db/connection/operating-figures.ts";
import { openingLog } from "#app/db/links/openings.ts";
import { apiKeys } from "#app/db/programs/api-keys.ts";
import { brandReader } from "#app/db/views/brand-reader.ts";
import { careFigureViews } from "#app/db/views/care-figures.ts";
import { deskViews } from "#app/db/views/desk/desk-views.ts";
import { bookViews } from "#app/db/views/finance/books.ts";
import { financeViews } from "#app/db/views/finance/finance.ts";
import { providerViews } from "#app/db/views/finance/providers.ts";
import { customerPages } from "#app/db/views/portal/customer-page.ts";
import { createDiskStore } from "#app/files/disk-store.ts";
import { cleanPhoto } from "#app/files/photo/clean-photo.ts";
import { codeFiles } from "#app/gift-cards/code-file.ts";
import { createFileTokens } from "#app/keys/file-tokens.ts";
import { createKeyRing, type KeyRing } from "#app/keys/key-ring.ts";
import { createLinkTokens, type KeyedLinkTokens } from "#app/keys/link-tokens.ts";
import { openPages, pageForMail } from "#app/keys/mail-pages.ts";
import { createPlaceMarks } from "#app/keys/place-marks.ts";
import { createProofHashes } from "#app/keys/proof-hashes.ts";
import { createReplyAddresses } from "#app/keys/reply-addresses.ts";
import { createSealedCodes } from "#app/keys/sealed-codes.ts";
import { coverAll, openAll, openText, sealText } from "#app/keys/sealed-text.ts";
import { createVisitorMarks } from "#app/keys/visitor-marks.ts";
import { openMail } from "#app/mail/inbound/open-mail.ts";
import { previewMail } from "#app/mail/render/preview-mail.ts";
import type { Services } from "#app/operations/services.ts";
import { createProviders } from "#app/providers.ts";
import { hookKeysOf, settingsOf } from "#app/settings.ts";
import { createStaffAuth } from "#app/staff-auth/create-staff-auth.ts";
import { createLimits } from "#app/staff-auth/limits.ts";
import type { Passwords } from "#app/staff-auth/passwords.ts";
import { url } from "#app/urls.ts";
import { doorsTo } from "./doors.ts";

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
  readonly now?: () => Date;
  readonly log?: (line: string) => void;
  /** What passwords cost to make and to guess, where that is not AUT-1's floor: in tests of other things. */
  readonly passwords?: Passwords;
};

export type Wired = {
  readonly services: Services;
  readonly db: Knex;
  /** Opens what `sealForMail` sealed. */
  readonly unseal: (props: unknown) => unknown;
  close(): Promise<void>;
};

/** Wires the outside world. Only the processes, the command line and the tests call it. */
export function createServices(wiring: Wiring): Wired {
  const { config, databaseUrl, publicUrl, secretKeys, now = () => new Date() } = wiring;
  const { trial } = config;
  const db = connect(databaseUrl, {
    name: `amends ${wiring.name}`,
    poolSize: wiring.poolSize ?? 10,
    ...(wiring.log ? { log: wiring.log } : {}),
  });
  const pool = signInPool(wiring);
  const pages = customerPages(databaseUrl, `amends ${wiring.name}`, wiring.log);
  const announcements = caseAnnouncements(databaseUrl, `amends ${wiring.name}`);
  const keys = createKeyRing(secretKeys);
  const linkTokens = createLinkTokens(keys);
  const looked = openingLog(db, { now, markOf: createVisitorMarks(keys), log: wiring.log ?? mute });
  const limits = createLimits(pool);
  const settings = settingsOf(config, publicUrl);
  const doors = { db, now, mailDomain: wiring.mailDomain, markOf: createPlaceMarks(keys) };
  const services: Services = {
    now,
    newId: randomUUID,
    randomBytes: (count) => randomBytes(count),
    ...doorsTo(doors, () => services, null),
    apiKeys: apiKeys(db),
    figures: () => operatingFigures(db, now()),
    careFigures: careFigureViews(db),
    linkTokens,
    fileTokens: createFileTokens(keys),
    hashProof: createProofHashes(keys),
    openingLog: looked.opened,
    customerPages: pages,
    caseAnnouncements: announcements,
    ...addressesFor(publicUrl, linkTokens),
    brands: brandReader(db),
    alertSender: alertSenderOf(keys),
    sealForMail: (text) => sealText(keys, "mail", text),
    pageForMail: (linkId) => pageForMail(keys, linkId),
    replyAddresses: createReplyAddresses(keys, config.REPLY_ADDRESS ?? null),
    openMail: (raw, to) => openMail(raw, to, config.AUTHSERV_ID ?? null),
    hookKeys: hookKeysOf(config),
    fetchAmazon: createShortFetch(),
    files: createDiskStore(`${config.dataDir}/files`),
    sniffMediaType: async (bytes) => (await fileTypeFromBuffer(bytes))?.mime ?? null,
    cleanPhoto,
    staffAuth: createStaffAuth({
      ...{ pool, secrets: secretKeys, publicUrl, trial, now, limits },
      ...(wiring.passwords ? { passwords: wiring.passwords } : {}),
    }),
    limits,
    deskViews: deskViews(db),
    previewMail: ({ kind, props }) => previewMail(kind, cover(props, `${publicUrl}/hidden-here`)),
    providers: createProviders(config, now),
    sealedCodes: createSealedCodes(keys),
    codeFiles,
    finance: financeViews(db),
    providerViews: providerViews(db),
    books: bookViews(db),
    settings,
  };
  const close = async () => {
    await looked.close();
    await db.destroy();
    await Promise.all([pool.end(), pages.close(), announcements.close()]);
  };
  return { services, db, unseal: opener(keys, customerAddress(publicUrl, linkTokens)), close };
}

/** Opens what waits in the props of a mail, as it is made. */
function opener(keys: KeyRing, address: ReturnType<typeof customerAddress>) {
  return (props: unknown) => openPages(openAll(keys, "mail", props), address);
}

/** Nobody but the customer is shown an address with a token. */
function cover(props: unknown, address: string) {
  return openPages(coverAll(props, address), () => address);
}

function customerAddress(publicUrl: string, { mint }: KeyedLinkTokens) {
  return (linkId: string, keyId?: number) =>
    publicUrl + url("portalCase", { token: mint(linkId, keyId) });
}

/** Addresses for mails, from PUBLIC_URL only (CAP-13). */
function addressesFor(publicUrl: string, tokens: KeyedLinkTokens) {
  const { mint } = tokens;
  const customerUrl = customerAddress(publicUrl, tokens);
  return {
    customerUrl: (linkId: string) => customerUrl(linkId),
    lostUrl: publicUrl + url("lost"),
    unsubscribeUrl: (linkId: string) => publicUrl + url("unsubscribe", { token: mint(linkId) }),
    deskUrl: (reference: string) => publicUrl + url("deskCase", { reference }),
    pageUrl: (...[page, asked]: Parameters<Services["pageUrl"]>) => {
      const query = new URLSearchParams(asked).toString();
      return publicUrl + url(page) + (query && `?${query}`);
    },
    logoUrl: (sha256: string) => publicUrl + url("logo", { sha256 }),
  };
}

const mute = () => {};

function alertSenderOf(keys: KeyRing) {
  return createAlertSender({
    seal: (text) => sealText(keys, "alert-hook", text),
    open: (sealed) => openText(keys, "alert-hook", sealed),
  });
}

function signInPool({ databaseUrl, name, log }: Wiring): pg.Pool {
  const application_name = `amends ${name} sign-in`;
  const pool = new pg.Pool({ connectionString: databaseUrl, application_name, max: 4 });
  pool.on("error", () => log?.("a connection for sign-in was lost"));
  return pool;
}
