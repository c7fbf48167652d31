import { PassThrough } from "node:stream";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceProvider } from "./ui/nonce.tsx";
import { comeBack } from "./web/outage.ts";

/**
 * A page as a whole, with the data its scripts start from: that data is streamed by React, so a plain
 * string would leave it out, and no page would ever come to life in the browser.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  // A page drops the headers of what its loader threw.
  if (status === 503) headers.set("Retry-After", comeBack["Retry-After"]);
  return new Promise((resolve, reject) => {
    const page = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </NonceProvider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough();
          const stream = createReadableStreamFromReadable(body);
          resolve(new Response(stream, { status, headers }));
          page.pipe(body);
        },
        onShellError: reject,
        onError: reject,
      },
    );
    request.signal.addEventListener("abort", () => page.abort(), { once: true });
  });
}

/** Errors are logged with the request's id by the server's own logger; a stack never leaves (HDR-3). */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  if (!request.signal.aborted) context.reportError(error);
}
