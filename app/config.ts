import { createPrivateKey } from "node:crypto";
import { resolve } from "node:path";
import { z } from "zod";
import { isValidTimeZone } from "#app/domain/clock/time-zone.ts";
import { providerFaults, providerSettings } from "./provider-settings.ts";

// Reads and checks the environment; the only file that does. README's table of settings and
// .env.example are checked against `settings` below.

const port = z.coerce
  .number("write a port number, such as 3000")
  .int()
  .min(1, "write a port number, 1 to 65535")
  .max(65535);
const httpUrl = z
  .url({ protocol: /^https?$/, error: "write an address such as https://status.example.com" })
  .transform((text) => text.replace(/\/$/, ""));

// Pages and their files are asked for from the root: below a path nothing would be found.
const publicUrl = httpUrl.refine(
  (text) => /^\/?$/.test(new URL(text).pathname) && !/[?#@]/.test(text),
  "write an address without a path, such as https://status.example.com",
);

const rate = z.coerce
  .number("write how many mails a second, such as 10 or 0.5")
  .gt(0, "write how many mails a second, more than 0");

const dkimKey = z
  .string()
  .transform((text) => text.replaceAll("\\n", "\n"))
  .refine(
    isRsaKey,
    "write an RSA private key in PEM, its lines parted by \\n (openssl genrsa 2048)",
  );

const hookSecret = z
  .string()
  .regex(/^\S{16,}$/, "write a secret of at least 16 characters, without spaces");

const secretKeys = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine(
    (keys) => keys.length > 0 && keys.every((key) => key.length >= 32 && new Set(key).size >= 8),
    "write keys of at least 32 characters each, the newest first (make one with: openssl rand -base64 32)",
  );

function namesAndPassword(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username !== "" && password !== "";
}

function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === "rsa";
  } catch {
    return false;
  }
}

/** Every setting, with the words that `npm start` says when it is wrong. */
export const settings = {
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "write postgres://user:password@host/database" })
    .optional(),
  DATA_DIR: z.string().min(1).default(".data"),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "write smtp://user:password@host:587 or smtps://…" })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n@]+<[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+>$/, "write Name <address@your-domain>")
    .optional(),
  REPLY_ADDRESS: z
    .string()
    .regex(
      /^[\w.-]{1,18}@[\w-]+(\.[\w-]+)+$/,
      "write the plain address of a mailbox that takes plus-addresses, at most 18 characters before the @",
    )
    .optional(),
  IMAP_URL: z
    .url({ protocol: /^imaps?$/, error: "write imaps://user:password@host/INBOX" })
    .refine(namesAndPassword, "write imaps://user:password@host/INBOX, with name and password")
    .optional(),
  IMAP_MOVE_TO: z.string().trim().min(1).max(200).optional(),
  AUTHSERV_ID: z
    .string()
    .regex(
      /^[\w.-]{1,253}$/,
      "write the name your receiver signs its results with, such as mx.example.com",
    )
    .optional(),
  INBOUND_HOOK_SECRET: hookSecret.optional(),
  POSTMARK_HOOK_SECRET: hookSecret.optional(),
  SES_TOPIC_ARN: z
    .string()
    .regex(/^arn:aws[\w-]*:sns:[\w-]+:\d{12}:[\w.-]+$/, "write arn:aws:sns:region:account:topic")
    .optional(),
  SENDGRID_HOOK_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{80,}={0,2}$/, "write the verification key as SendGrid shows it")
    .optional(),
  MAILGUN_HOOK_KEY: hookSecret.optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[\w.-]{1,63}$/, "write a name such as amends2026")
    .optional(),
  DKIM_KEY: dkimKey.optional(),
  MAIL_PER_SECOND: rate.optional(),
  MAIL_PER_DOMAIN_PER_SECOND: rate.optional(),
  MAIL_PER_DAY: z.coerce.number("write a number of mails").int().min(1).optional(),
  MAIL_CONNECTIONS: z.coerce.number("write a number, 1 to 100").int().min(1).max(100).default(5),
  PUBLIC_URL: publicUrl.optional(),
  HOST: z.string().min(1).optional(),
  PORT: port.default(3000),
  SECRET_KEY: secretKeys.optional(),
  ROLE: z.enum(["all", "web", "worker"], "write all, web or worker").default("all"),
  LOG_LEVEL: z
    .enum(["silent", "fatal", "error", "warn", "info", "debug"], "write info, warn, error …")
    .optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^[\w.:/, -]+$/, "write the addresses of your proxies, such as 10.0.0.0/8")
    .optional(),
  TIME_ZONE: z
    .string()
    .refine(isValidTimeZone, "write a time zone such as Europe/Madrid")
    .default("UTC"),
  HOLD_SECONDS: z.coerce
    .number("write seconds, such as 10")
    .int("write whole seconds")
    .min(0, "write 0 or more")
    .max(600, "write 600 at most")
    .default(10),
  BRAND_NAME: z.string().trim().min(1).max(80).default("Harbour & Vale"),
  BRAND_ACCENT: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, "write a colour such as #1d5c63")
    .default("#1d5c63"),
  BRAND_ADDRESS: z.string().trim().max(200).default("Harbour & Vale, 4 Quay Street"),
  BRAND_PHONE: z.string().trim().max(40).optional(),
  BRAND_LOGO_URL: httpUrl.optional(),
  JOURNAL_DIR: z.string().min(1).optional(),
  ...providerSettings,
} as const;

const Environment = z.object(settings);
type Raw = z.output<typeof Environment>;

export type Config = Omit<Raw, "DATA_DIR"> & {
  readonly trial: boolean;
  readonly dataDir: string;
  readonly journalDir: string;
  readonly host: string;
  readonly logLevel: string;
};

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Without a default outside trial mode: a real installation says them. */
const needed = ["SMTP_URL", "MAIL_FROM", "PUBLIC_URL", "SECRET_KEY"] as const;

/** Checks the environment whole: one line per fault, each saying what to write. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): ReadConfig {
  const given = Object.keys(settings).map((name) => [name, environment[name] || undefined]);
  const parsed = Environment.safeParse(Object.fromEntries(given));
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  const real = Boolean(environment.DATABASE_URL);
  for (const name of real ? needed : []) {
    if (!environment[name])
      faults.push(`${name}: missing; it has no default once DATABASE_URL is set`);
  }
  if (Boolean(environment.DKIM_KEY) !== Boolean(environment.DKIM_SELECTOR)) {
    faults.push("DKIM_KEY: goes with DKIM_SELECTOR; set both, or neither");
  }
  if (environment.IMAP_URL && !environment.REPLY_ADDRESS) {
    faults.push("IMAP_URL: goes with REPLY_ADDRESS, whose mailbox it reads");
  }
  if (parsed.success) faults.push(...providerFaults(parsed.data));
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, config: complete(parsed.data, !real) };
}

function complete(raw: Raw, trial: boolean): Config {
  const dataDir = resolve(raw.DATA_DIR);
  return {
    ...raw,
    trial,
    dataDir,
    journalDir: resolve(raw.JOURNAL_DIR ?? `${dataDir}/journal`),
    logLevel: raw.LOG_LEVEL ?? (trial ? "warn" : "info"),
    host: trial ? "127.0.0.1" : (raw.HOST ?? "0.0.0.0"),
  };
}
