import { mailWords } from "../locales/mail/index.ts";
import { webUrl } from "./fields.ts";
import type { FooterLine } from "./letter.ts";

/** What a mail holds that asks the customer something she may not want to be asked. */
export const stoppable = {
  /** Stops such mails, also as a one-click POST (RFC 8058); null in what was queued before it was so. */
  unsubscribeUrl: webUrl.nullable().default(null),
};

type Stoppable = { readonly locale: string; readonly unsubscribeUrl: string | null };

/** The last line of its small print. */
export function stopLine({ locale, unsubscribeUrl }: Stoppable): readonly FooterLine[] {
  if (!unsubscribeUrl) return [];
  return [{ text: mailWords(locale)("footer.stop"), address: unsubscribeUrl }];
}
