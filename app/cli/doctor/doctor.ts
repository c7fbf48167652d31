import { access, constants, mkdir } from "node:fs/promises";
import { type Config, readConfig } from "#app/config.ts";
import { parseSender } from "#app/domain/mail/sender.ts";
import { checkRelay } from "#app/mail/check-relay.ts";
import { checkMailbox } from "#app/mail/imap/check-mailbox.ts";
import type { Output } from "../output.ts";
import { type Desk, withServices } from "../with-services.ts";
import { checkBrands } from "./check-brands.ts";
import { checkDatabase } from "./check-database.ts";
import { checkAddress, checkRetention } from "./check-house.ts";
import { checkSender } from "./check-sender.ts";
import { type Finding, fault, warning, well } from "./finding.ts";

type Arguments = { readonly dkimSelector: string | null; readonly json: boolean };

/** `amends doctor`: one line a check. Exit code 1 when something needs mending now. */
export async function examine({ dkimSelector, json }: Arguments, out: Output): Promise<number> {
  const read = readConfig();
  if (!read.ok) {
    for (const words of read.faults) out.line(tell(fault("settings", words), json));
    return 1;
  }
  const { config } = read;
  const groups = [
    () => lookAtDatabase(out),
    () => lookAtRelay(config),
    () => lookAtMailbox(config),
    () => lookAtSender(config, dkimSelector),
    () => lookAtHouse(config, out),
    async () => checkAddress(config),
    () => lookAtJournal(config),
  ];
  let faults = 0;
  for (const look of groups) {
    for (const finding of await look()) {
      if (finding.state === "fault") faults += 1;
      out.line(tell(finding, json));
    }
  }
  return faults > 0 ? 1 : 0;
}

function tell(finding: Finding, json: boolean): string {
  if (json) return JSON.stringify(finding);
  const { check, state, words } = finding;
  const sign = { well: "ok   ", warning: "look ", fault: "FAULT" }[state];
  return `${sign} ${check.padEnd(13)} ${words.replace(/[\p{Cc}\p{Cf}]+/gu, " ")}`;
}

async function lookAtDatabase(out: Output): Promise<readonly Finding[]> {
  const told: Finding[] = [];
  const mute = { ...out, fault: (words: string) => told.push(fault("database", words)) };
  await withServices(
    mute,
    async ({ db, services }) => {
      told.push(...(await checkDatabase(db, services.now, services.figures)));
      return 0;
    },
    { asItIs: true },
  );
  return told;
}

async function lookAtRelay({ SMTP_URL, trial }: Config): Promise<readonly Finding[]> {
  if (!SMTP_URL) {
    return [
      trial ? well("SMTP", "the trial's own mailbox.") : fault("SMTP", "SMTP_URL is not set."),
    ];
  }
  const said = await checkRelay(SMTP_URL);
  if (said) return [fault("SMTP", `the relay does not take us: ${said}. Check SMTP_URL.`)];
  const safe =
    SMTP_URL.startsWith("smtps:") || /^smtp:\/\/(127\.|localhost|\[::1\])/.test(SMTP_URL);
  return [
    safe
      ? well("SMTP", "the relay takes us.")
      : well("SMTP", "the relay takes us (STARTTLS where it offers it)."),
  ];
}

async function lookAtMailbox({ IMAP_URL }: Config): Promise<readonly Finding[]> {
  if (!IMAP_URL) return [];
  const found = await checkMailbox(IMAP_URL);
  if (!found.ok) return [fault("mailbox", `cannot be read: ${found.why}. Check IMAP_URL.`)];
  const how = found.announces ? "announces new mail" : "is asked for new mail each minute";
  return [well("mailbox", `takes us, holds ${found.mails} mails and ${how}.`)];
}

async function lookAtSender(config: Config, given: string | null) {
  const { MAIL_FROM, DKIM_KEY = null, DKIM_SELECTOR } = config;
  const selector = given ?? DKIM_SELECTOR ?? null;
  if (!MAIL_FROM) return [warning("sender", "MAIL_FROM is not set: a trial's mail goes nowhere.")];
  const ownKey = selector === DKIM_SELECTOR ? DKIM_KEY : null;
  return checkSender(parseSender(MAIL_FROM).domain, selector, undefined, ownKey);
}

/** Silent where the database cannot be asked: that is said above. */
async function lookAtHouse({ MAIL_FROM }: Config, out: Output): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  const mute = { ...out, fault: () => {} };
  const ask = async ({ services }: Desk) => {
    const rules = await services.look(({ retention }) => retention.findRules());
    found.push(...checkRetention(rules));
    if (MAIL_FROM) found.push(...(await checkBrands(MAIL_FROM, await services.brands.list())));
    return 0;
  };
  await withServices(mute, (desk) => ask(desk).catch(() => 1), { asItIs: true });
  return found;
}

async function lookAtJournal({ journalDir }: Config): Promise<readonly Finding[]> {
  try {
    await mkdir(journalDir, { recursive: true });
    await access(journalDir, constants.W_OK);
    return [well("journal", "can be written.")];
  } catch {
    return [
      fault(
        "journal",
        `${journalDir} cannot be written: no mail leaves untracked. Mend its rights.`,
      ),
    ];
  }
}
