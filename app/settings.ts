import type { Config } from "./config.ts";
import { officeHours } from "./domain/clock/working-calendar.ts";
import type { Settings } from "./operations/services.ts";

/** What operations may know of the configuration. */
export function settingsOf(config: Config, publicUrl: string): Settings {
  return {
    publicUrl,
    trial: config.trial,
    calendar: officeHours(config.TIME_ZONE),
    brand: {
      name: config.BRAND_NAME,
      accent: config.BRAND_ACCENT,
      logoUrl: config.BRAND_LOGO_URL ?? null,
      postalAddress: config.BRAND_ADDRESS,
      supportPhone: config.BRAND_PHONE ?? null,
    },
  };
}
