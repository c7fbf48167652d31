import { randomBytes, randomUUID } from "node:crypto";
import type { HouseServices } from "#app/operations/ports/services/house-services.ts";
import { settingsOf } from "#app/settings.ts";
import type { Ground } from "./wiring.ts";

/** The time, what chance gives, and what the installation was told about itself. */
export function houseServices({ now, config, publicUrl }: Ground): HouseServices {
  return {
    now,
    newId: randomUUID,
    randomBytes: (count) => randomBytes(count),
    settings: settingsOf(config, publicUrl),
  };
}
