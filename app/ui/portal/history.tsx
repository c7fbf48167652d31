import { Fragment } from "react";
import type { HistoryEntry } from "#app/operations/views/portal/page-history.ts";
import { formatCalendarDay, formatMoney } from "#emails/kit/formats.ts";
import { Closed, isClosed } from "./closed.tsx";
import { daysOf, splitHistory } from "./history-days.ts";
import { formatSize, timeOf } from "./moments.ts";
import { isolate } from "./names.ts";
import { Part } from "./part.tsx";
import type { Reading } from "./reading.ts";
import { Name, Spoken, Written } from "./words.tsx";

/** Everything that happened and is hers to know, newest first; what is long ago folded away. */
export function History({ isWhole = false, ...reading }: Reading & { isWhole?: boolean }) {
  const { page, say } = reading;
  const { shown, earlier } = splitHistory(page.history.filter(isNews), isWhole);
  return (
    <Part id="history" heading={say("history.heading")}>
      <Days entries={shown} reading={reading} />
      {earlier.length > 0 && (
        <details className="earlier">
          <summary className="quiet">{say("history.earlier", { count: earlier.length })}</summary>
          <Days entries={earlier} reading={reading} />
        </details>
      )}
    </Part>
  );
}

function Days({ entries, reading }: { entries: readonly HistoryEntry[]; reading: Reading }) {
  const { locale, page } = reading;
  const { timeZone } = page.customer;
  const days = daysOf(entries, { locale, timeZone }).map((day) => (
    <Fragment key={day.name}>
      <h3 className="day">{day.name}</h3>
      <ol className="story" reversed>
        {day.entries.map((entry) => (
          <li key={entry.id} className={isHers(entry) ? "hers" : "ours"}>
            <p className="quiet">
              <time dateTime={entry.at.toISOString()}>{timeOf(locale, timeZone, entry.at)}</time>{" "}
              {sentence(entry, reading.say, locale)}
            </p>
            <Body entry={entry} />
          </li>
        ))}
      </ol>
    </Fragment>
  ));
  return <>{days}</>;
}

/** One stands in for all that climbed to the same person one after the other: to her it is one thing. */
function isNews(entry: HistoryEntry, at: number, all: readonly HistoryEntry[]): boolean {
  const before = all[at + 1];
  if (entry.type !== "case-escalated" || before?.type !== "case-escalated") return true;
  return entry.role !== before.role;
}

function Body({ entry }: { entry: HistoryEntry }) {
  if ("body" in entry) return entry.body ? <Written>{entry.body}</Written> : null;
  if (!("words" in entry) || entry.words === null) return null;
  return <Spoken>{entry.words}</Spoken>;
}

const hers = new Set([
  "read-back-confirmed",
  "read-back-corrected",
  "customer-wrote",
  "call-asked-for",
  "option-chosen",
  "appointment-confirmed",
  "appointment-move-asked",
  "gift-code-revealed",
  "satisfaction-said",
  "questions-answered",
  "customer-thanked",
]);

function isHers(entry: HistoryEntry): boolean {
  if (entry.type === "file-added") return entry.byCustomer;
  if (entry.type === "contact-logged") return entry.direction === "in";
  if (entry.type === "case-reopened") return entry.words !== null;
  return hers.has(entry.type);
}

function sentence(entry: HistoryEntry, say: Reading["say"], locale: string): string {
  switch (entry.type) {
    case "case-opened":
      return say(entry.channel === "letter" ? "history.case-opened.letter" : "history.case-opened");
    case "owner-named":
      return say("history.owner-named", { owner: isolate(entry.name) });
    case "contact-logged":
      if (entry.receivedOn === null) {
        return say(`history.contact.${entry.direction}.${entry.channel}`);
      }
      return say("held.letter", { day: formatCalendarDay(locale, entry.receivedOn) });
    case "answered-in-public":
      return say("history.contact.out.social");
    case "file-added": {
      const whose = entry.byCustomer ? "yours" : "ours";
      if (entry.name === null) return say(`closed.file.${whose}`);
      return say(`history.file-added.${whose}`, { name: isolate(entry.name) });
    }
    case "credit-issued":
    case "gift-card-announced": {
      const amount = formatMoney(locale, entry.amountMinor, entry.currency);
      return say(`history.${entry.type}`, { amount });
    }
    case "option-chosen":
      return say("history.option-chosen", { title: isolate(entry.title) });
    case "case-escalated":
      return say(`history.case-escalated.${entry.role}`);
    case "case-reopened":
      return say(entry.words === null ? "history.case-reopened" : "history.case-reopened.yours");
    default:
      return say(`history.${entry.type}`);
  }
}

/** Photos and papers of the case (R1), hers and ours. */
export function Files(reading: Reading) {
  const { page, say, locale } = reading;
  if (page.files.length === 0 && !isClosed(reading, "files")) return null;
  return (
    <Part id="files" heading={say("files.heading")}>
      {page.files.length > 0 && (
        <ul className="files">
          {page.files.map(({ id, name, sizeBytes, byCustomer }) => (
            <li key={id}>
              <a href={`?file=${id}`} download>
                <Name>{name}</Name>
              </a>{" "}
              <span className="quiet">
                {formatSize(locale, sizeBytes)}, {say(byCustomer ? "files.yours" : "files.ours")}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Closed part="files" reading={reading} />
    </Part>
  );
}
