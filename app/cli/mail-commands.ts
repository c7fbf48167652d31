import type { Command } from "commander";
import type { Output } from "./output.ts";

type Exit = (code: number) => void;

const asJson = ["--json", "one object a line, for programs"] as const;

/** Looking at mails: received ones, and drafts. */
export function addMailCommands(program: Command, out: Output, exit: Exit): void {
  const mail = program.command("mail").description("look at received mails and at drafts");
  mail
    .command("classify <file.eml...>")
    .description("say what each received mail is: a bounce, a complaint, an automatic reply …")
    .option("--labels <file.csv>", "compare with what people read in them: a confusion table")
    .option(...asJson)
    .action(async (files: string[], given: { labels?: string; json?: boolean }) => {
      const { labels = null, json = false } = given;
      const { mailClassify } = await import("./mail-classify.ts");
      const { mailConfusion } = await import("./mail-confusion/mail-confusion.ts");
      exit(
        await (labels
          ? mailConfusion({ files, labels, json }, out)
          : mailClassify({ files, json }, out)),
      );
    });
  mail
    .command("check <file.txt...>")
    .description("read drafts by the rules of the composer")
    .option("--language <tag>", "en, de or es", "en")
    .option("--moment <name>", "what the mail is for", "update")
    .option(...asJson)
    .action(
      async (files: string[], given: { language: string; moment: string; json?: boolean }) => {
        const { mailCheck } = await import("./mail-check.ts");
        const { language, moment, json = false } = given;
        exit(await mailCheck({ files, language, moment, json }, out));
      },
    );
}
