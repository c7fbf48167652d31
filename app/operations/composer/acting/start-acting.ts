import type { ComposedMoment } from "#app/domain/composer/composed-moments.ts";
import type { DraftParts } from "#app/domain/composer/draft-parts.ts";
import { keepPromise } from "#app/domain/promises/promise-changes.ts";
import { mailWords } from "#emails/locales/mail/index.ts";
import type { Services, Store } from "../../services.ts";

type About = { readonly moment: ComposedMoment; readonly aboutId: string | null };

/** What stands before and after the facts of a mail to begin with: our own words, in her language. */
export async function startActing(
  services: Services,
  store: Store,
  locale: string,
  { moment, aboutId }: About,
): Promise<DraftParts> {
  const say = mailWords(locale);
  switch (moment) {
    case "options":
      return { before: say("options.words.yes"), after: say("options.how") };
    case "honest-no":
      return { before: say("options.words.no"), after: say("options.how") };
    case "appointment":
    case "other-times":
      return { before: say("appointment.words.offered"), after: say("appointment.how.offered") };
    case "promise":
      return { before: say("promise-made.words") };
    case "promise-kept": {
      const promise = aboutId ? await store.promises.find(aboutId) : null;
      const kept = promise && keepPromise(promise, services.now());
      const late = kept?.ok && kept.promise.state === "kept-late";
      const before = say(late ? "promise-kept.late" : "promise-kept.words");
      return { before, after: say("promise-kept.not-so") };
    }
    case "start-plan-b": {
      const plan = aboutId ? await store.backupPlans.find(aboutId) : null;
      return { before: say("plan-b.words"), words: plan?.customerWording ?? "" };
    }
    case "heads-up":
      return { before: say("heads-up.words") };
    case "fresh-link":
      return { before: say("fresh-link.words") };
    case "gift-card":
      return { before: say("gift-card.words") };
    default:
      return {};
  }
}
