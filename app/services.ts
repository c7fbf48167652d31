import { connect } from "#app/db/connection/connect.ts";
import { createKeyRing } from "#app/keys/key-ring.ts";
import { createLinkTokens } from "#app/keys/link-tokens.ts";
import { createPlaceMarks } from "#app/keys/place-marks.ts";
import type { Services } from "#app/operations/services.ts";
import { doorsTo } from "./wiring/doors.ts";
import { everyService } from "./wiring/every-service.ts";
import { unsealing } from "./wiring/mail-services.ts";
import type { Ground, Wired, Wiring } from "./wiring/wiring.ts";

export type { Wired, Wiring } from "./wiring/wiring.ts";

/** Wires the outside world. Only the processes, the command line and the tests call it. */
export function createServices(wiring: Wiring): Wired {
  const ground = groundOf(wiring);
  const { db, now, mailDomain, keys } = ground;
  const { services: others, close } = everyService(ground);
  const doors = { db, now, mailDomain, markOf: createPlaceMarks(keys) };
  const services: Services = { ...others, ...doorsTo(doors, () => services, null) };
  return { services, db, unseal: unsealing(ground), close };
}

function groundOf(wiring: Wiring): Ground {
  const { databaseUrl, name, poolSize = 10, log, now = () => new Date() } = wiring;
  const db = connect(databaseUrl, { name: `amends ${name}`, poolSize, ...(log ? { log } : {}) });
  const keys = createKeyRing(wiring.secretKeys);
  return { ...wiring, db, now, keys, linkTokens: createLinkTokens(keys) };
}
