import { existsSync } from "node:fs";
import { Command } from "commander";
import { addCommands } from "./commands.ts";

// What the environment says already stands; the file fills in the rest.
if (existsSync(".env")) process.loadEnvFile(".env");

const program = new Command("amends")
  .description(
    "A status portal and recovery mail for customers whose product or service has failed.",
  )
  .showHelpAfterError("(say: npm run amends -- help)")
  .enablePositionalOptions();

addCommands(program);

await program.parseAsync();
