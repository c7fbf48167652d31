/** What proves who we are there, and what is given from which money. */
export type TremendousKeys = {
  readonly apiKey: string;
  /** The sandbox's or production's, with its version: "https://api.tremendous.com/api/v2". */
  readonly url: string;
  readonly fundingSource: string;
  readonly campaign: string | null;
  readonly products: readonly string[];
};

export type Reply = {
  /** 0 where there was no answer at all. */
  readonly status: number;
  /** Parsed JSON; undefined for anything else. */
  readonly body: unknown;
  readonly retryAfterMs: number | null;
};

export type Request = (
  method: "GET" | "POST",
  path: string,
  body?: Readonly<Record<string, unknown>>,
) => Promise<Reply>;

const longest = 5_000_000;

/**
 * One question to Tremendous. Never follows elsewhere, never throws.
 * https://developers.tremendous.com/reference/error-handling
 */
export function createRequest(
  { url, apiKey }: Pick<TremendousKeys, "url" | "apiKey">,
  patienceMs = 20_000,
): Request {
  return async (method, path, body) => {
    try {
      const response = await fetch(url + path, {
        method,
        redirect: "error",
        signal: AbortSignal.timeout(patienceMs),
        headers: {
          authorization: `Bearer ${apiKey}`,
          accept: "application/json",
          ...(body ? { "content-type": "application/json" } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = (await response.text()).slice(0, longest);
      const retryAfterMs = readRetryAfter(response.headers.get("retry-after"));
      return { status: response.status, body: readJson(text), retryAfterMs };
    } catch {
      return { status: 0, body: undefined, retryAfterMs: null };
    }
  };
}

/** Seconds, as it writes them; a date is none of its ways. */
function readRetryAfter(header: string | null): number | null {
  const seconds = /^\d{1,5}$/.test(header ?? "") ? Number(header) : null;
  return seconds === null ? null : seconds * 1000;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
