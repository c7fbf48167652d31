import type { z } from "zod";

/** What was wrong with a form, by field, and what was typed, so that nothing has to be typed again. */
export type FormFault = {
  readonly ok: false;
  readonly faults: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
};

/** The text fields of a form as they were typed. Files and passwords are not kept. */
export function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !/password|code/i.test(name)) typed[name] = value;
  }
  return typed;
}

/** The first fault of each field, named by its path ("customer.email"); "" is about the whole form. */
export function faultsOf(error: z.ZodError): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = issue.path.join(".");
    faults[field] ??= issue.message;
  }
  return faults;
}

/** A form that was refused: each fault at its field, and what was typed. */
export function formFault(form: FormData, faults: Record<string, string>): FormFault {
  return { ok: false, faults, typed: typedIn(form) };
}
