import type { ConfusionTable } from "./confusion.ts";

/** A confusion table in plain text: a row for each kind as people read it, a column as we did. */
export function printConfusion(name: string, { total, pairs, questions }: ConfusionTable): string {
  const kinds = [...new Set(pairs.flatMap(({ labelled, read }) => [labelled, read]))].sort();
  const countOf = (labelled: string, read: string) =>
    pairs.find((pair) => pair.labelled === labelled && pair.read === read)?.count ?? 0;
  const rows = kinds.map((labelled) =>
    [labelled, ...kinds.map((read) => String(countOf(labelled, read) || "."))].map(padded).join(""),
  );
  const shares = questions
    .filter(({ of }) => of > 0)
    .map(({ question, right, of, wrong }) => {
      const share = `${(right / of).toFixed(3)} (${right} of ${of})`;
      return `${question.padEnd(wide)}${share}${wrong.length > 0 ? `  not ${wrong.join(" ")}` : ""}`;
    });
  const head = ["is \\ read as", ...kinds].map(padded).join("");
  return [`${name}: ${total} mails`, head, ...rows, ...shares].join("\n");
}

const wide = 15;

function padded(cell: string): string {
  return cell.padEnd(wide);
}
