import type { Opening } from "#app/operations/views/portal/openings-page.ts";
import { Document } from "./document.tsx";
import { formatMoment } from "./moments.ts";
import { isolate } from "./names.ts";
import type { SmallReading } from "./small-page.tsx";

type Props = SmallReading & {
  readonly timeZone: string;
  readonly openings: readonly Opening[];
};

/** When the page was opened, by which link, and what it looked like. */
export function OpenedPage({ timeZone, openings, ...reading }: Props) {
  const { say, locale, brand } = reading;
  const heading = say("opened.heading");
  return (
    <Document {...reading} title={`${brand.name}: ${heading}`}>
      <main className="small">
        <h1>{heading}</h1>
        <p>{say("opened.words")}</p>
        {openings.length === 0 && <p>{say("opened.none")}</p>}
        <ol className="story">
          {openings.map(({ hour, linkId, invited, byMachine, openings: count }) => (
            <li
              key={`${hour.getTime()} ${linkId} ${byMachine}`}
              className={byMachine ? "ours" : "hers"}
            >
              <p className="quiet">
                <time dateTime={hour.toISOString()}>{formatMoment(locale, timeZone, hour)}</time>
              </p>
              <p>
                {say("opened.times", { count })},{" "}
                {invited ? say("opened.theirs", { name: isolate(invited) }) : say("opened.yours")}.{" "}
                {say(byMachine ? "opened.machine" : "opened.browser")}
              </p>
            </li>
          ))}
        </ol>
        <p>
          <a href="?">{say("opened.back")}</a>
        </p>
      </main>
    </Document>
  );
}
