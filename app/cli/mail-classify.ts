import { readFile } from "node:fs/promises";
import type { Classification } from "#app/mail/inbound/classification.ts";
import { classifyMail } from "#app/mail/inbound/classify-mail.ts";

type Output = { line(text: string): void };

/**
 * `amends mail classify FILE.eml… [--json]`: what each received mail is. Answers with the exit
 * code: 0, 1 when a file could not be read (the others are told all the same), 2 without files.
 */
export async function mailClassify(
  { files, json }: { files: string[]; json: boolean },
  out: Output,
): Promise<number> {
  if (files.length === 0) {
    out.line(failure(json, null, "Name at least one mail file: amends mail classify FILE.eml…"));
    return 2;
  }
  let unread = 0;
  for (const file of files) {
    try {
      const found = await classifyMail(await readFile(file));
      out.line(json ? JSON.stringify({ file, ...found }) : forPeople(file, found));
    } catch (error) {
      unread += 1;
      out.line(failure(json, file, `${file} could not be read: ${reason(error)}.`));
    }
  }
  return unread > 0 ? 1 : 0;
}

const WORDS: Record<Classification["kind"], string> = {
  "hard-bounce": "hard bounce: the address cannot receive mail",
  "soft-bounce": "soft bounce: not delivered, but the address may be good",
  complaint: "complaint: the reader reported the mail as unwanted",
  "auto-reply": "automatic reply",
  list: "mailing list",
  human: "written by a person",
  "report-other": "report that tells of no failure",
};

function forPeople(file: string, found: Classification): string {
  const details = [
    ["cause", found.cause],
    ["status", found.status],
    ["action", found.action],
    ["recipient", found.recipient],
    ["about", found.originalMessageId],
    ["our address", found.ourAddress],
    ["server said", found.diagnostic],
    ["decided by", found.why],
  ].filter(([, value]) => value !== null);
  const lines = details.map(([name, value]) => `  ${name}: ${printable(value ?? "")}`);
  return [`${file}: ${WORDS[found.kind]}`, ...lines].join("\n");
}

/** A stranger's words must not steer the terminal they are printed on. */
function printable(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}]+/gu, " ");
}

function failure(json: boolean, file: string | null, sentence: string): string {
  return json ? JSON.stringify({ file, error: sentence }) : sentence;
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "you may not read it",
};

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (code || "it is no file we can open");
}
