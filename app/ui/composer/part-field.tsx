import { useId } from "react";
import { faults } from "#app/domain/cases/fault.ts";
import type { DraftPart } from "#app/domain/composer/moment-row.ts";
import { certainties } from "#app/domain/promises/promise.ts";
import { Toolbar } from "#app/ui/composer/toolbar.tsx";
import { ChoiceField, FieldNotes, TextField } from "#app/ui/field.tsx";

type PartFieldProps = {
  readonly part: DraftPart;
  readonly value: string;
  readonly error: string | undefined;
};

const labelled = (table: Readonly<Record<string, { readonly label: string }>>) =>
  Object.entries(table).map(([value, { label }]) => ({ value, label }));

const choices = {
  fault: labelled(faults),
  certainty: labelled(certainties),
  status: [
    { value: "", label: "As the rules set it" },
    { value: "understood", label: "Understood" },
    { value: "working", label: "Being put right" },
    { value: "waiting", label: "Waiting for the customer" },
  ],
};

const inputs = {
  time: { type: "datetime-local" },
  day: { type: "date" },
  count: { inputMode: "numeric" },
  amount: { inputMode: "decimal" },
  currency: { maxLength: 3 },
} as const;

/** One named part: prose with a small toolbar, a line, or a plain field beside it. */
export function PartField({ part, value, error }: PartFieldProps) {
  const { name: own, label, hint, field, isLine } = part;
  const name = `part:${own}`;
  const said = { name, label, error, defaultValue: value, ...(hint ? { hint } : {}) };
  if (isLine) return <TextField {...said} dir="auto" data-part={own} />;
  if (!field) return <Prose part={part} value={value} error={error} />;
  return (
    <div className="min-w-0 max-w-72">
      {field === "certainty" || field === "fault" || field === "status" ? (
        <ChoiceField {...said} choices={choices[field]} />
      ) : (
        <TextField {...said} {...inputs[field]} />
      )}
    </div>
  );
}

function Prose({ part, value, error }: PartFieldProps) {
  const id = useId();
  const { name, label, hint, rows = 3, isNeeded } = part;
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="grid grid-cols-1 gap-1">
      <div className="flex flex-wrap items-end justify-between gap-x-4">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
          {isNeeded && <span className="font-normal text-quiet"> (needed)</span>}
        </label>
        {!part.isPlain && <Toolbar field={id} label={label} />}
      </div>
      <textarea
        id={id}
        name={`part:${name}`}
        data-part={name}
        rows={rows}
        dir="auto"
        defaultValue={value}
        aria-describedby={notes || undefined}
        aria-invalid={error ? true : undefined}
        aria-required={isNeeded}
        className="field-sizing-content max-h-96 min-h-20 w-full rounded-md border border-edge bg-paper px-3 py-2 text-base aria-invalid:border-2 aria-invalid:border-alarm sm:text-sm"
      />
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}
