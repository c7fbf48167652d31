import type { Command } from "commander";
import type { Output } from "./output.ts";

type Exit = (code: number) => void;
type Json = { readonly json?: boolean };

const asJson = ["--json", "one object a line, for programs"] as const;

/** How long what is kept. */
export function addRetention(program: Command, out: Output, exit: Exit): void {
  const retention = program.command("retention").description("how long each kind of data is kept");
  retention
    .command("show")
    .description("what is kept how long, and what would go tonight; changes nothing")
    .option(...asJson)
    .action(async ({ json = false }: Json) => {
      const { withServices } = await import("./with-services.ts");
      const { retentionShow } = await import("./retention.ts");
      exit(await withServices(out, (desk) => retentionShow({ json }, desk, out)));
    });
  retention
    .command("set <kind> <days>")
    .description("keep a kind for so many days, or never take it out (never)")
    .option(...asJson)
    .action(async (kind: string, days: string, { json = false }: Json) => {
      const { withServices } = await import("./with-services.ts");
      const { retentionSet } = await import("./retention.ts");
      exit(await withServices(out, (desk) => retentionSet({ kind, days, json }, desk, out)));
    });
  retention
    .command("run")
    .description("take out now what is older; without --yes it only says what")
    .option("--yes", "it cannot be undone")
    .option(...asJson)
    .action(async ({ yes = false, json = false }: Json & { yes?: boolean }) => {
      const { withServices } = await import("./with-services.ts");
      const { retentionRun } = await import("./retention.ts");
      exit(await withServices(out, (desk) => retentionRun({ yes, json }, desk, out)));
    });
}
