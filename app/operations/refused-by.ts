/** The reasons for which an operation refuses, read off what it returns. */
export type RefusedBy<Operation extends (...given: never[]) => Promise<unknown>> = Extract<
  Awaited<ReturnType<Operation>>,
  { readonly ok: false; readonly reason: string }
>["reason"];
