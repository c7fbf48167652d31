import type { Command } from "commander";
import type { Output } from "./output.ts";

/** What is done to the pool of gift-card codes from outside the desk. */
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
}
