import type { z } from "zod";
import { parseLocalDateTime } from "#app/domain/clock/time-zone.ts";
import type { NewFile } from "#app/operations/cases/check-files.ts";
import { OpenCase, type OpenCaseInput } from "#app/operations/cases/open-case-fields.ts";
import { postOf } from "#app/routes/desk/intents/post-of-form.ts";
import { faultsOf } from "#app/web/answer.ts";
import { textOf } from "#app/web/intents.ts";

export type ReadForm =
  | { readonly ok: true; readonly input: OpenCaseInput }
  | { readonly ok: false; readonly faults: Record<string, string> };

const plain = [
  "subject",
  "problem",
  "product",
  "serial",
  "order",
  "place",
  "channel",
  "severity",
  "fault",
  "brand",
  "owner",
] as const;

/**
 * The form as `OpenCase` takes it. When it reached us is typed on the clocks of who types it. The
 * form's own key stands in for an outside reference, so that a double click opens one case.
 */
export function readNewCase(form: FormData, timeZone: string): ReadForm {
  const receivedAt = readReceivedAt(textOf(form, "receivedAt"), timeZone);
  const parsed = OpenCase.safeParse({
    ...Object.fromEntries(plain.map((name) => [name, textOf(form, name)])),
    customer: Object.fromEntries(
      ["name", "email", "phone", "locale", "timezone"].map((name) => [
        name,
        textOf(form, `customer.${name}`),
      ]),
    ),
    ...(textOf(form, "channel") === "social" ? { post: postOf(form) } : {}),
    receivedAt: receivedAt.ok ? receivedAt.at : "",
    externalRef: textOf(form, "externalRef") || formReference(textOf(form, "formKey")),
  });
  const faults = {
    ...faultsIn(parsed),
    ...(receivedAt.ok ? {} : { receivedAt: receivedAt.words }),
  };
  if (parsed.success && receivedAt.ok) return { ok: true, input: parsed.data };
  return { ok: false, faults };
}

function faultsIn(parsed: z.ZodSafeParseResult<unknown>): Record<string, string> {
  return parsed.success ? {} : faultsOf(parsed.error);
}

const formPrefix = "form:";

function formReference(key: string): string {
  return /^[\w-]{16,64}$/.test(key) ? formPrefix + key : "";
}

/** An outside reference that is only a form's key is nobody's to see. */
export function isFormReference(externalRef: string | null): boolean {
  return externalRef?.startsWith(formPrefix) ?? false;
}

function readReceivedAt(typed: string, timeZone: string) {
  if (typed.trim() === "") return { ok: true, at: "" } as const;
  const parsed = parseLocalDateTime(typed.trim(), timeZone);
  return parsed.ok
    ? ({ ok: true, at: parsed.at.toISOString() } as const)
    : ({
        ok: false,
        words: "Choose a day and time that exist, such as 4 March 2026, 09:30.",
      } as const);
}

/** The files of a form, read into memory; a field left empty sends a file without a name. */
export async function filesOf(form: FormData): Promise<NewFile[]> {
  const files = form.getAll("files").filter((value) => value instanceof File && value.name !== "");
  return Promise.all(
    (files as File[]).map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}
