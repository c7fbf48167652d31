import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Services } from "#app/operations/services.ts";
import type { LinkedCase } from "#app/operations/views/portal/customer-page.ts";
import type { Said } from "#app/ui/portal/reading.ts";
import { settingsOfLink } from "./branded.ts";
import { casePage } from "./pages.ts";
import { type Proof, showPage } from "./proof.ts";

export type Encoding = "br" | "gzip" | "identity";

/** One page as it leaves: made once for a version of its case, compressed once for each encoding. */
export type KeptPage = {
  /** Null where it is for one visitor, once, and nobody keeps it. */
  readonly etag: string | null;
  /** The next instant at which its words would be others; null when there is none. */
  readonly goodUntil: Date | null;
  body(encoding: Encoding): Buffer;
};

const mostBytes = 64 * 1024 * 1024;

/**
 * Pages by what decides their words: case, version, language, brand, owner, and the form just sent. Many who
 * open one at the same instant wait for one making. A page with what lies behind a number is made for
 * who typed it, and is never kept: nobody else can be answered with it.
 */
export function createKeeper(services: Services) {
  type Asked = { readonly link: LinkedCase; readonly said: Said | null };
  const cache = new LRUCache<string, KeptPage, Asked>({
    maxSize: mostBytes,
    sizeCalculation: () => 48 * 1024,
    fetchMethod: (_key, _stale, { context }) => make(services, context.link, context.said, null),
  });
  return async (link: LinkedCase, said: Said | null, proof: Proof | null): Promise<KeptPage> => {
    if (proof) return { ...(await make(services, link, said, proof)), etag: null };
    const key = `${link.caseId} ${link.version} ${link.locale} ${link.brand.id} ${link.brand.version} ${link.reader} ${link.ownerUpdatedAt.getTime()} ${link.problemVersion} ${link.isRestricted} ${said ?? ""}`;
    const known = cache.get(key);
    if (known && !isOver(known, services.now())) return known;
    return cache.forceFetch(key, { context: { link, said }, forceRefresh: known !== undefined });
  };
}

function isOver({ goodUntil }: KeptPage, now: Date): boolean {
  return goodUntil !== null && goodUntil <= now;
}

async function make(
  services: Services,
  link: LinkedCase,
  said: Said | null,
  proof: Proof | null,
): Promise<KeptPage> {
  const shown = await showPage(services, link, proof);
  const settings = await settingsOfLink(services, link);
  const now = services.now();
  const due = shown.page.nextUpdateAt;
  // At the very instant it is in time; a millisecond later the page says that we are late (R6).
  const goodUntil = due && due >= now ? new Date(due.getTime() + 1) : null;
  return keepable(
    casePage(settings, shown, now, { said, isReader: link.reader === "reader" }),
    goodUntil,
  );
}

function keepable(html: string, goodUntil: Date | null): KeptPage {
  const plain = Buffer.from(html);
  const digest = createHash("sha256").update(plain).digest("base64url").slice(0, 22);
  const bodies = new Map<Encoding, Buffer>([["identity", plain]]);
  return {
    etag: `W/"${digest}"`,
    goodUntil,
    body(encoding) {
      const made = bodies.get(encoding) ?? compress(encoding, plain);
      bodies.set(encoding, made);
      return made;
    },
  };
}

/**
 * At once and lightly: most pages are opened once or twice a version. A better level saves a tenth of
 * the bytes for twice the time, and handing so little to another thread costs as much as doing it.
 */
function compress(encoding: Encoding, plain: Buffer): Buffer {
  if (encoding === "gzip") return gzipSync(plain, { level: 3 });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 3,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  return brotliCompressSync(plain, { params });
}
