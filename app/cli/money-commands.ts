import type { Command } from "commander";
import type { Output } from "./output.ts";

/** What is done about money from outside the desk. */
export function addMoneyCommands(
  program: Command,
  out: Output,
  exit: (code: number) => void,
): void {
  program
    .command("gift-codes")
    .description("codes of gift cards in the pool")
    .command("reseal")
    .description(
      "seal every code anew under the newest key of SECRET_KEY, after putting one in front",
    )
    .option("--json", "one object a line, for programs")
    .action(async ({ json = false }: { json?: boolean }) => {
      const { withServices } = await import("./with-services.ts");
      const { giftCodesReseal } = await import("./gift-codes-reseal.ts");
      exit(await withServices(out, (desk) => giftCodesReseal({ json }, desk, out)));
    });

  program
    .command("reconcile")
    .description(
      "compare what we ordered with what each provider lists: one line a difference, and a code to exit with",
    )
    .option("--days <days>", "how many days back", "35")
    .option("--json", "one object a line, for programs")
    .action(async ({ days, json = false }: { days: string; json?: boolean }) => {
      const { withServices } = await import("./with-services.ts");
      const { reconcileProviders } = await import("./reconcile.ts");
      exit(await withServices(out, (desk) => reconcileProviders({ days, json }, desk, out)));
    });
}
