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

export type Faulty = {
  /** How many requests came of each kind, and how many of them went wrong. */
  readonly counts: Readonly<Record<"placed" | "looked" | "failed", number>>;
  /** For the next requests that place something, null for one that goes well; what was armed before is forgotten. */
  readonly arm: (...faults: (Fault | null)[]) => void;
  /** For the next that only look. */
  readonly armLooks: (...faults: Fault[]) => void;
  readonly answer: (request: Request) => Promise<FaultyAnswer>;
};

/** Puts faults between a caller and a fake provider, the ones that were armed, in their order. */
export function createFaulty(
  handle: Handle,
  isPlacing: (request: Request) => boolean,
  errorBody: object,
): Faulty {
  const placing: (Fault | null)[] = [];
  const looking: Fault[] = [];
  const counts = { placed: 0, looked: 0, failed: 0 };
  return {
    counts,
    arm: (...faults) => void placing.splice(0, placing.length, ...faults),
    armLooks: (...faults) => void looking.splice(0, looking.length, ...faults),
    async answer(request) {
      const isOne = isPlacing(request);
      counts[isOne ? "placed" : "looked"] += 1;
      const fault = (isOne ? placing : looking).shift();
      if (!fault) return handle(request);
      counts.failed += 1;
      if (fault.endsWith("-after")) await handle(request);
      return answerTo(fault, errorBody);
    },
  };
}

function answerTo(fault: Fault, errorBody: object): FaultyAnswer {
  const [what = ""] = fault.split("-");
  if (what === "cut" || what === "hang") return what;
  if (what === "garbage") return new Response("<html>Welcome to our proxy</html>");
  if (what === "busy")
    return Response.json(errorBody, { status: 429, headers: { "retry-after": "90" } });
  const status = { conflict: 409, unauthorised: 401 }[what] ?? 500;
  return Response.json(errorBody, { status });
}
