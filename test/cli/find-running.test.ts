import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startEmbeddedPostgres } from "#app/db/embedded/embedded-postgres.ts";
import { findRunning } from "#app/db/embedded/find-running.ts";

test("a command finds the database of the trial that runs, and none where none does", async () => {
  const folder = await mkdtemp(join(tmpdir(), "amends-running-"));
  await chmod(folder, 0o711);
  try {
    expect(await findRunning(folder)).toBeNull();
    const postgres = await startEmbeddedPostgres({ dataDir: folder, durable: false });
    expect(await findRunning(folder)).toBe(postgres.url);
    await postgres.stop();
    expect(await findRunning(folder)).toBeNull();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
