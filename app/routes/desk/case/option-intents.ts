import { redirect } from "@remix-run/node";
import { chooseOption } from "#app/operations/options/choose-option.ts";
import { PutOptions, putOptions } from "#app/operations/options/put-options.ts";
import {
  beginChoice,
  WithdrawOptions,
  withdrawOptions,
} from "#app/operations/options/settle-options.ts";
import { optionParts } from "#app/routes/desk/compose/form-parts.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf } from "#app/web/answer.ts";
import { type Asked, type Intent, idOf, refuse, textOf } from "#app/web/intents.ts";
import { choiceFault } from "./choice-faults.ts";
import { getCase } from "./get-case.ts";
import { notPut } from "./not-put.ts";
import { readFirst } from "./read-first.ts";
import { toCase } from "./to-case.ts";

const fields = ["title", "words", "minutes", "trips", "amount", "currency", "why"] as const;

/** The options of the form that have a title, and where each stood in it. */
function optionsIn(form: FormData) {
  return [0, 1, 2].flatMap((place) => {
    const typed = fields.map((name) => [name, textOf(form, `options.${place}.${name}`)] as const);
    const option = Object.fromEntries(typed.filter(([, value]) => value.trim() !== ""));
    return option.title ? [{ place, option }] : [];
  });
}

/** Faults name the option by its place among those that were sent; the form, by its place in it. */
function faultsInForm(faults: Record<string, string>, places: readonly number[]) {
  const moved = Object.entries(faults).map(([name, words]) => [
    name.replace(/^options\.(\d+)/, (_, at: string) => `options.${places[Number(at)] ?? at}`),
    words,
  ]);
  return Object.fromEntries(moved);
}

/** Options to choose from, or an honest no with what we can do instead (R16). */
export const putOptionsIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { actor, form, door } = asked;
    const found = optionsIn(form);
    const parsed = PutOptions.safeParse({
      words: textOf(form, "words"),
      isHonestNo: textOf(form, "isHonestNo") === "true",
      options: found.map(({ option }) => option),
    });
    if (!parsed.success) {
      const places = found.map(({ place }) => place);
      return refuse(asked, faultsInForm(faultsOf(parsed.error), places));
    }
    const moment = parsed.data.isHonestNo ? "honest-no" : "options";
    const said = { moment, parts: optionParts(form) } as const;
    const put = await readFirst(asked, { field: "words", ...said }, (inside) =>
      putOptions(inside, door.params.reference ?? "", parsed.data, actor),
    );
    if (put instanceof Response) return put;
    if (!put.ok) return notPut(asked, put.reason, said);
    return redirect(saying(toCase(asked), "options-put"));
  },
};

/** She told us on the phone. */
export const chooseOptionIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, door } = asked;
    const { id } = await getCase(services, door.params.reference);
    const chosen = await chooseOption(services, id, idOf(asked, "optionId"), actor);
    if (!chosen.ok) return refuse(asked, choiceFault(chosen.reason));
    return redirect(saying(toCase(asked), "option-chosen"));
  },
};

/** We have begun with what the customer chose: no other can be chosen now. */
export function beginChoiceIntent(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const begun = await beginChoice(asked.services, idOf(asked, "roundId"), asked.actor);
      if (!begun.ok) return refuse(asked, choiceFault(begun.reason));
      return redirect(saying(back(asked), "choice-begun"));
    },
  };
}

/** Options are taken back; the customer reads why. */
export const withdrawOptionsIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { actor, form } = asked;
    const parsed = WithdrawOptions.safeParse({ because: textOf(form, "because") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const id = idOf(asked, "roundId");
    const parts = { news: parsed.data.because };
    const words = { field: "because", moment: "update", parts } as const;
    const withdrawn = await readFirst(asked, words, (inside) =>
      withdrawOptions(inside, id, parsed.data, actor),
    );
    if (withdrawn instanceof Response) return withdrawn;
    if (!withdrawn.ok) return notPut(asked, withdrawn.reason, words);
    return redirect(saying(toCase(asked), "options-withdrawn"));
  },
};
