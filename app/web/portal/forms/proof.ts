import { closePartsAgain } from "#app/operations/one-time-codes/close-parts-again.ts";
import { openClosedParts } from "#app/operations/one-time-codes/open-closed-parts.ts";
import { sendPageCode } from "#app/operations/one-time-codes/send-page-code.ts";
import { isBehindNumber, noProofCookie, proofCookie } from "../proof.ts";
import { type FormHandler, lost, ownerOf, textOf } from "./form.ts";

/** Asks for the number that opens what is closed; it goes to the reader's own address. */
export const sendProof: FormHandler = async (sent) => {
  const { services, link, say } = sent;
  if (!(await isBehindNumber(services, link))) return lost(sent);
  const asked = await sendPageCode(services, link.linkId);
  if (asked.ok) return { said: "proof-sent" };
  switch (asked.reason) {
    case "not-found":
      return lost(sent);
    case "locked":
      return { faults: { "": say("fault.proof-locked", { owner: ownerOf(sent) }) } };
    case "no-address":
      return { faults: { "": say("fault.no-address", { owner: ownerOf(sent) }) } };
    default:
      return { faults: { "": say("fault.too-many-codes") } };
  }
};

/** The number was typed: a proof goes to this browser, and the closed parts stand on the page it opens next. */
export const prove: FormHandler = async (sent) => {
  const { services, link, say, token } = sent;
  if (!(await isBehindNumber(services, link))) return lost(sent);
  const whose = { id: link.linkId, caseId: link.caseId };
  const opened = await openClosedParts(services, whose, textOf(sent, "digits"));
  if (opened.ok) {
    return { said: "parts-opened", cookie: proofCookie(services, token, opened.secret) };
  }
  switch (opened.reason) {
    case "locked":
      return { faults: { "": say("fault.proof-locked", { owner: ownerOf(sent) }) } };
    case "wrong-code":
      return { faults: { digits: say("fault.wrong-code", { left: opened.triesLeft }) } };
    default:
      return { faults: { digits: say(`fault.${opened.reason}`) } };
  }
};

/** On a device of somebody else's: closed again at once. */
export const closeParts: FormHandler = async ({ services, link, token, proof }) => {
  if (proof) await closePartsAgain(services, link.linkId, proof.secret);
  return { said: "parts-closed", cookie: noProofCookie(services, token) };
};
