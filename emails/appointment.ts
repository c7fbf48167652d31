import { z } from "zod";
import { around, framed } from "./kit/around.ts";
import { statement } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { instant, line } from "./kit/fields.ts";
import { formatTimes, formatZone } from "./kit/formats.ts";
import { customerLetter, letterhead } from "./kit/letterhead.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";
import { mailWords } from "./locales/mail/index.ts";

/** Times to agree to, or the one that was agreed on: what happens then, where, and who comes. */
export const appointment = defineEmail({
  kind: "appointment",
  automatic: false,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: letterhead.extend({
    what: line(),
    place: line(300).nullable(),
    withWhom: line().nullable(),
    times: z
      .array(z.strictObject({ startsAt: instant, endsAt: instant }))
      .min(1)
      .max(6),
    isAgreed: z.boolean(),
    around,
  }),
  letter: (props) => {
    const { locale, timeZone, times, place, withWhom } = props;
    const say = mailWords(locale);
    const kind = props.isAgreed ? "agreed" : "offered";
    const zone = formatZone(locale, timeZone, times[0]?.startsAt ?? new Date(0));
    const told = [
      ...times.map(({ startsAt, endsAt }) => formatTimes(locale, timeZone, startsAt, endsAt)),
      `(${zone})`,
      ...(place ? [say("appointment.place", { place })] : []),
      ...(withWhom ? [say("appointment.who", { who: withWhom })] : []),
    ];
    const ours = {
      before: [say(`appointment.words.${kind}`)],
      after: [say(`appointment.how.${kind}`)],
    };
    return customerLetter(props, {
      preheader: say(`appointment.preheader.${kind}`),
      blocks: framed(props, ours, [statement(props.what, told.join("\n"))]),
      button: { label: say(`appointment.button.${kind}`), address: props.statusUrl },
    });
  },
  samples: [
    {
      ...sampleLetterhead,
      what: "A technician changes the board",
      place: "Your office, Calle Mayor 4",
      withWhom: "Sofia Prats",
      times: [
        { startsAt: "2026-03-09T08:00:00Z", endsAt: "2026-03-09T10:00:00Z" },
        { startsAt: "2026-03-10T13:00:00Z", endsAt: "2026-03-10T15:00:00Z" },
      ],
      isAgreed: false,
    },
    {
      ...sampleLetterhead,
      what: "We call you",
      ...{ place: null, withWhom: null, isAgreed: true },
      times: [{ startsAt: "2026-03-09T08:00:00Z", endsAt: "2026-03-09T08:30:00Z" }],
    },
  ],
});
