import type { Command } from "commander";
import type { Output } from "../output.ts";

type Exit = (code: number) => void;
type Json = { readonly json?: boolean };

const asJson = ["--json", "one object a line, for programs"] as const;

/** What a backup needs, before it is taken and after it was restored. */
export function addBackups(program: Command, out: Output, exit: Exit): void {
  const backup = program.command("backup").description("backups, and what was restored from one");
  backup
    .command("verify")
    .description("whether database, files and keys belong together and are whole; rows by table")
    .option(...asJson)
    .action(async ({ json = false }: Json) => {
      const { withServices } = await import("../with-services.ts");
      const { backupVerify } = await import("./verify.ts");
      exit(await withServices(out, (desk) => backupVerify({ json }, desk, out)));
    });
  backup
    .command("restored")
    .description(
      "say that a backup was restored: all is paused, and what may have left is in doubt",
    )
    .option(...asJson)
    .action(async ({ json = false }: Json) => {
      const { withServices } = await import("../with-services.ts");
      const { backupRestored } = await import("./restored.ts");
      exit(await withServices(out, (desk) => backupRestored({ json }, desk, out)));
    });
}
