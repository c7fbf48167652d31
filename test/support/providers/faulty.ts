/**
 * What can go wrong with one request. `…-after`: it was done, and the caller does not hear so. `…-before`:
 * it was not done. Nobody on our side can tell the two apart.
 */
export type Fault =
  | "cut-after"
  | "error-after"
  | "garbage-after"
  | "hang-after"
  | "cut-before"
  | "error-before"
  | "busy-before"
  | "unauthorised-before"
  | "conflict-before";

/** An answer; `cut`: the connection is gone; `hang`: none comes. */
export type FaultyAnswer = Response | "cut" | "hang";

type Handle = (request: Request) => Promise<Response>;

/** Puts faults between a caller and a fake provider, the ones that were armed, in their order. */
export function createFaulty(
  handle: Handle,
  isPlacing: (request: Request) => boolean,
  errorBody: object,
) {
  const placing: Fault[] = [];
  const looking: Fault[] = [];
  return {
    /** For the next requests that place something; what was armed before is forgotten. */
    arm: (...faults: Fault[]) => void placing.splice(0, placing.length, ...faults),
    /** For the next that only look. */
    armLooks: (...faults: Fault[]) => void looking.splice(0, looking.length, ...faults),
    async answer(request: Request): Promise<FaultyAnswer> {
      const fault = (isPlacing(request) ? placing : looking).shift();
      if (!fault) return handle(request);
      const [what, when] = fault.split("-");
      if (when === "after") await handle(request);
      if (what === "cut" || what === "hang") return what;
      if (what === "garbage") return new Response("<html>Welcome to our proxy</html>");
      if (what === "busy")
        return Response.json(errorBody, { status: 429, headers: { "retry-after": "90" } });
      const status = { conflict: 409, unauthorised: 401 }[what ?? ""] ?? 500;
      return Response.json(errorBody, { status });
    },
  };
}

export type Faulty = ReturnType<typeof createFaulty>;
