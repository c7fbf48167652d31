import type { IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import type { Posted } from "#app/operations/ports/alerts.ts";

export type PinnedAddress = { readonly address: string; readonly family: number };

const patienceMs = 5_000;
const mostBytes = 64 * 1024;

/**
 * One POST of JSON to one address that was checked before. Redirects are not followed; after 5 s, or
 * 64 KB of answer, it is cut off (SSRF-2). What was answered is never kept, only its status.
 */
export function postOnce(url: URL, body: string, pinned: PinnedAddress): Promise<Posted> {
  return new Promise((resolve) => {
    const failed = (why: string) => resolve({ ok: false, final: false, why });
    const asked = https.request(
      url,
      {
        method: "POST",
        lookup: always(pinned),
        agent: false,
        signal: AbortSignal.timeout(patienceMs),
        headers: {
          "content-type": "application/json; charset=utf-8",
          "content-length": Buffer.byteLength(body),
          "user-agent": "Amends",
        },
      },
      (response) =>
        drain(response).then(
          (fits) => resolve(judge(response.statusCode ?? 0, fits)),
          () => failed("cut off"),
        ),
    );
    asked.on("error", (error) =>
      failed(error.name === "AbortError" ? "no answer in 5 s" : "no connection"),
    );
    asked.end(body);
  });
}

/** A resolver that knows one answer, so that no second look-up can lead elsewhere. */
function always({ address, family }: PinnedAddress): LookupFunction {
  return (_hostname, options, callback) => {
    if (options.all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
}

/** Reads an answer away. False when it was longer than we care to read. */
async function drain(response: IncomingMessage): Promise<boolean> {
  let bytes = 0;
  for await (const chunk of response) {
    bytes += Buffer.byteLength(chunk as Buffer);
    if (bytes > mostBytes) {
      response.destroy();
      return false;
    }
  }
  return true;
}

/** What a status means: too many, or trouble on their side, is tried again; a refusal is not. */
function judge(status: number, fits: boolean): Posted {
  if (status >= 200 && status < 300) return { ok: true };
  if (!fits) return { ok: false, final: false, why: `answer ${status}, too long` };
  const again = status === 408 || status === 425 || status === 429 || status >= 500 || status === 0;
  return { ok: false, final: !again, why: `answer ${status}` };
}
