/** What was wrong with one of a page's forms, and what was typed in it. */
export type FormFault = {
  readonly intent: string;
  readonly faults: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
};

/** The fault of one form, when it is that form which was sent. */
export function faultOf(
  sent: FormFault | undefined,
  intent: string,
  field?: { readonly name: string; readonly value: string },
): FormFault | undefined {
  if (sent?.intent !== intent) return undefined;
  return field && sent.typed[field.name] !== field.value ? undefined : sent;
}

/** A field of a form that may have come back: what was typed in it, else how it starts, and its fault. */
export function fieldOf<Name extends string>(
  fault: Pick<FormFault, "faults" | "typed"> | undefined,
  name: Name,
  start?: string | undefined,
) {
  return { name, defaultValue: fault?.typed[name] ?? start, error: fault?.faults[name] };
}
