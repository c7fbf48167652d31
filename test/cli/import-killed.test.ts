import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { type CliWorld, createCliWorld, secretKey } from "./cli-world.ts";

const rows = 350;

/** The command as it is typed, in a process of its own. */
function start(world: CliWorld, file: string) {
  const words = ["import", "cases", file, "--map", "test/data/fcc-comcast-2015.map.json", "--json"];
  return spawn(process.execPath, ["--import", "tsx", "app/cli/main.ts", ...words], {
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      ...process.env,
      DATABASE_URL: world.url,
      DATA_DIR: world.folder,
      SMTP_URL: "smtp://127.0.0.1:9",
      MAIL_FROM: "Care <care@amends.test>",
      PUBLIC_URL: "https://status.example.test",
      SECRET_KEY: secretKey,
    },
  });
}

test("F1: an import that is killed with -9 leaves whole cases only, and run again it brings in the rest", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const head =
    "Ticket #,Customer Complaint,Date_month_year,Time,Received Via,City,State,Zip code,Status";
  const lines = Array.from(
    { length: rows },
    (_, n) => `${n},Complaint ${n},04-Aug-15,10:22:56 AM,Internet,Acworth,Georgia,30102,Open`,
  );
  const file = await world.file("many.csv", [head, ...lines].join("\n"));

  const child = start(world, file);
  await expect
    .poll(() => world.count("case_files"), { timeout: 90_000, interval: 20 })
    .toBeGreaterThan(100);
  child.kill("SIGKILL");
  await once(child, "exit");
  await everyCaseIsWhole(world);
  const left = await world.count("case_files");
  expect(left).toBeLessThan(rows);

  const last = start(world, file);
  const heard: Buffer[] = [];
  last.stdout.on("data", (piece) => heard.push(piece));
  expect(await once(last, "close")).toEqual([0, null]);
  const done = JSON.parse(Buffer.concat(heard).toString().trim().split("\n").at(-1) ?? "");
  expect(done).toMatchObject({ rows, known: left, opened: rows - left, refused: 0 });
  await everyCaseIsWhole(world);
}, 240_000);

async function everyCaseIsWhole(world: CliWorld) {
  // The server needs a moment to see that its client is gone.
  for (let tries = 0; tries < 100 && (await inTransaction(world)) > 0; tries += 1) await wait(20);
  const cases = await world.count("case_files");
  expect(cases % 50).toBe(0);
  for (const table of ["customers", "messages", "case_links", "audit_heads"]) {
    expect([table, await world.count(table)]).toEqual([table, cases]);
  }
  expect(await world.count("case_events")).toBeGreaterThanOrEqual(2 * cases);
}

async function inTransaction({ db }: CliWorld): Promise<number> {
  const { rows: found } = await db.raw(
    "select count(*) as n from pg_stat_activity where datname = current_database() and application_name = 'amends command'",
  );
  return Number(found[0].n);
}
