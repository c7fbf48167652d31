import { z } from "zod";
import { aside, paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { instant, line, webUrl } from "./kit/fields.ts";
import { formatInstant } from "./kit/formats.ts";
import { sampleStaff } from "./kit/sample-letterhead.ts";
import { staffLetter, staffLetterhead } from "./kit/staff-letter.ts";
import { mailWords } from "./locales/mail/index.ts";

const abouts = [
  "no-first-word",
  "update-overdue",
  "promise-broken",
  "customer-chased-twice",
  "partner-silent",
  "case-reopened",
  "repeat-failure",
  "approval-late",
  "by-hand",
  "first-word-due",
  "next-word-due",
  "customer-reply-due",
  "resolution-due",
  "promise-due",
  "promise-disputed",
  "option-chosen",
  "appointment-confirmed",
  "appointment-move-asked",
  "low-satisfaction",
  "other",
] as const;

/** Tells one of ours that a case wants them (R10). Reference, what, since when, which rung: nothing personal (R25). */
export const escalationAlert = defineEmail({
  kind: "escalation-alert",
  automatic: true,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: staffLetterhead.extend({
    reference: line(60),
    about: z.string().transform((about) => abouts.find((each) => each === about) ?? "other"),
    since: instant,
    role: z.enum(["owner", "deputy", "lead", "manager"]),
    timeZone: z.string(),
    url: webUrl,
  }),
  letter: (props) => {
    const say = mailWords(props.locale);
    const { reference, about, role } = props;
    const what = say(`alert.about.${about}`);
    const when = formatInstant(props.locale, props.timeZone, props.since);
    return staffLetter(props, {
      subject: say("alert.subject", { brand: props.brand.name, reference }),
      preheader: what,
      before: [
        paragraph(what),
        paragraph(say("alert.since", { when })),
        paragraph(say(`alert.role.${role}`)),
      ],
      button: { label: say("alert.button"), address: props.url },
      after: [aside(say("alert.ask"))],
    });
  },
  samples: [
    {
      ...sampleStaff,
      reference: "AM-7Q2K-94XD",
      about: "update-overdue",
      since: "2026-03-06T17:00:00Z",
      role: "owner",
      timeZone: "Europe/Lisbon",
      url: "https://status.nordlys.example/desk/cases/AM-7Q2K-94XD",
    },
    {
      ...sampleStaff,
      reference: "AM-7Q2K-94XD",
      about: "partner-silent",
      since: "2026-03-05T09:30:00Z",
      role: "manager",
      timeZone: "Europe/Lisbon",
      url: "https://status.nordlys.example/desk/cases/AM-7Q2K-94XD",
    },
  ],
});
