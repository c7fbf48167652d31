import { Form } from "@remix-run/react";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { ChoiceField, TextField } from "#app/ui/field.tsx";

export type FiguresFilters = Readonly<
  Record<"by" | "over" | "team" | "partner" | "product" | "currency", string>
>;
type Named = { readonly id: string; readonly name: string };
export type FiguresFilterProps = {
  readonly filters: FiguresFilters;
  readonly teams: readonly Named[];
  readonly partners: readonly Named[];
  readonly currencies: readonly string[];
  /** Where the same is taken away as a file. */
  readonly file: string;
};

const ways = [
  { value: "time", label: "Over time" },
  { value: "team", label: "Team beside team" },
  { value: "partner", label: "Partner beside partner" },
  { value: "product", label: "Product beside product" },
];
const spans = [
  { value: "week", label: "13 weeks" },
  { value: "month", label: "12 months" },
];
const all = { value: "", label: "All" };
const named = (list: readonly Named[]) => [
  all,
  ...list.map(({ id, name }) => ({ value: id, label: name })),
];

/** Narrows the figures down. Only reads: its choices stand in the address. */
export function FiguresFilter({ filters, teams, partners, currencies, file }: FiguresFilterProps) {
  const fields = [
    { name: "by", label: "Look at it", choices: ways },
    { name: "over", label: "How long", choices: spans },
    { name: "team", label: "Team", choices: named(teams) },
    { name: "partner", label: "Partner", choices: named(partners) },
  ] as const;
  return (
    <Form
      key={Object.values(filters).join(" ")}
      className="mb-6 grid grid-cols-2 items-end gap-3 sm:grid-cols-3 lg:grid-cols-[repeat(5,minmax(0,1fr))_auto] print:hidden"
    >
      {fields.map((field) => (
        <ChoiceField key={field.name} {...field} defaultValue={filters[field.name]} />
      ))}
      <TextField
        label="Product"
        name="product"
        defaultValue={filters.product}
        placeholder="All"
        maxLength={200}
        dir="auto"
      />
      {currencies.length > 1 && (
        <ChoiceField
          label="Money in"
          name="currency"
          choices={currencies.map((value) => ({ value, label: value }))}
          defaultValue={filters.currency}
        />
      )}
      <div className="col-span-full flex flex-wrap gap-3 lg:col-span-1">
        <Button>Show these</Button>
        <a href={file} className={buttonClass()} download>
          As CSV
        </a>
      </div>
    </Form>
  );
}
