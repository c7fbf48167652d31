import type { Command } from "commander";
import { addBackups } from "./backup/backup-commands.ts";
import { addDataCommands, addForgetting } from "./data-commands.ts";
import { addHouseCommands } from "./house-commands.ts";
import { addMailCommands } from "./mail-commands.ts";
import { addMoneyCommands } from "./money-commands.ts";
import { terminalOutput } from "./output.ts";
import { addPauses } from "./pause-commands.ts";
import { addRetention } from "./retention-commands.ts";

/** Every command of `npm run amends -- …`. Each is loaded only when it is asked for. */
export function addCommands(program: Command): void {
  const out = terminalOutput();
  const exit = (code: number) => {
    process.exitCode = code;
  };

  program
    .command("start")
    .description("serve everything: web, worker, and in trial mode the database and a mailbox")
    .action(async () => exit(await (await import("./start.ts")).start(out)));

  program
    .command("dev")
    .description("the same in trial mode, with pages that reload as files change")
    .action(async () => exit(await (await import("./start.ts")).start(out, { develop: true })));

  program
    .command("migrate")
    .description("bring the database of DATABASE_URL to the newest tables")
    .action(async () => exit(await (await import("./migrate.ts")).migrateDatabase(out)));

  addHouseCommands(program, out, exit);
  addDataCommands(program, out, exit);
  addForgetting(program, out, exit);
  addMailCommands(program, out, exit);
  addMoneyCommands(program, out, exit);
  addPauses(program, out, exit);
  addBackups(program, out, exit);
  addRetention(program, out, exit);
}
