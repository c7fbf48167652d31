import type { Command } from "commander";
import type { Output } from "./output.ts";

type Exit = (code: number) => void;

const aboutImport = `
Each case that is opened is acknowledged by mail: "amends pause sending" first, where nobody should hear yet.

The map, of which all but "fields" may be left out (docs/import.md):
  {
    "fields": { "externalRef": "old:{Ticket}", "customer.name": "{Name}", "customer.email": "{E-mail}",
                "subject": "{Product}", "problem": "{Complaint}", "channel": "{Came by}", "receivedAt": "{Date}" },
    "values": { "channel": { "Hotline": "phone", "*": "email" } },
    "dates": { "formats": ["dd.MM.yyyy HH:mm"], "timeZone": "Europe/Berlin" },
    "delimiter": ";"
  }
`;

const asJson = ["--json", "one object a line, for programs"] as const;
const intoFile = ["--out <file>", "write there, not to standard output"] as const;

/** What goes in and comes out: cases, the books, a customer's data, a customer's link. */
export function addDataCommands(program: Command, out: Output, exit: Exit): void {
  const incoming = program.command("import").description("bring in what another system holds");
  incoming
    .command("cases <file.csv>")
    .description("open a case for each row; run again, it changes nothing")
    .option("--map <file.json>", "which column feeds which field; without it, by their names")
    .option("--dry-run", "say what would happen, and change nothing")
    .option(...asJson)
    .addHelpText("after", aboutImport)
    .action(async (file: string, given: { map?: string; dryRun?: true; json?: true }) => {
      const { withServices } = await import("./with-services.ts");
      const { importCases } = await import("./import-cases.ts");
      const { map = null, dryRun = false, json = false } = given;
      exit(await withServices(out, (desk) => importCases({ file, map, dryRun, json }, desk, out)));
    });

  program
    .command("link <case_reference>")
    .description("print the address of a customer's page")
    .option(...asJson)
    .action(async (reference: string, { json = false }: { json?: boolean }) => {
      const { withServices } = await import("./with-services.ts");
      const { printLink } = await import("./link.ts");
      exit(await withServices(out, (desk) => printLink({ reference, json }, desk, out)));
    });

  addExports(
    program.command("export").description("take data out, noted in the audit log"),
    out,
    exit,
  );
}

/** Whom to forget, and what a trial was. */
export function addForgetting(program: Command, out: Output, exit: Exit): void {
  const customer = program.command("customer").description("customers who ask to be forgotten");
  customer
    .command("erase <email_or_phone>")
    .description("take out who they are and all that was written; figures and books stay")
    .option("--yes", "it cannot be undone")
    .option(...asJson)
    .action(async (known: string, { yes = false, json = false }: Sure) => {
      const { withServices } = await import("./with-services.ts");
      const { customerErase } = await import("./customer-erase.ts");
      exit(await withServices(out, (desk) => customerErase({ known, yes, json }, desk, out)));
    });
  customer
    .command("erase-again")
    .description("after a backup was restored: erase anew who was erased since")
    .option("--from <file>", "the list kept of them; without it, erased.jsonl in DATA_DIR")
    .option(...asJson)
    .action(async ({ from = null, json = false }: { from?: string | null; json?: boolean }) => {
      const { withServices } = await import("./with-services.ts");
      const { customersEraseAgain } = await import("./customer-erase.ts");
      exit(await withServices(out, (desk) => customersEraseAgain({ from, json }, desk, out)));
    });
  program
    .command("demo")
    .description("the trial's own data")
    .command("reset")
    .description("empty the trial; the next start tells its stories anew")
    .option("--yes", "it cannot be undone")
    .option(...asJson)
    .action(async ({ yes = false, json = false }: Sure) => {
      const { demoReset } = await import("./demo-reset.ts");
      exit(await demoReset({ yes, json }, out));
    });
}

type Sure = { yes?: boolean; json?: boolean };
type Exports = typeof import("./export/export-data.ts");
type Books = Parameters<Exports["exportBooks"]>[0];
type Writing = Parameters<Exports["exportCases"]>[1];
type Working = Parameters<Exports["exportCases"]>[0];

function addExports(outgoing: Command, out: Output, exit: Exit): void {
  const run = async (
    file: string | undefined,
    work: (exports: Exports, desk: Working, writing: Writing) => Promise<number>,
  ) => {
    const { withServices } = await import("./with-services.ts");
    const exports = await import("./export/export-data.ts");
    exit(
      await withServices(out, (desk) =>
        exports.intoFile(file ?? null, (to) => work(exports, desk, { to, out })),
      ),
    );
  };
  outgoing
    .command("cases")
    .description("every case, as CSV")
    .option(...intoFile)
    .action((given: { out?: string }) =>
      run(given.out, (exports, desk, writing) => exports.exportCases(desk, writing)),
    );
  outgoing
    .command("ledger")
    .description("the books of a month, or a part of them, as CSV")
    .requiredOption("--month <yyyy-mm>")
    .option("--cost-centre <team>", "of one team; none for what no team asked for")
    .option("--kind <kind>", "credit, refund, gift-card …")
    .option("--step <step>", "approved, issued, reversed …")
    .option("--asked-by <email>")
    .option("--approved-by <email>")
    .option(...intoFile)
    .action(({ out: file, ...wanted }: Books & { out?: string }) =>
      run(file, (exports, desk, writing) => exports.exportBooks(wanted, desk, writing)),
    );
  outgoing
    .command("gift-recipients")
    .description("who was given gift cards over the reporting limit in a year, as CSV")
    .requiredOption("--year <yyyy>")
    .option(...intoFile)
    .action((given: { year: string; out?: string }) =>
      run(given.out, (exports, desk, writing) =>
        exports.exportRecipients(given.year, desk, writing),
      ),
    );
  outgoing
    .command("customer <email_or_phone>")
    .description("everything kept about one customer, as JSON")
    .option(...intoFile)
    .action((known: string, given: { out?: string }) =>
      run(given.out, (exports, desk, writing) => exports.exportCustomer(known, desk, writing)),
    );
}
