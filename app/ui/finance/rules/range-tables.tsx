import { Form } from "@remix-run/react";
import { plainAmount } from "#app/domain/accommodations/amount.ts";
import { currencies } from "#app/domain/accommodations/currency.ts";
import type { RangeTable } from "#app/domain/accommodations/suggested-range.ts";
import { faultNames, faults as faultRules } from "#app/domain/cases/fault.ts";
import { severities, severityNames } from "#app/domain/clock/severity.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceField, TextField } from "#app/ui/field.tsx";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Cell, RowHead, Table } from "#app/ui/finance/table.tsx";

const added = [
  { key: "addedForRepeat", words: "For each earlier failure" },
  { key: "addedForChase", words: "For each chase" },
  { key: "addedForBrokenPromise", words: "For each broken promise" },
  { key: "mostAdded", words: "At most for these together" },
  { key: "addedForTier", words: "For an important customer" },
] as const;

const columns = [{ words: "Severity" }, { words: "From", end: true }, { words: "To", end: true }];

/** One currency's table, and what moves it, in words. */
export function RangeSentences({ table }: { table: RangeTable }) {
  const percents = added.map(({ key, words }) => `${words.toLowerCase()} ${table[key]} %`);
  const less = faultNames.filter((name) => table.faultPercents[name] !== 100);
  return (
    <div className="grid max-w-3xl gap-2">
      <h3 className="font-semibold">{table.currency}</h3>
      <Table caption={`What is fair in ${table.currency}`} columns={columns}>
        {severityNames.map((name) => (
          <tr key={name}>
            <RowHead>{severities[name].label}</RowHead>
            <Cell end name="From">
              <Amount minor={table.bases[name].fromMinor} currency={table.currency} />
            </Cell>
            <Cell end name="To">
              <Amount minor={table.bases[name].toMinor} currency={table.currency} />
            </Cell>
          </tr>
        ))}
      </Table>
      <p className="text-sm text-quiet">
        Added: {percents.join(", ")}.{" "}
        {less.map(
          (name) =>
            `Fault ${faultRules[name].label.toLowerCase()}: ${table.faultPercents[name]} % of it. `,
        )}
      </p>
    </div>
  );
}

type Props = {
  readonly tables: readonly RangeTable[];
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** Changes a currency's table, or begins one. It starts from the first there is. */
export function RangeForm({ tables, typed, faults }: Props) {
  const [first] = tables;
  const field = (name: string, start: string | undefined) => ({
    name,
    defaultValue: typed[name] ?? start,
    error: faults[name],
    autoComplete: "off",
  });
  const amount = (minor: number | undefined) =>
    first && minor !== undefined ? plainAmount(minor, first.currency) : undefined;
  const isOpen = Object.keys(typed).length > 0;
  return (
    <details open={isOpen} className="rounded-md border border-line bg-paper p-5">
      <summary className="cursor-pointer font-semibold text-accent">Change what is fair</summary>
      <Form method="post" className="mt-4 grid gap-5">
        <input type="hidden" name="intent" value="range" />
        <ChoiceField
          label="Currency"
          {...field("currency", first?.currency)}
          choices={currencies.map((code) => ({ value: code, label: code }))}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          {severityNames.map((name) => (
            <fieldset key={name} className="grid grid-cols-2 gap-3">
              <legend className="text-sm text-quiet">{severities[name].label} severity</legend>
              <TextField
                label="From"
                inputMode="decimal"
                {...field(`bases.${name}.from`, amount(first?.bases[name].fromMinor))}
              />
              <TextField
                label="To"
                inputMode="decimal"
                {...field(`bases.${name}.to`, amount(first?.bases[name].toMinor))}
              />
            </fieldset>
          ))}
        </div>
        <Percents title="Of it, by fault, in percent">
          {faultNames.map((name) => (
            <TextField
              key={name}
              label={faultRules[name].label}
              inputMode="numeric"
              {...field(`faultPercents.${name}`, first && String(first.faultPercents[name]))}
            />
          ))}
        </Percents>
        <Percents title="Added, in percent">
          {added.map(({ key, words }) => (
            <TextField
              key={key}
              label={words}
              inputMode="numeric"
              {...field(key, first && String(first[key]))}
            />
          ))}
        </Percents>
        <Button look="main" className="justify-self-start">
          Keep this table
        </Button>
      </Form>
    </details>
  );
}

function Percents({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="grid items-end gap-3 sm:grid-cols-3 lg:grid-cols-5">
      <legend className="text-sm text-quiet">{title}</legend>
      {children}
    </fieldset>
  );
}
