import type { Config } from "./config.ts";
import { officeHours } from "./domain/clock/working-calendar.ts";
import type { HookKeys } from "./operations/ports/hooks.ts";
import type { Settings } from "./operations/ports/settings.ts";

/** What proves who sends us news. */
export function hookKeysOf(config: Config): HookKeys {
  return {
    inbound: config.INBOUND_HOOK_SECRET ?? null,
    postmark: config.POSTMARK_HOOK_SECRET ?? null,
    sesTopic: config.SES_TOPIC_ARN ?? null,
    sendgrid: config.SENDGRID_HOOK_KEY ?? null,
    mailgun: config.MAILGUN_HOOK_KEY ?? null,
    tremendous: config.TREMENDOUS_HOOK_KEY ?? null,
    stripe: config.STRIPE_HOOK_SECRET ?? null,
  };
}

/** What operations may know of the configuration. */
export function settingsOf(config: Config, publicUrl: string): Settings {
  return {
    publicUrl,
    trial: config.trial,
    holdSeconds: config.HOLD_SECONDS,
    calendar: officeHours(config.TIME_ZONE),
    brand: {
      name: config.BRAND_NAME,
      accent: config.BRAND_ACCENT,
      logoUrl: config.BRAND_LOGO_URL ?? null,
      postalAddress: config.BRAND_ADDRESS,
      supportPhone: config.BRAND_PHONE ?? null,
      legal: "",
      sender: null,
    },
  };
}
