import { redirect } from "@remix-run/node";
import { LogContact, logContact } from "#app/operations/cases/log-contact.ts";
import { filesOf } from "#app/routes/desk/new-case/new-case-form.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf } from "#app/web/answer.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { noSuchCase } from "../case/get-case.ts";
import { type BroughtAlong, faultsOfFiles, keepFiles } from "./files-of-form.ts";
import { pictureOf, postOf } from "./post-of-form.ts";
import { refusalWords } from "./words.ts";
import { referenceOf } from "./words-to-customer.ts";

/** A call, talk, letter with its scans, or post with its picture (R1, R26). */
export function contact(back: (asked: Asked) => string): Intent {
  return { needs: "post-update", run: (asked) => log(asked, back(asked)) };
}

// What is wrong is found before anything is written, files included: nothing is half there.
async function log(asked: Asked, back: string) {
  const { form, services, actor } = asked;
  const parsed = LogContact.safeParse(typedContact(form));
  const brought = await broughtAlong(form);
  const faults = {
    ...(parsed.success ? {} : fieldFaults(faultsOf(parsed.error))),
    ...(await faultsOfFiles(services, brought)),
  };
  if (!parsed.success || Object.keys(faults).length > 0) return refuse(asked, faults);
  const logged = await logContact(services, referenceOf(asked), parsed.data, actor);
  if (!logged.ok) {
    if (logged.reason === "not-found") throw noSuchCase();
    return refuse(asked, { receivedOn: refusalWords(logged.reason) });
  }
  await keepFiles(services, logged.caseFile.id, brought, actor);
  return redirect(saying(back, "contact-logged"));
}

/** What goes with the way that was chosen; fields of another one are left aside. */
function typedContact(form: FormData) {
  const how = textOf(form, "how");
  const [direction, channel] = how.split(":");
  return {
    ...{ direction, channel, words: textOf(form, "words") },
    ...(how === "in:letter" ? { receivedOn: textOf(form, "receivedOn") } : {}),
    ...(how === "in:social" ? { post: postOf(form) } : {}),
  };
}

async function broughtAlong(form: FormData): Promise<BroughtAlong> {
  const how = textOf(form, "how");
  return {
    files: how === "in:letter" ? await filesOf(form) : [],
    picture: how === "in:social" && postOf(form) ? await pictureOf(form) : null,
  };
}

function fieldFaults({ direction, channel, ...rest }: Record<string, string>) {
  return { ...rest, ...(direction || channel ? { how: "Choose who made contact, and how." } : {}) };
}
