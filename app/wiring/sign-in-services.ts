import pg from "pg";
import { createShortFetch } from "#app/alerts/fetch-short.ts";
import { apiKeys } from "#app/db/programs/api-keys.ts";
import type { SignInServices } from "#app/operations/ports/services/sign-in-services.ts";
import { hookKeysOf } from "#app/settings.ts";
import { createStaffAuth } from "#app/staff-auth/create-staff-auth.ts";
import { createLimits } from "#app/staff-auth/limits.ts";
import type { Ground } from "./wiring.ts";

/** Who is let in; and what ends the connections that signing in has of its own. */
export function signInServices(ground: Ground): {
  readonly services: SignInServices;
  close(): Promise<void>;
} {
  const { config, publicUrl, secretKeys: secrets, now, passwords } = ground;
  const pool = signInPool(ground);
  const limits = createLimits(pool);
  const services = {
    staffAuth: createStaffAuth({
      ...{ pool, secrets, publicUrl, trial: config.trial, now, limits },
      ...(passwords ? { passwords } : {}),
    }),
    apiKeys: apiKeys(ground.db),
    hookKeys: hookKeysOf(config),
    fetchAmazon: createShortFetch(),
    limits,
  };
  return { services, close: () => pool.end() };
}

function signInPool({ databaseUrl, name, log, patienceMs }: Ground): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: `amends ${name} sign-in`,
    max: 4,
    connectionTimeoutMillis: patienceMs,
    statement_timeout: 5_000,
  });
  pool.on("error", () => log?.("a connection for sign-in was lost"));
  return pool;
}
