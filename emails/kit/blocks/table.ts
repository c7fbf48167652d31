import type { Block, Paper } from "../block.ts";
import { cleanLine } from "../clean-text.ts";
import { mjml, url } from "../markup.ts";

/** A row: what it is about, and a cell for each further column, with a smaller word under it or none. */
export type TableRow = {
  readonly name: string;
  readonly cells: readonly { readonly value: string; readonly note?: string | null }[];
};

type Table = {
  /** The head of each column; the first is the one that names the rows. */
  readonly columns: readonly [string, ...string[]];
  readonly rows: readonly TableRow[];
};

/** Numbers beside each other, with head cells that a screen reader says before each of them (WCAG 1.3.1). */
export function table({ columns: [named, ...columns], rows }: Table): Block {
  return {
    markup: ({ start, end }: Paper) => mjml`
      <mj-table mj-class="rows">
        <tr>
          <th scope="col" align="${start}" style="padding:8px 0;font-weight:600">${named}</th>
          ${columns.map((column) => mjml`<th scope="col" align="${end}" style="padding:8px 0;padding-${start}:12px;font-weight:600">${column}</th>`)}
        </tr>
        ${rows.map(
          ({ name, cells }) => mjml`<tr>
          <th scope="row" align="${start}" valign="top" style="padding:8px 0;font-weight:400">${name}</th>
          ${cells.map(
            ({ value, note }) =>
              mjml`<td align="${end}" valign="top" style="padding:8px 0;padding-${start}:12px"><strong>${value}</strong>${note && mjml`<br /><span class="note">${note}</span>`}</td>`,
          )}
        </tr>`,
        )}
      </mj-table>`,
    text: rows.map((row) => textOf(row, columns)).join("\n"),
  };
}

/** "Updates on time. Last week: 83 % (worse). Week before: 90 %." */
function textOf({ name, cells }: TableRow, columns: readonly string[]): string {
  const said = cells.map(({ value, note }, at) => {
    return `${columns[at] ?? ""}: ${value}${note ? ` (${note})` : ""}`;
  });
  return cleanLine(`${name}. ${said.join(". ")}.`);
}

/** A sentence, and the place to go to from there. In plain text, its address on a line of its own. */
export function pointer(sentence: string, label: string, address: string): Block {
  return {
    markup: () =>
      mjml`<mj-text mj-class="words">${sentence}<br /><a href="${url(address)}">${label}</a></mj-text>`,
    text: `${sentence}\n${label}:\n${new URL(address).href}`,
  };
}

/** The same, where it matters less. */
export function quietPointer(sentence: string, label: string, address: string): Block {
  return {
    markup: () =>
      mjml`<mj-text mj-class="quiet">${sentence} <a href="${url(address)}">${label}</a></mj-text>`,
    text: `${sentence}\n${label}:\n${new URL(address).href}`,
  };
}
