import { readFileSync } from "node:fs";

/** A drawn picture of a helm with a dark display, made for the demo. */
export function demoPhoto(): Uint8Array {
  return readFileSync(new URL("./helm.png", import.meta.url));
}
