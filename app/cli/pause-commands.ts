import type { Command } from "commander";
import type { Output } from "./output.ts";

type Exit = (code: number) => void;
type Given = { readonly staff?: string; readonly json?: true };

const asStaff = ["--staff <address>", "whose doing it is, for the audit log"] as const;
const asJson = ["--json", "one object a line, for programs"] as const;

/** Stopping what leaves, and letting it go on. */
export function addPauses(program: Command, out: Output, exit: Exit): void {
  program
    .command("pause <what>")
    .description("stop all mail (sending) or all money (money), in every process, at once")
    .option("--because <words>", "why, shown on every page of the desk", "no reason was given")
    .option(...asStaff)
    .option(...asJson)
    .action(async (what: string, given: Given & { because: string }) => {
      const { withServices } = await import("./with-services.ts");
      const { pauseByCommand } = await import("./pause.ts");
      const { because, staff = null, json = false } = given;
      const wish = { what, because, staff, json };
      exit(await withServices(out, (desk) => pauseByCommand(wish, desk, out)));
    });

  program
    .command("resume <what>")
    .description("let it go on: what waited leaves in its order")
    .option(...asStaff)
    .option(...asJson)
    .action(async (what: string, given: Given) => {
      const { withServices } = await import("./with-services.ts");
      const { resumeByCommand } = await import("./pause.ts");
      const { staff = null, json = false } = given;
      exit(await withServices(out, (desk) => resumeByCommand({ what, staff, json }, desk, out)));
    });
}
