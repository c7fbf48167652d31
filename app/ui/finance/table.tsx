import type { ReactNode } from "react";

type Column = {
  readonly words: string;
  readonly end?: boolean;
  /** A Tailwind width, so that tables of one page line up. */
  readonly width?: string;
};

type TableProps = {
  /** Said to those who cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** On a phone each row is a block; its cells say what they are. Else the table scrolls by itself. */
  readonly stacks?: boolean;
  readonly children: ReactNode;
};

/** Rows of facts: dense, quiet lines between them, numbers to the end. */
export function Table({ caption, columns, stacks = false, children }: TableProps) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={caption}
      className="overflow-x-auto rounded-md border border-line bg-paper"
    >
      <table
        className={`w-full border-collapse text-sm ${stacks ? "stacks" : ""} ${columns.length > 3 ? wide(stacks) : ""}`}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-start text-xs text-quiet">
            {columns.map(({ words, end, width = "" }) => (
              <th
                key={words}
                scope="col"
                className={`px-3 py-2 font-medium ${width} ${end ? "text-end" : "text-start"}`}
              >
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </section>
  );
}

function wide(stacks: boolean): string {
  return stacks ? "sm:min-w-2xl" : "min-w-2xl";
}

type CellProps = {
  readonly end?: boolean;
  /** What it is, where a phone leaves no room for heads of columns. */
  readonly name?: string;
  readonly children: ReactNode;
};

export function Cell({ end = false, name, children }: CellProps) {
  return (
    <td data-name={name} className={`px-3 py-2.5 align-top ${end ? "text-end" : ""}`}>
      {children}
    </td>
  );
}
