import type { PageWords } from "#emails/locales/page/index.ts";
import { Document } from "./document.tsx";
import type { PortalBrand } from "./reading.ts";
import { Support } from "./support.tsx";

export type SmallReading = {
  readonly locale: string;
  readonly say: PageWords;
  readonly brand: PortalBrand;
  readonly css: string;
};

type SmallProps = SmallReading & {
  readonly heading: string;
  readonly words: string;
  /** Where she can ask for a new link. */
  readonly lost?: boolean;
  /** Back to where her page opens what is closed. */
  readonly back?: boolean;
  /** What it is called by, should she tell us of it. */
  readonly note?: string;
  /** The one thing to do. */
  readonly send?: { readonly intent: string; readonly label: string };
};

/** A small page with one thing to say: a link that ended, is unknown, was tried too often. */
export function SmallPage({ heading, words, note, send, lost, back, ...reading }: SmallProps) {
  const { brand } = reading;
  return (
    <Document {...reading} title={`${brand.name}: ${heading}`}>
      <main className="small">
        <h1>{heading}</h1>
        <p>{words}</p>
        {note && <p className="quiet">{note}</p>}
        {lost && (
          <p>
            <a href="/lost">{reading.say("lost.link")}</a>
          </p>
        )}
        {back && (
          <p>
            <a href="?#proof">{reading.say("opened.back")}</a>
          </p>
        )}
        {send && (
          <form method="post">
            <input type="hidden" name="intent" value={send.intent} />
            <button type="submit" className="main">
              {send.label}
            </button>
          </form>
        )}
      </main>
      <footer>
        <Support {...reading} />
      </footer>
    </Document>
  );
}

type CodeProps = SmallReading & {
  readonly amount: string;
  readonly code: string;
  readonly until: string | null;
};

/** The code of a gift card, in the answer to a POST and nowhere else (CAP-11). */
export function CodePage({ amount, code, until, ...reading }: CodeProps) {
  const { say, brand } = reading;
  return (
    <Document {...reading} title={`${brand.name}: ${say("gift.heading")}`}>
      <main className="small">
        <h1>{say("gift.heading")}</h1>
        <section className="key">
          <p className="quiet">{amount}</p>
          <p className="fact code">
            <bdi dir="ltr">{code}</bdi>
          </p>
          {until && <p className="quiet">{until}</p>}
        </section>
        <p>{say("gift.keep")}</p>
        <p>
          <a href="?">{say("gift.back")}</a>
        </p>
      </main>
    </Document>
  );
}

type GiftLinkProps = SmallReading & {
  readonly amount: string;
  readonly link: string;
  readonly until: string | null;
};

/** Where a gift of a provider outside is opened, in the answer to a POST and nowhere else (CAP-11). */
export function GiftLinkPage({ amount, link, until, ...reading }: GiftLinkProps) {
  const { say, brand } = reading;
  return (
    <Document {...reading} title={`${brand.name}: ${say("gift-link.heading")}`}>
      <main className="small">
        <h1>{say("gift-link.heading")}</h1>
        <section className="key">
          <p className="fact">{amount}</p>
          {until && <p className="quiet">{until}</p>}
        </section>
        <p>{say("gift-link.words")}</p>
        <p>
          <a className="button main" href={link} target="_blank" rel="noreferrer noopener">
            {say("gift-link.open")}
          </a>
        </p>
        <p className="quiet">{say("gift-link.keep", { host: new URL(link).host })}</p>
        <p>
          <a href="?">{say("gift.back")}</a>
        </p>
      </main>
    </Document>
  );
}
