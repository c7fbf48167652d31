import type { Block } from "./kit/block.ts";
import { pointer, quietPointer, table } from "./kit/blocks/table.ts";
import { aside, heading, paragraph } from "./kit/blocks/words.ts";
import { defineEmail } from "./kit/define-email.ts";
import { type Digest, type DigestValue, digestProps, sampleDigests } from "./kit/digest-facts.ts";
import { figureWords } from "./kit/figure-words.ts";
import { formatCalendarDay, formatCount } from "./kit/formats.ts";
import { staffLetter } from "./kit/staff-letter.ts";
import { mailWords } from "./locales/mail/index.ts";

/** The figures of last week beside those of the week before, for a lead (R27). Nobody is named in it but partners (R25). */
export const weeklyDigest = defineEmail({
  kind: "weekly-digest",
  automatic: true,
  listUnsubscribe: false,
  inDoubt: "resend",
  props: digestProps,
  letter: (props) => {
    const say = mailWords(props.locale);
    const { team, urls } = props;
    const day = formatCalendarDay(props.locale, props.weekFrom);
    return staffLetter(props, {
      subject: say("digest.subject", { brand: props.brand.name, day }),
      preheader: say("digest.preheader", { worse: props.look.length }),
      before: [
        paragraph(team ? say("digest.opening.team", { team }) : say("digest.opening.all")),
        ...figuresOf(props),
        ...lookFirst(props),
        ...partnersOf(props),
        ...recurringOf(props),
        ...knownOf(props),
      ],
      button: { label: say("digest.button"), address: urls.figures },
      after: [quietPointer(say("digest.settings"), say("digest.settings.link"), urls.account)],
    });
  },
  samples: sampleDigests,
});

function figuresOf({ locale, figures, currency }: Digest): Block[] {
  const say = mailWords(locale);
  const cell = (name: Digest["figures"][number]["name"], { value: number, isThin }: DigestValue) =>
    `${figureWords(locale, name, number, currency)}${isThin ? " *" : ""}`;
  const isAnyThin = figures.some(({ last, before }) => last.isThin || before.isThin);
  return [
    table({
      columns: [say("digest.figure"), say("digest.last"), say("digest.before")],
      rows: figures.map(({ name, last, before, trend }) => ({
        name: say(`digest.name.${name}`),
        cells: [
          { value: cell(name, last), note: trend && say(`digest.trend.${trend}`) },
          { value: cell(name, before) },
        ],
      })),
    }),
    ...(isAnyThin ? [aside(say("digest.thin"))] : []),
  ];
}

function lookFirst({ locale, look, figures, currency }: Digest): Block[] {
  const say = mailWords(locale);
  if (look.length === 0) return [paragraph(say("digest.calm"))];
  return [
    heading(say("digest.look")),
    ...look.map(({ name, url }) => {
      const of = figures.find((figure) => figure.name === name);
      const words = (number: number | null) => figureWords(locale, name, number, currency);
      const was = say("digest.was", {
        figure: say(`digest.name.${name}`),
        last: words(of?.last.value ?? null),
        before: words(of?.before.value ?? null),
      });
      return pointer(was, say(`digest.look.${name}`), url);
    }),
  ];
}

function partnersOf({ locale, partners, urls }: Digest): Block[] {
  if (partners.length === 0) return [];
  const say = mailWords(locale);
  return [
    heading(say("digest.partners")),
    table({
      columns: [say("digest.partner"), say("digest.kept"), say("digest.of")],
      rows: partners.map(({ name, kept, of }) => ({
        name,
        cells: [{ value: formatCount(locale, kept) }, { value: formatCount(locale, of) }],
      })),
    }),
    quietPointer(say("digest.partners.note"), say("digest.partners.link"), urls.partners),
  ];
}

function recurringOf({ locale, recurring, suspicious, urls }: Digest): Block[] {
  if (recurring.length === 0) return [];
  const say = mailWords(locale);
  const { atLeast: least, days } = suspicious;
  return [
    heading(say("digest.recurring")),
    table({
      columns: [say("digest.product"), say("digest.cases")],
      rows: recurring.map(({ product, cases }) => ({
        name: product,
        cells: [{ value: formatCount(locale, cases) }],
      })),
    }),
    quietPointer(
      say("digest.recurring.note", { least, days }),
      say("digest.recurring.link"),
      urls.problems,
    ),
  ];
}

/** What is known and not fixed yet (R24), by the title staff gave it. */
function knownOf({ locale, known, urls }: Digest): Block[] {
  if (known.length === 0) return [];
  const say = mailWords(locale);
  return [
    heading(say("digest.known")),
    table({
      columns: [say("digest.known.problem"), say("digest.known.cases")],
      rows: known.map(({ title, state, openCases }) => ({
        name: title,
        cells: [{ value: formatCount(locale, openCases), note: say(`digest.known.${state}`) }],
      })),
    }),
    quietPointer(say("digest.known.note"), say("digest.recurring.link"), urls.problems),
  ];
}
