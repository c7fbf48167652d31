import type { ReactNode } from "react";

type Row = {
  readonly key: string;
  readonly name: ReactNode;
  /** As many as there are columns. */
  readonly cells: readonly ReactNode[];
  /** The first number is one to worry about. */
  readonly alarm?: boolean;
};

type Props = {
  /** Said to those who cannot see it. */
  readonly caption: string;
  /** What the rows are named by. */
  readonly named: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
};

/** Names and their numbers: the first number is the one that counts. */
export function NumberTable({ caption, named, columns, rows }: Props) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={caption}
      className="overflow-x-auto rounded-md border border-line bg-paper"
    >
      <table className="stacks w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-quiet">
          <tr>
            <th scope="col" className="px-3 py-2 text-start font-medium">
              {named}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="px-3 py-2 text-end font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row) => (
            <Line key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ row: { name, cells, alarm }, columns }: { row: Row; columns: readonly string[] }) {
  return (
    <tr>
      <th scope="row" className="px-3 py-2 text-start font-medium break-words">
        {name}
      </th>
      {cells.map((cell, place) => (
        <td
          key={columns[place]}
          data-name={columns[place]}
          className={`px-3 py-2 text-end tabular-nums ${place === 0 ? "font-semibold" : ""} ${place === 0 && alarm ? "text-alarm" : ""}`}
        >
          {cell}
        </td>
      ))}
    </tr>
  );
}
