import type { Doors, Services } from "#app/operations/services.ts";
import { addressServices } from "./address-services.ts";
import { fileServices } from "./file-services.ts";
import { houseServices } from "./house-services.ts";
import { keyServices } from "./key-services.ts";
import { mailServices } from "./mail-services.ts";
import { moneyServices } from "./money-services.ts";
import { readingServices } from "./reading-services.ts";
import { signInServices } from "./sign-in-services.ts";
import type { Ground } from "./wiring.ts";

/** All services but the doors to the database, whatever their subject; `close` ends the database too. */
export function everyService(ground: Ground): {
  readonly services: Omit<Services, keyof Doors>;
  close(): Promise<void>;
} {
  const reading = readingServices(ground);
  const signIn = signInServices(ground);
  const services = {
    ...houseServices(ground),
    ...keyServices(ground),
    ...addressServices(ground),
    ...mailServices(ground),
    ...fileServices(ground),
    ...moneyServices(ground),
    ...reading.services,
    ...signIn.services,
  };
  const close = async () => {
    await reading.flush();
    await Promise.all([ground.db.destroy(), ground.watch.destroy()]);
    await Promise.all([signIn.close(), reading.close()]);
  };
  return { services, close };
}
