import { Command } from "commander";
import { addCommands } from "./commands.ts";

const program = new Command("amends")
  .description(
    "A status portal and recovery mail for customers whose product or service has failed.",
  )
  .showHelpAfterError("(say: npm run amends -- help)")
  .enablePositionalOptions();

addCommands(program);

await program.parseAsync();
