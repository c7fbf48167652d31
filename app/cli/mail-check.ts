import { readFile } from "node:fs/promises";
import { type Draft, noFacts } from "#app/domain/reading/draft.ts";
import type { Finding } from "#app/domain/reading/finding.ts";
import { findLanguage, readableLanguages } from "#app/domain/reading/languages/all.ts";
import { isMoment, momentNames } from "#app/domain/reading/moments.ts";
import { readDraft } from "#app/domain/reading/read-draft.ts";

type Arguments = {
  readonly files: readonly string[];
  readonly language: string;
  readonly moment: string;
  readonly json: boolean;
};

/**
 * Reads mails from text files by the rules of the composer (R13): `amends mail check FILE.txt…`. A first
 * line "Subject: …" is the subject. Prints rule, line:column, level and words; one object a line with
 * `json`. The exit code is 1 when there is an error among the findings, 2 when a file, the language or
 * the moment cannot be read.
 */
export async function mailCheck(
  { files, language, moment, json }: Arguments,
  out: { line(text: string): void },
): Promise<number> {
  if (!isMoment(moment)) {
    const words = `There is no moment "${moment}". Use one of: ${momentNames.join(", ")}.`;
    out.line(failure(json, null, words));
    return 2;
  }
  if (!findLanguage(language)) {
    const known = readableLanguages.map(({ tag }) => tag).join(", ");
    const words = `There are no rules for the language "${language}" yet. Use one of: ${known}.`;
    out.line(failure(json, null, words));
    return 2;
  }
  let code = 0;
  for (const file of files) {
    const text = await readFile(file, "utf8").catch(() => null);
    if (text === null) {
      const words = `${file} cannot be read. Check that it exists and is a text file.`;
      out.line(failure(json, file, words));
      code = 2;
      continue;
    }
    const found = readDraft(draftOf(text, language, moment), noFacts);
    for (const finding of found) out.line(report(file, text, finding, json));
    if (found.length === 0 && !json) out.line(`${file}: nothing to mend.`);
    if (found.some(({ level }) => level === "error")) code = Math.max(code, 1);
  }
  return code;
}

/** What a program reads is an object a line, also where something is wrong. */
function failure(json: boolean, file: string | null, error: string): string {
  return json ? JSON.stringify({ file, error }) : error;
}

const subjectLine = /^Subject:[ \t]*(.*)\r?\n/i;

// The body keeps the subject's line as blanks, so that its offsets are those of the file.
function draftOf(text: string, language: string, moment: Draft["moment"]): Draft {
  const subject = subjectLine.exec(text);
  const skipped = subject?.[0].length ?? 0;
  const body = " ".repeat(skipped) + text.slice(skipped);
  return { language, moment, subject: subject?.[1] ?? "", parts: { body } };
}

function report(file: string, text: string, found: Finding, json: boolean): string {
  const indent = (subjectLine.exec(text)?.[0] ?? "").replace(/^Subject:[ \t]*/i, "").length;
  const subjectStart = (subjectLine.exec(text)?.[0].length ?? 0) - indent;
  const at = found.part === "subject" ? subjectStart + found.start : found.start;
  const before = text.slice(0, at).split("\n");
  const line = before.length;
  const column = (before.at(-1) ?? "").length + 1;
  if (json) return JSON.stringify({ file, line, column, ...found });
  const words = found.words === "" ? "" : ` "${found.words.replace(/\s+/g, " ")}"`;
  const better = found.suggestion ? ` Better: ${found.suggestion}` : "";
  const place = `${file}:${line}:${column}`;
  return `${place} ${found.level} ${found.rule} (${found.playbook})${words}: ${found.why}${better}`;
}
