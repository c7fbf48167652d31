import { takePromiseBack } from "#app/operations/promises/take-promise-back.ts";
import type { Call } from "./door.ts";
import { changePromiseRead } from "./promise-change.ts";
import { TakePromiseBackByApi } from "./read-inputs.ts";

/** Answers a POST that takes a promise back in time, or gives up a broken one; she is told why (R7). */
export function takeBack(call: Call, way: "withdraw" | "release"): Promise<Response> {
  return changePromiseRead(
    call,
    TakePromiseBackByApi,
    ({ because }) => ({ moment: "delay", parts: { why: because }, fields: { why: "because" } }),
    (inside, id, { body: { because }, actor }) =>
      takePromiseBack(inside, id, { way, because }, actor),
  );
}
