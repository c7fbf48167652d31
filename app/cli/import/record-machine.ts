export type Place = { readonly offset: number; readonly line: number };

/** One record: where it begins, and its cells or why it has none. */
export type CsvRecord = Place & { readonly end: number } & (
    | { readonly ok: true; readonly cells: readonly string[] }
    | { readonly ok: false; readonly reason: string; readonly resume: Place | null }
  );

export type CsvOptions = {
  readonly delimiter: string;
  readonly encoding: string;
  /** Bytes of one record. */
  readonly largestRecord: number;
};

type State = "start" | "plain" | "quoted" | "closing" | "skipping";

const [quote, newline, carriage] = [0x22, 0x0a, 0x0d];

/**
 * Cuts bytes into records by RFC 4180. A quotation mark that goes wrong spoils only the line it began
 * on: `resume` says where the next line begins, to be read again from there.
 */
export class RecordMachine {
  readonly #options: CsvOptions;
  readonly #delimiter: number;
  readonly #decoder: TextDecoder;
  readonly #kept: Buffer;
  #state: State = "start";
  #ends: number[] = [];
  #length = 0;
  #offset: number;
  #line: number;
  #begin: Place;
  #quoteLine = 0;
  #secondLine: Place | null = null;
  #fault: string | null = null;

  constructor(options: CsvOptions, from: Place) {
    this.#options = options;
    this.#delimiter = options.delimiter.charCodeAt(0);
    this.#decoder = new TextDecoder(options.encoding, { fatal: true, ignoreBOM: true });
    this.#kept = Buffer.allocUnsafe(options.largestRecord);
    this.#begin = from;
    this.#offset = from.offset;
    this.#line = from.line;
  }

  /** Takes one byte; answers the record it ends, if it ends one. */
  take(byte: number): CsvRecord | null {
    this.#offset += 1;
    if (byte === newline) return this.#endLine();
    if (this.#state === "quoted") {
      if (byte === quote) this.#state = "closing";
      else this.#keep(byte);
      return null;
    }
    return this.#takeOutside(byte);
  }

  /** What is left when the bytes end. */
  finish(): CsvRecord | null {
    if (this.#state === "quoted") {
      return this.#refuse(
        `a quotation mark opens on line ${this.#quoteLine} and never closes`,
        this.#secondLine,
      );
    }
    const empty = this.#state === "start" && this.#ends.length === 0;
    return empty ? null : this.#endRecord();
  }

  #takeOutside(byte: number): CsvRecord | null {
    if (this.#state === "skipping") return null;
    if (byte === this.#delimiter) {
      this.#endCell();
    } else if (this.#state === "closing") {
      return this.#afterQuote(byte);
    } else if (this.#state === "start" && byte === quote) {
      this.#state = "quoted";
      this.#quoteLine = this.#line;
    } else {
      this.#state = "plain";
      this.#keep(byte);
    }
    return null;
  }

  #afterQuote(byte: number): CsvRecord | null {
    if (byte === carriage) return null;
    if (byte === quote) {
      this.#state = "quoted";
      this.#keep(byte);
      return null;
    }
    const reason = `a quotation mark that opens on line ${this.#quoteLine} closes in the middle of a cell`;
    if (this.#secondLine) return this.#refuse(reason, this.#secondLine);
    this.#fault = reason;
    this.#state = "skipping";
    return null;
  }

  #endLine(): CsvRecord | null {
    this.#line += 1;
    if (this.#state !== "quoted") return this.#endRecord();
    this.#secondLine ??= { offset: this.#offset, line: this.#line };
    this.#keep(newline);
    return null;
  }

  #keep(byte: number): void {
    if (this.#length < this.#kept.length) this.#kept[this.#length] = byte;
    this.#length += 1;
  }

  #endCell(): void {
    this.#ends.push(this.#length);
    this.#state = "start";
  }

  #endRecord(): CsvRecord {
    if (this.#state === "plain" && this.#kept[this.#length - 1] === carriage) this.#length -= 1;
    this.#endCell();
    if (this.#length > this.#kept.length) {
      const size = `${Math.round(this.#options.largestRecord / 1024)} kB`;
      this.#fault ??= `it is longer than ${size}`;
    }
    if (this.#fault) return this.#refuse(this.#fault, null);
    try {
      const cells = this.#ends.map((end, at) =>
        this.#decoder.decode(this.#kept.subarray(this.#ends[at - 1] ?? 0, end)),
      );
      const place = { ...this.#begin, end: this.#offset };
      this.#reset();
      return { ok: true, ...place, cells };
    } catch {
      return this.#refuse(`its bytes are not ${this.#options.encoding}`, null);
    }
  }

  #refuse(reason: string, resume: Place | null): CsvRecord {
    const place = { ...this.#begin, end: this.#offset };
    this.#reset();
    return { ok: false, ...place, reason, resume };
  }

  #reset(): void {
    this.#state = "start";
    this.#ends = [];
    this.#length = 0;
    this.#secondLine = null;
    this.#fault = null;
    this.#begin = { offset: this.#offset, line: this.#line };
  }
}
