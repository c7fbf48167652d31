import { redirect } from "@remix-run/node";
import {
  ApologiseForPromise,
  apologiseForPromise,
} from "#app/operations/promises/apologise-for-promise.ts";
import { keepPromise } from "#app/operations/promises/keep-promise.ts";
import { MakePromise, makePromise } from "#app/operations/promises/make-promise.ts";
import { MovePromise, movePromise } from "#app/operations/promises/move-promise.ts";
import { TakePromiseBack, takePromiseBack } from "#app/operations/promises/take-promise-back.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf } from "#app/web/answer.ts";
import { instantOf } from "#app/web/instants.ts";
import { type Asked, type Intent, idOf, refuse, textOf } from "#app/web/intents.ts";
import { careFault } from "./care-faults.ts";
import { notPut } from "./not-put.ts";
import { readFirst } from "./read-first.ts";
import { toCase } from "./to-case.ts";

/** What we say we will do, by when, and how sure we are (R7). */
export const makePromiseIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { actor, form, door } = asked;
    // "phone:17": the talk it was said in, and by which way.
    const [channel, contactId] = textOf(form, "saidIn").split(":");
    const parsed = MakePromise.safeParse({
      what: textOf(form, "what"),
      ...dueOf(asked),
      ...(contactId && { channel, contactId }),
    });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const { reference = "" } = door.params;
    const { what, dueAt, dueFrom, certainty } = parsed.data;
    const parts = { what, dueAt: dueAt.toISOString(), certainty };
    const words = { field: "what", moment: "promise", parts } as const;
    const made = await readFirst(asked, words, (inside) =>
      makePromise(inside, reference, parsed.data, actor),
    );
    if (made instanceof Response) return made;
    // A draft knows no span of its own, and what was said already is no mail.
    if (!made.ok && (dueFrom || contactId)) return refuse(asked, careFault(made.reason));
    if (!made.ok) return notPut(asked, made.reason, words);
    return redirect(saying(toCase(asked), contactId ? "promise-noted" : "promise-made"));
  },
};

/** By when, or within which span, and how sure. */
function dueOf(asked: Asked) {
  return {
    dueAt: instantOf(asked, "dueAt"),
    dueFrom: instantOf(asked, "dueFrom"),
    certainty: textOf(asked.form, "certainty"),
  };
}

/** It was done. From the case's page, or from Today. */
export function keepPromiseIntent(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const kept = await keepPromise(asked.services, idOf(asked, "promiseId"), asked.actor);
      if (!kept.ok) return refuse(asked, careFault(kept.reason));
      return redirect(saying(back(asked), "promise-kept"));
    },
  };
}

/** A new time, told before the old one is past (R7). */
export const movePromiseIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { actor, form } = asked;
    const parsed = MovePromise.safeParse({
      ...dueOf(asked),
      because: textOf(form, "because"),
    });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const id = idOf(asked, "promiseId");
    const { because: why, dueAt, certainty } = parsed.data;
    const parts = { why, dueAt: dueAt.toISOString(), certainty };
    const words = { field: "because", moment: "promise-moved", parts } as const;
    const moved = await readFirst(asked, words, (inside) =>
      movePromise(inside, id, parsed.data, actor),
    );
    if (moved instanceof Response) return moved;
    if (!moved.ok) return refuse(asked, careFault(moved.reason));
    const inTime = moved.promise.state === "moved";
    return redirect(saying(toCase(asked), inTime ? "promise-moved" : "promise-given-anew"));
  },
};

/** In time it is withdrawn; a broken one can only be given up. */
export function takeBackIntent(way: "withdraw" | "release"): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const { actor, form } = asked;
      const parsed = TakePromiseBack.safeParse({ because: textOf(form, "because") });
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      const id = idOf(asked, "promiseId");
      const parts = { why: parsed.data.because };
      const words = { field: "because", moment: "delay", parts } as const;
      const taken = await readFirst(asked, words, (inside) =>
        takePromiseBack(inside, id, { way, ...parsed.data }, actor),
      );
      if (taken instanceof Response) return taken;
      if (!taken.ok) return refuse(asked, careFault(taken.reason));
      return redirect(saying(toCase(asked), "promise-taken-back"));
    },
  };
}

/** We did not keep it: the customer reads it from us, with a new time (R7). */
export const apologiseIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { actor, form } = asked;
    const parsed = ApologiseForPromise.safeParse({ words: textOf(form, "words") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const id = idOf(asked, "promiseId");
    const parts = { apology: parsed.data.words };
    const words = { field: "words", moment: "broken-promise", parts } as const;
    const said = await readFirst(asked, words, (inside) =>
      apologiseForPromise(inside, id, parsed.data, actor),
    );
    if (said instanceof Response) return said;
    if (!said.ok) return refuse(asked, careFault(said.reason));
    return redirect(saying(toCase(asked), "apologised"));
  },
};
