import { AllInOne } from "./all-in-one.tsx";
import { Appointments } from "./appointments.tsx";
import { Choices, Facts } from "./choices.tsx";
import { Document } from "./document.tsx";
import { Feedback } from "./feedback.tsx";
import { ForReading } from "./form.tsx";
import { Heard } from "./heard.tsx";
import { Files, History } from "./history.tsx";
import { KnownProblem } from "./known-problem.tsx";
import { isolate } from "./names.ts";
import { Options } from "./options.tsx";
import { Owner } from "./owner.tsx";
import { Promises } from "./promises.tsx";
import { Check, PutRight } from "./put-right.tsx";
import type { Reading } from "./reading.ts";
import { NextWord, Standing } from "./standing.tsx";
import { Support } from "./support.tsx";
import { Trouble } from "./trouble.tsx";
import { WhatNext } from "./what-next.tsx";

/** The customer's page: where it stands, who is on it, when she hears next; then everything else. */
export function CasePage({ reading, css }: { reading: Reading; css: string }) {
  const { page, say, locale, brand, gate, isReader } = reading;
  const title = page.discreet
    ? say("discreet.title")
    : say("title", { brand: brand.name, reference: page.reference });
  return (
    <Document locale={locale} say={say} title={title} brand={brand} css={css} live>
      <main
        data-version={page.version}
        data-until={nextChange(reading)?.toISOString()}
        data-offline={say("live.offline")}
        {...(isReader ? {} : sendingWords(say))}
      >
        <ForReading.Provider value={isReader}>
          {gate.isRestricted ? <Restricted {...reading} /> : <Everything {...reading} />}
        </ForReading.Provider>
      </main>
      <footer>
        <p>{say("about.private")}</p>
        <p>{say("about.lost")}</p>
        <p>
          {say("about.not-you")} <Support {...reading} />
        </p>
        {brand.smallPrint.length > 0 && (
          <p className="print-small">{brand.smallPrint.join("\n")}</p>
        )}
      </footer>
    </Document>
  );
}

/** Nothing of the case, for a while: who is there for her, and when word comes (R5, R6, R25). */
function Restricted(reading: Reading) {
  const { say, page } = reading;
  return (
    <>
      <NotSent {...reading} />
      <section className="standing">
        <h1>{say("restricted.heading")}</h1>
        <p className="state">{say("restricted.words", { owner: isolate(page.owner.name) })}</p>
      </section>
      <NextWord {...reading} />
      <Owner {...reading} />
    </>
  );
}

function Everything(reading: Reading) {
  const { page, say, isReader } = reading;
  return (
    <>
      {isReader && (
        <p className="said">{say("readers.notice", { name: isolate(page.customer.name) })}</p>
      )}
      <NotSent {...reading} />
      <Standing {...reading} />
      <NextWord {...reading} />
      <Owner {...reading} />
      <Heard {...reading} />
      <KnownProblem {...reading} />
      <WhatNext {...reading} />
      <Appointments {...reading} />
      <Promises {...reading} />
      <Options {...reading} />
      <PutRight {...reading} />
      {!isReader && <Check {...reading} />}
      {!isReader && <Feedback {...reading} />}
      {!isReader && <Trouble {...reading} />}
      <History {...reading} />
      <Files {...reading} />
      <Facts {...reading} />
      {!isReader && <AllInOne {...reading} />}
      {!isReader && <Choices {...reading} />}
    </>
  );
}

/** When its words would be others by themselves: the next word is late, or what is open closes again. */
function nextChange({ isLate, page, gate }: Reading): Date | undefined {
  const next = [isLate ? null : page.nextUpdateAt, gate.openUntil];
  return next.filter((at) => at !== null).sort((one, other) => one.getTime() - other.getTime())[0];
}

/** What the page says while files are sent (public/send-files.js); the part in braces is filled there. */
function sendingWords(say: Reading["say"]) {
  return {
    "data-sent": say("write.sent", { percent: "{percent}" }),
    "data-not-sent": say("write.not-sent"),
  };
}

/** What was wrong with the form just sent; a fault of one field stands at the field, and is linked. */
function NotSent({ problem, say }: Reading) {
  if (!problem) return null;
  const [field] = Object.keys(problem.faults);
  return (
    <p className="said wrong" role="alert">
      {field ? (
        <a href={`#${problem.intent}-${field}-fault`}>{say("fault.summary")}</a>
      ) : (
        problem.faults[""]
      )}
    </p>
  );
}
