import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { classifyMail } from "#app/mail/inbound/classify-mail.ts";
import { confusionOf, halfOf, type JudgedMail, type MailLabel } from "./confusion.ts";
import { printConfusion } from "./print-confusion.ts";
import { readLabels } from "./read-labels.ts";

type Asked = { readonly files: readonly string[]; readonly labels: string; readonly json: boolean };
type Output = { line(text: string): void };

/**
 * `amends mail classify --labels LABELS.csv FILE.eml…`: what was read right and what was taken for what,
 * of all and of each half. Exit code 2 when a file or its label is missing.
 */
export async function mailConfusion(asked: Asked, out: Output): Promise<number> {
  const labels = await readLabels(asked.labels).catch(() => null);
  if (!labels) {
    out.line(
      `${asked.labels} is no list of labels: a CSV file with file, kind, recipient and originalMessageId.`,
    );
    return 2;
  }
  const { judged, faults } = await judgeAll(asked.files, labels);
  for (const fault of faults) out.line(fault);
  if (judged.length === 0) return 2;
  for (const [name, mails] of setsOf(judged)) {
    const table = confusionOf(mails);
    out.line(asked.json ? JSON.stringify({ set: name, ...table }) : printConfusion(name, table));
    if (!asked.json) out.line("");
  }
  return faults.length > 0 ? 2 : 0;
}

/** The whole set and its two halves, each under its name; an empty one is left out. */
export function setsOf(judged: readonly JudgedMail[]) {
  const half = (name: "tuning" | "held out") =>
    judged.filter(({ label }) => halfOf(label.file) === name);
  const sets = [["all", judged] as const, ["tuning", half("tuning")] as const];
  return [...sets, ["held out", half("held out")] as const].filter(([, mails]) => mails.length > 0);
}

async function judgeAll(files: readonly string[], labels: readonly MailLabel[]) {
  const judged: JudgedMail[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const label = labels.find((each) => each.file === basename(file));
    const raw = label ? await readFile(file).catch(() => null) : null;
    if (label && raw) judged.push({ label, found: await classifyMail(raw) });
    else faults.push(`${file}: ${label ? "cannot be read" : "has no label"}.`);
  }
  return { judged, faults };
}
