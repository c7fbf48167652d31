import { useId } from "react";
import { ChoiceField, TextField } from "#app/ui/field.tsx";

const units = ["minutes", "hours", "days", "weeks"].map((value) => ({ value, label: value }));
const counted = [
  { value: "working-time", label: "in working time" },
  { value: "around-the-clock", label: "around the clock" },
];

type SpanFieldsProps = {
  /** Its fields are called "name.count", "name.unit" and "name.counted". */
  readonly name: string;
  readonly legend: string;
  readonly start: {
    readonly count: number;
    readonly unit: string;
    readonly counted: string;
  };
  readonly faults?: Readonly<Record<string, string>> | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly isLegendHidden?: boolean;
};

/** A span of time as a part of a sentence: "4 · hours · in working time". */
export function SpanFields(props: SpanFieldsProps) {
  const { name, legend, start, faults, typed, isLegendHidden = false } = props;
  const id = useId();
  const named = (part: string) => `${name}.${part}`;
  const begun = (part: keyof typeof start) => typed?.[named(part)] ?? String(start[part]);
  const error = faults?.[named("count")] ?? faults?.[named("unit")] ?? faults?.[named("counted")];
  return (
    <fieldset className="grid gap-1" aria-describedby={error ? id : undefined}>
      <legend className={isLegendHidden ? "sr-only" : "mb-1 text-sm font-medium"}>{legend}</legend>
      <div className="flex flex-wrap gap-2">
        <div className="w-20">
          <TextField
            label="How many"
            isLabelHidden
            name={named("count")}
            inputMode="numeric"
            defaultValue={begun("count")}
            aria-invalid={error ? true : undefined}
            required
          />
        </div>
        <div className="w-28">
          <ChoiceField
            label="Of what"
            isLabelHidden
            name={named("unit")}
            choices={units}
            defaultValue={begun("unit")}
          />
        </div>
        <div className="w-44">
          <ChoiceField
            label="How it is counted"
            isLabelHidden
            name={named("counted")}
            choices={counted}
            defaultValue={begun("counted")}
          />
        </div>
      </div>
      {error && (
        <p id={id} className="text-sm font-medium text-alarm">
          {error}
        </p>
      )}
    </fieldset>
  );
}
