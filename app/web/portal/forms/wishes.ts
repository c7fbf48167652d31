import { ChooseWishes, chooseWishes } from "#app/operations/customers/choose-wishes.ts";
import { AddReader, addReader } from "#app/operations/readers/add-reader.ts";
import { removeReader } from "#app/operations/readers/remove-reader.ts";
import { sayNotHer } from "#app/operations/readers/say-not-her.ts";
import { isId } from "#app/web/ids.ts";
import { smallPage } from "../pages.ts";
import { isBehindNumber } from "../proof.ts";
import { type FormHandler, lost, textOf } from "./form.ts";

/** How often she hears from us, and which way. */
export const wishes: FormHandler = async (sent) => {
  const read = ChooseWishes.safeParse({
    mails: textOf(sent, "mails"),
    reachBy: textOf(sent, "reachBy"),
  });
  if (!read.success) return lost(sent);
  const chosen = await chooseWishes(sent.services, sent.link.caseId, read.data);
  if (chosen.ok) return { said: "wishes-chosen" };
  return chosen.reason === "no-number"
    ? { faults: { reachBy: sent.say("fault.reach.no-number") } }
    : lost(sent);
};

/** Somebody she trusts may read her page, by a link of their own. */
export const letRead: FormHandler = async (sent) => {
  const { services, link, say, proof } = sent;
  // Else a link in wrong hands would send the number to an address of its own choice (CAP-10).
  if (!proof && (await isBehindNumber(services, link))) {
    return { faults: { "": say("fault.proof-first") } };
  }
  const read = AddReader.safeParse({ name: textOf(sent, "name"), email: textOf(sent, "email") });
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
    return {
      faults: {
        ...(wrong.has("name") ? { name: say("fault.reader.name") } : {}),
        ...(wrong.has("email") ? { email: say("fault.reader.email") } : {}),
      },
    };
  }
  const added = await addReader(services, link.caseId, read.data);
  if (added.ok) return { said: "reader-added" };
  return added.reason === "too-many-readers"
    ? { faults: { email: say("fault.reader.too-many") } }
    : lost(sent);
};

/** A reader’s link opens nothing from now on. */
export const letReadNoMore: FormHandler = async (sent) => {
  const id = textOf(sent, "reader");
  if (!isId(id)) return lost(sent);
  const removed = await removeReader(sent.services, sent.link.caseId, id);
  return removed.ok ? { said: "reader-removed" } : lost(sent);
};

/** The link is closed with the answer: there is no page to go back to. */
export const notHer: FormHandler = async ({ services, settings, link }) => {
  await sayNotHer(services, link.caseId, link.linkId);
  return { html: smallPage(settings, "not-her", link.locale) };
};
