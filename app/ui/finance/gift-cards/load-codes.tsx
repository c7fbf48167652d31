import { Form } from "@remix-run/react";
import type { RefusedLine } from "#app/domain/accommodations/code-problem.ts";
import type { Money } from "#app/domain/accommodations/money.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { codeProblemWords } from "./code-problem-words.ts";

const example = "code,amount,currency,expires\nHV25-7QK2-99XD,25.00,EUR,2027-12-31";

/** The form that takes a file of codes, and says what a file looks like. */
export function LoadCodes({ fault }: { fault: string | undefined }) {
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="grid content-start gap-4 rounded-md border border-line bg-paper p-5"
    >
      <h2 className="text-lg font-semibold">Load codes</h2>
      <TextField
        type="file"
        name="file"
        accept=".csv,.txt,text/csv"
        label="A CSV file"
        hint="Comma, semicolon or tab; a line of column names first; the last day can be left empty."
        error={fault}
      />
      <pre className="overflow-x-auto rounded bg-panel px-3 py-2 text-xs">{example}</pre>
      <p className="text-sm text-quiet">
        Codes are sealed as they are stored. Nobody reads them here again; the customer does, on
        their page.
      </p>
      <Button look="main" className="justify-self-start">
        Load
      </Button>
    </Form>
  );
}

export type LoadResult = {
  readonly loaded: number;
  readonly totals: readonly Money[];
  readonly refused: readonly RefusedLine[];
  readonly issued: number;
};

const mostShown = 200;

/** What became of a file: what is in stock now, and every line that is not, with its reason. */
export function LoadedFile({ result }: { result: LoadResult }) {
  const { loaded, totals, refused, issued } = result;
  return (
    <section aria-label="What became of the file" className="grid gap-3">
      <Notice look={loaded > 0 ? "well" : "warn"}>
        {loaded === 0 && "No code was loaded."}
        {loaded > 0 && (
          <>
            {loaded === 1 ? "1 code is" : `${loaded} codes are`} in stock:{" "}
            {totals.map(({ amountMinor, currency }, at) => (
              <span key={currency}>
                {at > 0 && ", "}
                <Amount minor={amountMinor} currency={currency} />
              </span>
            ))}
            .
          </>
        )}
        {issued > 0 &&
          ` ${issued === 1 ? "1 gift card that waited was" : `${issued} gift cards that waited were`} issued at once.`}
      </Notice>
      {refused.length > 0 && (
        <Notice look="alarm">
          <p className="font-medium">
            {refused.length === 1 ? "1 line was" : `${refused.length} lines were`} not loaded. Put
            them right and load the file again: what is in stock already is not loaded twice.
          </p>
          <ul className="mt-2 grid gap-0.5">
            {refused.slice(0, mostShown).map(({ line, reason }) => (
              <li key={line}>
                Line {line}: {codeProblemWords[reason]}.
              </li>
            ))}
            {refused.length > mostShown && <li>… and {refused.length - mostShown} more.</li>}
          </ul>
        </Notice>
      )}
    </section>
  );
}
