import type { SenderProof } from "#app/domain/mail/arrival.ts";

export type HeaderLine = { readonly key: string; readonly value: string };

type Result = {
  readonly method: string;
  readonly result: string;
  /** "header.from", "header.d", "smtp.mailfrom" … with their values, in lower case. */
  readonly properties: ReadonlyMap<string, string>;
};

/**
 * Reads Authentication-Results (RFC 8601) of the one receiver that is trusted, by its authserv-id. Its
 * lines stand on top of those that came with the mail: after the first of them, the next Received ends
 * what is believed. DMARC decides where it has a verdict; else an aligned DKIM or SPF (RFC 7489, 3.1).
 */
export function proofOf(
  headers: readonly HeaderLine[],
  trustedId: string | null,
  fromAddress: string | null,
): SenderProof {
  const domain = domainOf(fromAddress ?? "");
  if (!trustedId || !domain) return "unknown";
  const results = trustedLines(headers, trustedId.toLowerCase()).flatMap(readResults);
  const dmarc = results.find(({ method }) => method === "dmarc");
  if (dmarc?.result === "fail") return "failed";
  if (dmarc?.result === "pass") {
    const about = dmarc.properties.get("header.from");
    return about === undefined || isAligned(about, domain) ? "proven" : "failed";
  }
  const own = results.filter(({ method }) => method === "dkim" || method === "spf");
  if (own.some((each) => each.result === "pass" && vouchesFor(each, domain))) return "proven";
  return own.some(({ result }) => failures.has(result)) ? "failed" : "unknown";
}

const failures = new Set(["fail", "softfail", "hardfail", "permerror", "policy"]);

function trustedLines(headers: readonly HeaderLine[], trustedId: string): string[] {
  const isTrusted = ({ key, value }: HeaderLine) =>
    key === "authentication-results" && idOf(value) === trustedId;
  const first = headers.findIndex(isTrusted);
  if (first < 0) return [];
  const rest = headers.slice(first);
  const end = rest.findIndex(({ key }) => key === "received");
  return rest
    .slice(0, end < 0 ? undefined : end)
    .filter(isTrusted)
    .map(({ value }) => value);
}

function idOf(value: string): string {
  return plain(value).split(/[;\s]/)[0] ?? "";
}

function readResults(value: string): Result[] {
  return plain(value)
    .split(";")
    .slice(1, 50)
    .flatMap((text) => {
      const [, method, result] = /^\s*([\w-]+)(?:\/\d+)?\s*=\s*(\w+)/.exec(text) ?? [];
      if (!method || !result) return [];
      const found = text.matchAll(/([\w-]+)\s*\.\s*([\w-]+)\s*=\s*([^\s;]+)/g);
      const properties = [...found].map(
        ([, type, name, said]) => [`${type}.${name}`, said ?? ""] as const,
      );
      return [{ method, result, properties: new Map(properties) }];
    });
}

/** Without comments and marks of quotation, in lower case and of a length that is read in no time. */
function plain(value: string): string {
  let text = value
    .slice(0, 5000)
    .replace(/"([^"]*)"/g, (_, quoted: string) => quoted.replace(/[();]/g, " "));
  for (let depth = 0; depth < 5 && text.includes("("); depth += 1) {
    text = text.replace(/\([^()]*\)/g, " ");
  }
  return text.toLowerCase().trim();
}

function vouchesFor({ method, properties }: Result, domain: string): boolean {
  const names = method === "dkim" ? ["header.d", "header.i"] : ["smtp.mailfrom", "smtp.from"];
  return names.some((name) => {
    const said = properties.get(name);
    return said !== undefined && isAligned(domainOf(said), domain);
  });
}

/** The same domain, or one under the other (relaxed alignment, without a list of public suffixes). */
function isAligned(one: string, other: string): boolean {
  const shorter = one.length < other.length ? one : other;
  const isWhole = shorter.includes(".");
  return one === other || (isWhole && (one.endsWith(`.${other}`) || other.endsWith(`.${one}`)));
}

function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf("@") + 1)
    .toLowerCase()
    .replace(/\.$/, "");
}
