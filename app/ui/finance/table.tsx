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
  readonly children: ReactNode;
};

/**
 * Rows of facts: dense, quiet lines between them, numbers to the end. On a phone each row is a block,
 * and its cells say what they are.
 */
export function Table({ caption, columns, children }: TableProps) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={caption}
      className="overflow-x-auto rounded-md border border-line bg-paper"
    >
      <table
        className={`stacks w-full border-collapse text-sm ${columns.length > 3 ? "sm:min-w-2xl" : ""}`}
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

type CellProps = {
  readonly end?: boolean;
  /** What it is, where a phone leaves no room for heads of columns. */
  readonly name?: string;
  readonly children: ReactNode;
};

/** What the row is about, and the head of its block on a phone. */
export function RowHead({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="row" className="px-3 py-2.5 text-start align-top font-medium">
      {children}
    </th>
  );
}

export function Cell({ end = false, name, children }: CellProps) {
  return (
    <td data-name={name} className={`px-3 py-2.5 align-top ${end ? "text-end" : ""}`}>
      {children}
    </td>
  );
}
