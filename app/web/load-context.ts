import type { Services } from "#app/operations/services.ts";

/** What the server hands to every loader and action. */
declare module "@remix-run/node" {
  interface AppLoadContext {
    readonly services: Services;
    /** Of this answer's Content-Security-Policy. */
    readonly nonce: string;
    /** Where the request came from, through trusted proxies only (RL-2). */
    readonly address: string;
    reportError(error: unknown): void;
  }
}
