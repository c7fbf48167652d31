import { type ReactNode, useId } from "react";

type Wired = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  /** What to do about it: stands under the field and is read with it. */
  readonly error?: string | undefined;
  /** Where the sentence around the field says what it is; it is still read out. */
  readonly isLabelHidden?: boolean | undefined;
  readonly children: (wired: Wired) => ReactNode;
};

type FieldNotesProps = {
  /** Of the field: the notes' own begin with it. */
  readonly id: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
};

/** What is read with a field: how to fill it, and what to mend. */
export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-alarm">
          {error}
        </p>
      )}
    </>
  );
}

/** A label, its field, a hint and the fault, tied together for everyone. */
export function Field({ label, hint, error, isLabelHidden, children }: FieldProps) {
  const id = useId();
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className={isLabelHidden ? "sr-only" : "text-sm font-medium"}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": notes || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}

const box =
  "w-full rounded-md border border-edge bg-paper px-3 py-1.5 min-h-9 pointer-coarse:min-h-11 text-base sm:text-sm aria-invalid:border-alarm aria-invalid:border-2";

type Common = Omit<FieldProps, "children"> & { readonly name: string };

type TextProps = Common & React.InputHTMLAttributes<HTMLInputElement>;

/** One line of text, a date, a number, a file. */
export function TextField({ label, hint, error, isLabelHidden, ...input }: TextProps) {
  return (
    <Field label={label} error={error} isLabelHidden={isLabelHidden} {...(hint ? { hint } : {})}>
      {(wired) => <input className={box} {...wired} {...input} />}
    </Field>
  );
}

type AreaProps = Common & React.TextareaHTMLAttributes<HTMLTextAreaElement>;

/** Several lines of text. */
export function TextArea({ label, hint, error, isLabelHidden, rows = 4, ...input }: AreaProps) {
  return (
    <Field label={label} error={error} isLabelHidden={isLabelHidden} {...(hint ? { hint } : {})}>
      {(wired) => <textarea className={box} rows={rows} dir="auto" {...wired} {...input} />}
    </Field>
  );
}

type Choice = { readonly value: string; readonly label: string };
type ChoiceProps = Common &
  React.SelectHTMLAttributes<HTMLSelectElement> & { readonly choices: readonly Choice[] };

/** One of a few. */
export function ChoiceField({ label, hint, error, isLabelHidden, choices, ...input }: ChoiceProps) {
  return (
    <Field label={label} error={error} isLabelHidden={isLabelHidden} {...(hint ? { hint } : {})}>
      {(wired) => (
        <select className={box} {...wired} {...input}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
