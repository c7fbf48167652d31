import { createContext, type ReactNode, useContext } from "react";
import type { FormProblem, Intent } from "./reading.ts";

type FormProps = {
  readonly intent: Intent;
  readonly send: string;
  readonly look?: "main" | "quiet";
  readonly files?: boolean;
  /** What it is done to, for those who hear the button without seeing what it stands under. */
  readonly name?: string;
  readonly children?: ReactNode;
};

/** True on the page of somebody who may only read: it holds no form, wherever one would stand. */
export const ForReading = createContext(false);

/** A form that posts to the page's own address, with or without script. */
export function Form({ intent, send, look = "main", files = false, name, children }: FormProps) {
  if (useContext(ForReading)) return null;
  return (
    <form method="post" {...(files ? { encType: "multipart/form-data" } : {})}>
      <input type="hidden" name="intent" value={intent} />
      {children}
      <button type="submit" className={look}>
        {send}
        {name && <span className="unseen">{` ${name}`}</span>}
      </button>
    </form>
  );
}

export function Fault({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="fault" id={id} role="alert">
      {children}
    </p>
  );
}

type FieldProps = {
  readonly intent: Intent;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem: Pick<FormProblem, "faults" | "typed">;
  /** What tells this field from one of the same name in another form of the same kind. */
  readonly id?: string;
};

/** What ties a field to its label, its hint and its fault. */
function wire({ intent, name, hint, problem, id: own }: FieldProps) {
  // A fault is linked by the form and the field; only one form at a time has any.
  const isFaulty = problem.faults[name] !== undefined;
  const id = own && !isFaulty ? `${intent}-${name}-${own}` : `${intent}-${name}`;
  const fault = problem.faults[name];
  const notes = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return {
    fault: fault && <Fault id={`${id}-fault`}>{fault}</Fault>,
    hint: hint && (
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    ),
    field: {
      id,
      name,
      ...(notes ? { "aria-describedby": notes } : {}),
      ...(fault ? { "aria-invalid": true } : {}),
    },
  };
}

type AreaProps = FieldProps & { readonly rows?: number };

export function TextArea({ rows = 5, ...props }: AreaProps) {
  const { field, hint, fault } = wire(props);
  return (
    <div className="field">
      <label htmlFor={field.id}>{props.label}</label>
      {hint}
      <textarea {...field} rows={rows} dir="auto" defaultValue={props.problem.typed[props.name]} />
      {fault}
    </div>
  );
}

type InputProps = FieldProps & {
  readonly type: "tel" | "text" | "file" | "email" | "name";
  readonly accept?: string;
  readonly autoComplete?: string;
};

/** What is typed stays, but for a number that opens something. */
function isKept(type: InputProps["type"]): boolean {
  return type === "tel" || type === "email" || type === "name";
}

export function Input({ type, accept, autoComplete, ...props }: InputProps) {
  const { field, hint, fault } = wire(props);
  const digits = type === "text" ? { inputMode: "numeric" as const, maxLength: 20 } : {};
  return (
    <div className="field">
      <label htmlFor={field.id}>{props.label}</label>
      {hint}
      <input
        {...field}
        {...digits}
        type={type === "name" ? "text" : type}
        {...(type === "file"
          ? { multiple: true, accept }
          : { dir: type === "name" ? "auto" : "ltr" })}
        {...(autoComplete ? { autoComplete } : {})}
        defaultValue={isKept(type) ? props.problem.typed[props.name] : undefined}
      />
      {fault}
    </div>
  );
}

type ChoiceProps = FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen?: string | undefined;
};

export function Choice(props: ChoiceProps) {
  const { field, fault } = wire(props);
  const chosen = props.problem.typed[props.name] ?? props.chosen;
  return (
    <fieldset>
      <legend>{props.label}</legend>
      {props.options.map(({ value, label }) => (
        <label className="choice" key={value}>
          <input type="radio" name={field.name} value={value} defaultChecked={value === chosen} />
          {label}
        </label>
      ))}
      {fault}
    </fieldset>
  );
}
