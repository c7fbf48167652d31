import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { type CsvOptions, type CsvRecord, type Place, RecordMachine } from "./record-machine.ts";

/** A file nothing can be read from; the message is a sentence that says what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads a CSV file record by record, whatever its size: bad records come with their line and reason,
 * and the rest goes on. Blank lines are passed over.
 * @throws UnreadableFile when it is no file, empty or UTF-16
 */
export async function* readCsv(path: string, options: CsvOptions): AsyncGenerator<CsvRecord> {
  let from: Place | null = { offset: await findStart(path), line: 1 };
  while (from) from = yield* readFrom(path, from, options);
}

async function* readFrom(
  path: string,
  from: Place,
  options: CsvOptions,
): AsyncGenerator<CsvRecord, Place | null> {
  const machine = new RecordMachine(options, from);
  for await (const chunk of createReadStream(path, { start: from.offset })) {
    for (const byte of chunk as Buffer) {
      const record = machine.take(byte);
      if (!record || isBlank(record)) continue;
      yield record;
      if (!record.ok && record.resume) return record.resume;
    }
  }
  const last = machine.finish();
  if (!last || isBlank(last)) return null;
  yield last;
  return last.ok ? null : last.resume;
}

function isBlank(record: CsvRecord): boolean {
  return record.ok && record.cells.length === 1 && record.cells[0]?.trim() === "";
}

/** Behind the byte-order mark that spreadsheets write. */
async function findStart(path: string): Promise<number> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "ENOENT" ? "There is no such file" : "It cannot be opened";
    throw new UnreadableFile(`${path}: ${why}.`);
  });
  try {
    if ((await file.stat()).isDirectory()) throw new UnreadableFile(`${path} is a folder.`);
    const head = Buffer.alloc(3);
    const { bytesRead } = await file.read(head, 0, 3, 0);
    if (bytesRead === 0) throw new UnreadableFile(`${path} is empty.`);
    const [first, second] = head;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
      throw new UnreadableFile(`${path} is UTF-16. Save it as CSV in UTF-8, and try again.`);
    }
    return head.equals(byteOrderMark) ? 3 : 0;
  } finally {
    await file.close();
  }
}
