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
  return { services, db, watch: ground.watch, unseal: unsealing(ground), close };
}

function groundOf(wiring: Wiring): Ground {
  const { databaseUrl, poolSize = 10, patienceMs = 5_000, log, now = () => new Date() } = wiring;
  const name = `amends ${wiring.name}`;
  const pooled = { acquireTimeout: patienceMs, ...(log ? { log } : {}) };
  const db = connect(databaseUrl, { name, poolSize, ...pooled });
  const watch = connect(databaseUrl, { name: `${name} health`, poolSize: 2, ...pooled });
  const keys = createKeyRing(wiring.secretKeys);
  return { ...wiring, patienceMs, db, watch, now, keys, linkTokens: createLinkTokens(keys) };
}
