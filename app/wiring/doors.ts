import type { Knex } from "knex";
import { onceFor } from "#app/db/programs/once.ts";
import { withStore } from "#app/db/store/store.ts";
import type { Doors, Services } from "#app/operations/services.ts";

type Behind = {
  readonly db: Knex;
  readonly now: () => Date;
  readonly mailDomain: string;
  readonly markOf: (stream: string, address: string) => string | null;
};

/** The doors to the database, as somebody at this address goes through them; null: from no outside. */
export function doorsTo(behind: Behind, services: () => Services, address: string | null): Doors {
  const { db, now, mailDomain, markOf } = behind;
  const placeIn = (stream: string) => (address ? markOf(stream, address) : null);
  const at = () => ({ now: now(), mailDomain, placeIn });
  const doors: Doors = {
    placeIn,
    doorsFrom: (from) => doorsTo(behind, services, from),
    transaction: (work) => db.transaction((tx) => withStore(tx, at(), work)),
    look: (read) => withStore(db, at(), read),
    once: (request) => ({
      ...services(),
      ...doors,
      transaction: (work) =>
        db.transaction((tx) => onceFor(tx, request, now(), () => withStore(tx, at(), work))),
    }),
  };
  return doors;
}
