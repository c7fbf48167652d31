import { redirect } from "@remix-run/node";
import { askNamedPartner } from "#app/operations/partners/ask-named-partner.ts";
import { AskPartner } from "#app/operations/partners/ask-partner.ts";
import {
  finishPartnerAsk,
  GiveUpPartner,
  giveUpPartner,
} from "#app/operations/partners/end-partner-ask.ts";
import { KeepPartner } from "#app/operations/partners/keep-partner.ts";
import {
  LogPartnerContact,
  logPartnerContact,
} from "#app/operations/partners/log-partner-contact.ts";
import { SayPartnerLate, sayPartnerLate } from "#app/operations/partners/say-partner-late.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf } from "#app/web/answer.ts";
import { instantOf } from "#app/web/instants.ts";
import { type Asked, type Intent, idOf, refuse, textOf } from "#app/web/intents.ts";
import { careFault } from "./care-faults.ts";
import { readFirst } from "./read-first.ts";
import { toCase } from "./to-case.ts";

const AskByName = AskPartner.omit({ partnerId: true }).extend({ partner: KeepPartner.shape.name });

const promisedAt = ({ dueAt, ...rest }: Record<string, string>) => ({
  ...rest,
  ...(dueAt ? { promisedAt: dueAt } : {}),
});

/** A partner is put on the case; a name nobody knows yet is added (R11). */
export const askPartnerIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form, door } = asked;
    const parsed = AskByName.safeParse({
      partner: textOf(form, "partner"),
      asked: textOf(form, "asked"),
      contact: textOf(form, "contact"),
      promisedAt: instantOf(asked, "promisedAt"),
    });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const { reference = "" } = door.params;
    const done = await askNamedPartner(services, reference, parsed.data, actor);
    if (!done.ok) return refuse(asked, promisedAt(careFault(done.reason)));
    return redirect(saying(toCase(asked), "partner-asked"));
  },
};

/** A call to a partner, or from them. From the case's page, or from Today. */
export function partnerContactIntent(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const { services, actor, form } = asked;
      const [direction, answered] = textOf(form, "how").split(":");
      const parsed = LogPartnerContact.safeParse({
        direction,
        answered,
        words: textOf(form, "words"),
        promisedAt: instantOf(asked, "promisedAt"),
      });
      if (!parsed.success) {
        const { direction: how, ...faults } = faultsOf(parsed.error);
        return refuse(asked, { ...faults, ...(how ? { how: "Choose who called." } : {}) });
      }
      const logged = await logPartnerContact(services, idOf(asked, "askId"), parsed.data, actor);
      if (!logged.ok) return refuse(asked, promisedAt(careFault(logged.reason)));
      return redirect(saying(back(asked), "partner-contact-logged"));
    },
  };
}

/** The partner did what was asked. */
export const partnerDoneIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const done = await finishPartnerAsk(asked.services, idOf(asked, "askId"), asked.actor);
    if (!done.ok) return refuse(asked, careFault(done.reason));
    return redirect(saying(toCase(asked), "partner-done"));
  },
};

/** We wait for this partner no longer. */
export const giveUpPartnerIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form } = asked;
    const parsed = GiveUpPartner.safeParse({ because: textOf(form, "because") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const ended = await giveUpPartner(services, idOf(asked, "askId"), parsed.data, actor);
    if (!ended.ok) return refuse(asked, careFault(ended.reason));
    return redirect(saying(toCase(asked), "partner-done"));
  },
};

/** The customer is told that a partner is late, and that it is ours to put right (R11). */
export const partnerLateIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { actor, form } = asked;
    const parsed = SayPartnerLate.safeParse({ words: textOf(form, "words") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const id = idOf(asked, "askId");
    const parts = { news: parsed.data.words };
    const words = { field: "words", moment: "partner-late", parts } as const;
    const said = await readFirst(asked, words, (inside) =>
      sayPartnerLate(inside, id, parsed.data, actor),
    );
    if (said instanceof Response) return said;
    if (!said.ok) return refuse(asked, careFault(said.reason));
    return redirect(saying(toCase(asked), "update-posted"));
  },
};
