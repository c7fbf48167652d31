import { Form } from "@remix-run/react";
import { accommodationKindNames, accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { ledgerSteps } from "#app/domain/accommodations/posting.ts";
import type { BookChoices } from "#app/operations/views/finance/books.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceField } from "#app/ui/field.tsx";
import { stepWords } from "./ledger-words.ts";

/** What the page is narrowed down to, as it stands in the address. */
export type LedgerFilters = Readonly<
  Record<"month" | "costCentre" | "kind" | "step" | "askedBy" | "approvedBy" | "budget", string>
>;

type Props = { readonly filters: LedgerFilters; readonly choices: BookChoices };

const all = { value: "", label: "All" };
const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
  list.map(({ id, name }) => ({ value: id, label: name }));
const kinds = accommodationKindNames.map((kind) => ({
  value: kind,
  label: accommodationKinds[kind].label,
}));
const steps = ledgerSteps.map((step) => ({ value: step, label: stepWords[step] }));

/** Narrows the ledger down. Only reads: its choices stand in the address. */
export function LedgerFilter({ filters, choices }: Props) {
  const centres = [...named(choices.costCentres), { value: "none", label: "No cost centre" }];
  const fields = [
    { name: "costCentre", label: "Cost centre", choices: [all, ...centres] },
    { name: "kind", label: "Kind", choices: [all, ...kinds] },
    { name: "step", label: "Booked as", choices: [all, ...steps] },
    { name: "askedBy", label: "Asked by", choices: [all, ...named(choices.askers)] },
    { name: "approvedBy", label: "Approved by", choices: [all, ...named(choices.approvers)] },
  ] as const;
  return (
    <Form
      key={Object.values(filters).join(" ")}
      className="mb-6 grid grid-cols-2 items-end gap-3 sm:grid-cols-3 lg:grid-cols-6"
    >
      <input type="hidden" name="month" value={filters.month} />
      {filters.budget && <input type="hidden" name="budget" value={filters.budget} />}
      {fields.map((field) => (
        <ChoiceField key={field.name} {...field} defaultValue={filters[field.name]} />
      ))}
      <Button>Show these</Button>
    </Form>
  );
}

/** Takes what is shown as a file: by POST, because taking it is written down. */
export function LedgerDownload({ filters, to }: { filters: LedgerFilters; to: string }) {
  return (
    <form method="post" action={to} className="ms-auto">
      {Object.entries(filters).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button>Download as CSV</Button>
    </form>
  );
}
