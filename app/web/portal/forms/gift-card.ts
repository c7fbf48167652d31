import { sendOneTimeCode } from "#app/operations/accommodations/send-one-time-code.ts";
import { revealGiftCode } from "#app/operations/gift-cards/reveal-gift-code.ts";
import { isId } from "#app/web/ids.ts";
import { codePage } from "../pages.ts";
import { isBehindNumber } from "../proof.ts";
import { type FormHandler, lost, ownerOf, type Sent, textOf } from "./form.ts";

function link({ link }: Sent) {
  return { id: link.linkId, caseId: link.caseId };
}

/** Six digits to her address, before a code is shown (R18). */
export const sendNumber: FormHandler = async (sent) => {
  const card = textOf(sent, "card");
  if (!isId(card)) return lost(sent);
  const asked = await sendOneTimeCode(sent.services, link(sent), card);
  if (asked.ok) return { said: "number-sent" };
  if (asked.reason === "not-found") return lost(sent);
  const owner = ownerOf(sent);
  const fault =
    asked.reason === "too-many-codes"
      ? sent.say("fault.too-many-codes")
      : sent.say(`fault.${asked.reason}`, { owner });
  return { faults: { "": fault } };
};

/** The code stands in the answer to this one POST, and nowhere else (CAP-11). */
export const showCode: FormHandler = async (sent) => {
  const { services, say, proof } = sent;
  const card = textOf(sent, "card");
  if (!isId(card)) return lost(sent);
  const isProven = proof !== null && (await isBehindNumber(services, sent.link, "money"));
  const asked = { accommodationId: card, typed: isProven ? null : textOf(sent, "digits") };
  const revealed = await revealGiftCode(services, link(sent), asked);
  if (revealed.ok) return { html: codePage(sent.settings, revealed, sent.link.locale) };
  switch (revealed.reason) {
    case "not-found":
      return lost(sent);
    case "locked":
      return { faults: { "": say("fault.locked", { owner: ownerOf(sent) }) } };
    case "wrong-code":
      return { faults: { digits: say("fault.wrong-code", { left: revealed.triesLeft }) } };
    default:
      return { faults: { digits: say(`fault.${revealed.reason}`) } };
  }
};
