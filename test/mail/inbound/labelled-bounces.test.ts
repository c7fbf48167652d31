import { readdir, readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import type { Classification } from "#app/mail/inbound/classification.ts";
import { classifyMail } from "#app/mail/inbound/classify-mail.ts";

type Label = { file: string; kind: string; recipient: string; originalMessageId: string };
type Judged = { label: Label; found: Classification };

const FOLDER = new URL("../../data/bounces/", import.meta.url);
const isBounce = (kind: string) => kind.endsWith("-bounce");

let judged: Judged[] = [];

beforeAll(async () => {
  const labels: Label[] = parse(await readFile(new URL("labels.csv", FOLDER)), { columns: true });
  judged = await Promise.all(
    labels.map(async (label) => ({
      label,
      found: await classifyMail(await readFile(new URL(label.file, FOLDER))),
    })),
  );
  print(judged);
});

describe("the labelled bounces and reports", () => {
  test("every mail in the folder has its label", async () => {
    const mails = (await readdir(FOLDER)).filter((file) => file.endsWith(".eml")).sort();
    expect(judged.map(({ label }) => label.file).sort()).toEqual(mails);
    expect(mails).toHaveLength(128);
  });

  test("bounce or not: at least 0.97 right", () => {
    expect(
      share(({ label, found }) => isBounce(label.kind) === isBounce(found.kind)),
    ).toBeGreaterThanOrEqual(0.97);
  });

  test("kind: at least 0.97 right", () => {
    expect(share(isKindRight)).toBeGreaterThanOrEqual(0.97);
  });

  test("which message it was about: at least 0.97 right", () => {
    expect(share(isMessageRight)).toBeGreaterThanOrEqual(0.97);
  });

  test("recipient: at least 0.97 right", () => {
    expect(share(isRecipientRight)).toBeGreaterThanOrEqual(0.97);
  });
});

const isKindRight = ({ label, found }: Judged) => label.kind === found.kind;
const isRecipientRight = ({ label, found }: Judged) => label.recipient === (found.recipient ?? "");
const isMessageRight = ({ label, found }: Judged) =>
  label.originalMessageId === (found.originalMessageId ?? "");

function share(isRight: (each: Judged) => boolean): number {
  return judged.filter(isRight).length / judged.length;
}

function print(all: readonly Judged[]): void {
  const pairs = new Map<string, number>();
  for (const { label, found } of all) {
    const pair = `${label.kind} read as ${found.kind}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  console.log(
    [...pairs]
      .map(([pair, count]) => `${count}\t${pair}`)
      .sort()
      .join("\n"),
  );
  const right = { kind: isKindRight, recipient: isRecipientRight, message: isMessageRight };
  for (const [name, isRight] of Object.entries(right)) {
    const wrong = all.filter((each) => !isRight(each)).map(({ label }) => label.file);
    console.log(`${name}: ${all.length - wrong.length} of ${all.length} right`, wrong.join(" "));
  }
}
