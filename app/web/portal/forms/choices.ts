import { theCustomer } from "#app/domain/actor.ts";
import { setDiscretion } from "#app/operations/cases/set-discretion.ts";
import { chooseLanguage } from "#app/operations/customers/choose-language.ts";
import { chooseFollowUps } from "#app/operations/follow-ups/choose-follow-ups.ts";
import { languageNames } from "#emails/kit/locale.ts";
import { type FormHandler, lost, textOf } from "./form.ts";

/** The language of her page and of our mails (R25). */
export const language: FormHandler = async (sent) => {
  const wish = languageNames.find((name) => name === textOf(sent, "language"));
  if (!wish) return { faults: { language: sent.say("fault.language") } };
  const chosen = await chooseLanguage(sent.services, sent.link.caseId, wish);
  return chosen.ok ? { said: "language-chosen" } : lost(sent);
};

/** Whether we ask twice, after it is put right, if all is well (R21). */
export const followUps: FormHandler = async (sent) => {
  const wish = textOf(sent, "wish");
  if (wish !== "stop" && wish !== "resume") return lost(sent);
  const chosen = await chooseFollowUps(sent.services, sent.link.caseId, wish);
  if (!chosen.ok) return lost(sent);
  return { said: wish === "stop" ? "follow-ups-stopped" : "follow-ups-resumed" };
};

/** Subjects and the page’s title say nothing of the case (R25). */
export const discretion: FormHandler = async (sent) => {
  const wish = textOf(sent, "wish");
  if (wish !== "on" && wish !== "off") return lost(sent);
  const set = await setDiscretion(sent.services, sent.link.caseId, wish === "on", theCustomer);
  return set.ok ? { said: `discretion-${wish}` } : lost(sent);
};
