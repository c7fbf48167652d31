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

/** Whether a table of refusals has this reason; what it has not, the next table answers. */
export function hasWords<Table extends object>(
  table: Table,
  reason: PropertyKey,
): reason is keyof Table {
  return Object.hasOwn(table, reason);
}

/** Some fields of the body, or of the query, are wrong: all of them are named. */
export function wrongFields(errors: readonly FieldFault[], status: 400 | 422 = 422): Response {
  const title = "Some fields are wrong. Nothing was changed.";
  return problem({ status, kind: "wrong-fields", title, errors });
}

/** Each wrong field of a body, and what to do about it; fields that do not exist are named too. */
export function faultsOfFields({ issues }: Pick<z.ZodError, "issues">): FieldFault[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        fault([...issue.path, key], "There is no such field. Take it out."),
      );
    }
    if (issue.code !== "invalid_union") return [fault(issue.path, wordsOf(issue))];
    // Of several ways to say it, the one that was tried: it has the fewest faults.
    const [nearest = []] = [...issue.errors].sort((one, other) => one.length - other.length);
    const within = nearest.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
    return nearest.length > 0
      ? faultsOfFields({ issues: within })
      : [fault(issue.path, wordsOf(issue))];
  });
}

const wanted: Readonly<Record<string, string>> = {
  array: "Send a list.",
  boolean: "Send true or false.",
  number: "Send a number.",
  object: "Send an object.",
  string: "Send text.",
};

/** Our own words where a field has some; of the library's, what they ask for. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (!/^(Invalid|Too) /.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type") return wanted[issue.expected] ?? "Send something else here.";
  if (issue.code === "invalid_value") return `Choose one of these: ${issue.values.join(", ")}.`;
  if (issue.code === "too_small") return `Send at least ${issue.minimum}.`;
  if (issue.code === "too_big") return `Send at most ${issue.maximum}.`;
  return "This cannot be read. Look at the API's document for what it has to be.";
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
