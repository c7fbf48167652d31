import type { z } from "zod";

export type FieldFault = { readonly field: string; readonly message: string };

export type Problem = {
  readonly status: number;
  /** What it is, for programs: "wrong-fields", "own-request". */
  readonly kind: string;
  /** What it is and what to do, in a sentence. */
  readonly title: string;
  /** Each wrong field and what to do about it. */
  readonly errors?: readonly FieldFault[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** An error as a program reads it: a problem document (RFC 9457). */
export function problem({ headers = {}, kind, ...words }: Problem): Response {
  return new Response(JSON.stringify({ type: `urn:amends:problem:${kind}`, ...words }), {
    status: words.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...headers,
    },
  });
}

/** Some fields of the body, or of the query, are wrong: all of them are named. */
export function wrongFields(errors: readonly FieldFault[], status: 400 | 422 = 422): Response {
  const title = "Some fields are wrong. Nothing was changed.";
  return problem({ status, kind: "wrong-fields", title, errors });
}

export function faultsOfFields(error: z.ZodError): FieldFault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [fault(issue.path, issue.message)];
    return issue.keys.map((key) =>
      fault([...issue.path, key], "There is no such field. Take it out."),
    );
  });
}

function fault(path: readonly PropertyKey[], message: string): FieldFault {
  return { field: path.map(String).join("."), message };
}

export const notFound = () =>
  problem({
    status: 404,
    kind: "not-found",
    title: "There is no such thing here, or this key may not see it.",
  });
