import { Appointments } from "./appointments.tsx";
import { Facts } from "./choices.tsx";
import { Document } from "./document.tsx";
import { Feedback } from "./feedback.tsx";
import { ForReading } from "./form.tsx";
import { Heard } from "./heard.tsx";
import { Files, History } from "./history.tsx";
import { formatMoment } from "./moments.ts";
import { Options } from "./options.tsx";
import { Owner } from "./owner.tsx";
import { Part } from "./part.tsx";
import { Promises } from "./promises.tsx";
import { PutRight } from "./put-right.tsx";
import type { Reading } from "./reading.ts";
import { NextWord, Standing } from "./standing.tsx";
import { Trouble } from "./trouble.tsx";
import { WhatNext } from "./what-next.tsx";
import { Spoken } from "./words.tsx";

/** A mail we sent her, and its file beside the page. */
export type TakenMail = {
  readonly at: Date;
  readonly subject: string;
  readonly text: string;
  readonly name: string;
};

export type Taken = {
  readonly words: readonly { readonly at: Date; readonly words: string }[];
  readonly mails: readonly TakenMail[];
};

type Props = { readonly reading: Reading; readonly css: string; readonly taken: Taken };

/** Her page to keep: everything on it, what she wrote, and our mails. Nothing can be sent from it. */
export function TakeAwayPage({ reading, css, taken }: Props) {
  const { page, say, locale, brand } = reading;
  const { satisfaction, questions } = page.feedback;
  const title = say("title", { brand: brand.name, reference: page.reference });
  return (
    <Document locale={locale} say={say} title={title} brand={brand} css={css} kept>
      <main>
        <ForReading.Provider value={true}>
          <Standing {...reading} />
          <NextWord {...reading} />
          <Owner {...reading} />
          <Heard {...reading} />
          <WhatNext {...reading} />
          <Appointments {...reading} />
          <Promises {...reading} />
          <Options {...reading} />
          <PutRight {...reading} />
          <Trouble {...reading} />
          {(satisfaction || questions) && <Feedback {...reading} />}
          <History {...reading} isWhole />
          <Words reading={reading} taken={taken} />
          <Mails reading={reading} taken={taken} />
          <Files {...reading} />
          <Facts {...reading} />
        </ForReading.Provider>
      </main>
    </Document>
  );
}

type PartProps = Omit<Props, "css">;

function Words({ reading, taken }: PartProps) {
  const { page, say, locale } = reading;
  if (taken.words.length === 0) return null;
  return (
    <Part id="words" heading={say("download.theirs")}>
      <ol className="story">
        {taken.words.map(({ at, words }) => (
          <li key={`${at.getTime()} ${words}`} className="hers">
            <p className="quiet">{formatMoment(locale, page.customer.timeZone, at)}</p>
            <Spoken>{words}</Spoken>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Mails({ reading, taken }: PartProps) {
  const { page, say, locale } = reading;
  if (taken.mails.length === 0) return null;
  return (
    <Part id="mails" heading={say("download.mails")}>
      <ul className="files">
        {taken.mails.map(({ at, subject, name }) => (
          <li key={name}>
            <a href={encodeURI(name)}>{subject}</a>{" "}
            <span className="quiet">{formatMoment(locale, page.customer.timeZone, at)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
