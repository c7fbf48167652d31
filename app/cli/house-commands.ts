import type { Command } from "commander";
import type { Output } from "./output.ts";

type Exit = (code: number) => void;
type Json = { json?: true };

const asJson = ["--json", "one object a line, for programs"] as const;

/** Who works here, which programs come in, and how the house stands. */
export function addHouseCommands(program: Command, out: Output, exit: Exit): void {
  const staff = program.command("staff").description("the people who work with Amends");
  staff
    .command("add")
    .description("add a member of staff, with a password or an invitation by mail")
    .requiredOption("--email <address>")
    .requiredOption("--name <name>")
    .requiredOption("--role <role>", "agent, lead, finance, administrator or reader")
    .option("--password-stdin", "read the password from standard input")
    .option(...asJson)
    .action(
      async (given: Json & { email: string; name: string; role: string; passwordStdin?: true }) => {
        const { withServices } = await import("./with-services.ts");
        const { staffAdd } = await import("./staff-add.ts");
        const { email, name, role, passwordStdin = false, json = false } = given;
        const person = { email, name, role, passwordStdin, json };
        exit(await withServices(out, (desk) => staffAdd(person, desk, out)));
      },
    );

  const key = program.command("api-key").description("keys of programs");
  key
    .command("create")
    .description("make a key and print it, this once")
    .requiredOption("--name <name>", "which program it is for")
    .requiredOption(
      "--scopes <list>",
      "such as cases:read,cases:write; a wrong one is answered with all there are",
    )
    .option("--staff <address>", "whom it acts for, and whose role limits it")
    .option(...asJson)
    .action(async (given: Json & { name: string; scopes: string; staff?: string }) => {
      const { withServices } = await import("./with-services.ts");
      const { apiKeyCreate } = await import("./api-key-create.ts");
      const { name, scopes, staff = null, json = false } = given;
      exit(
        await withServices(out, (desk) => apiKeyCreate({ name, scopes, staff, json }, desk, out)),
      );
    });

  const audit = program.command("audit").description("the log of who did what");
  audit
    .command("verify")
    .description("see that no entry was changed or taken out")
    .option(...asJson)
    .action(async ({ json = false }: { json?: boolean }) => {
      const { withServices } = await import("./with-services.ts");
      const { auditVerify } = await import("./audit-verify.ts");
      exit(await withServices(out, (desk) => auditVerify({ json }, desk, out)));
    });

  program
    .command("doctor")
    .description("look at database, mail, sender's DNS, worker and jobs: one line each")
    .option("--dkim-selector <name>", "the relay's DKIM selector, to look for its key")
    .option(...asJson)
    .action(async (given: Json & { dkimSelector?: string }) => {
      const { examine } = await import("./doctor/doctor.ts");
      const { dkimSelector = null, json = false } = given;
      exit(await examine({ dkimSelector, json }, out));
    });
}
