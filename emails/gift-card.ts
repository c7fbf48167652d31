import { around, framed } from "./kit/around.ts";
import { keyFact } from "./kit/blocks/facts.ts";
import { paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { calendarDay, money, webUrl } from "./kit/fields.ts";
import { formatCalendarDay, formatMoney } from "./kit/formats.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** The gift card's own message (R18). It leads to the page; the code is never in a mail. */
export const giftCard = defineEmail({
  kind: "gift-card",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "hold",
  props: letterhead.extend({
    giftCard: money.extend({ expiresOn: calendarDay.nullable() }),
    /** The page on which the code can be asked for. */
    revealUrl: webUrl,
    around,
  }),
  letter: (props) => {
    const { locale, reference, brand, owner } = props;
    const { amountMinor, currency, expiresOn } = props.giftCard;
    const say = mailWords(locale);
    return customerLetter(props, {
      subject: say("gift-card.subject", { brand: brand.name, reference }),
      preheader: say("gift-card.preheader", { owner: owner.name }),
      // How it is opened stays ours: no words of anybody's may leave it out.
      blocks: framed(props, { before: [say("gift-card.words")], after: [] }, [
        keyFact({
          label: say("gift-card.label"),
          fact: formatMoney(locale, amountMinor, currency),
          note: expiresOn && say("gift-card.until", { day: formatCalendarDay(locale, expiresOn) }),
        }),
        paragraph(say("gift-card.how")),
      ]),
      button: { label: say("gift-card.button"), address: props.revealUrl },
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      nextUpdateAt: null,
      giftCard: { amountMinor: 3000, currency: "EUR", expiresOn: "2027-12-31" },
      revealUrl: "https://status.nordlys.example/s/sample-link/gift-card",
    },
    {
      ...sampleLetterhead,
      nextUpdateAt: null,
      giftCard: { amountMinor: 2500, currency: "USD", expiresOn: null },
      around: { before: "Ana, this is for the calls you should not have had to make.", after: "" },
      revealUrl: "https://status.nordlys.example/s/sample-link/gift-card",
    },
  ],
});
