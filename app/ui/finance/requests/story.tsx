import { Link } from "@remix-run/react";
import { channels } from "#app/domain/cases/channel.ts";
import { faults } from "#app/domain/cases/fault.ts";
import type { RequestStory } from "#app/operations/views/finance/finance.ts";
import { Moment, span } from "#app/ui/moment.tsx";
import { url } from "#app/urls.ts";
import { Earlier } from "./earlier.tsx";
import { Line } from "./story-line.tsx";
import { Weighed } from "./weighed.tsx";

type Props = { readonly story: RequestStory; readonly now: string; readonly timeZone: string };

/** What happened, in five lines: enough to decide on, and the case one press away (R15). */
export function Story({ story, now, timeZone }: Props) {
  return (
    <dl className="grid gap-x-6 gap-y-1 max-sm:[&>dd]:mb-4 sm:grid-cols-[9rem_1fr] sm:gap-y-4">
      <Line name="It began">
        <Moment at={story.receivedAt.toISOString()} timeZone={timeZone} />,{" "}
        {channels[story.channel].label.toLowerCase()}: {story.subject}
        {story.product && ` (${story.product})`}.
        <details className="mt-1 text-sm">
          <summary className="cursor-pointer text-accent">In the customer’s words</summary>
          <p dir="auto" className="mt-1 max-w-prose whitespace-pre-line">
            {story.problem}
          </p>
        </details>
        {story.sameProductCases > 0 && (
          <strong>
            {" "}
            Not the first time: {counted(story.sameProductCases, "other case")} with it.
          </strong>
        )}
        <span className="block text-sm text-quiet">
          Severity {story.severity} · fault: {faults[story.fault].label.toLowerCase()} · looked
          after by {story.ownerName} ·{" "}
          <Link
            to={url("deskCase", { reference: story.reference })}
            className="text-accent underline"
          >
            {story.reference}
          </Link>
        </span>
      </Line>
      <Line name="Waiting for">{waited(story, now)}</Line>
      <Line name="Chased us">
        {story.contacts === 0 ? "Not once since it was reported." : counted(story.contacts, "time")}
        {story.contactsSinceOurs > 0 && (
          <strong> {counted(story.contactsSinceOurs, "time")} since our last word.</strong>
        )}{" "}
        <span className="text-quiet">{ourWords(story.ourWords)}</span>
      </Line>
      <Line name="Got before">
        <Earlier earlier={story.earlier} timeZone={timeZone} />
      </Line>
      <Weighed story={story} />
      <Line name="Why go first">
        <blockquote dir="auto" className="whitespace-pre-line border-s-4 border-line ps-4">
          {story.why}
        </blockquote>
        <span className="text-sm text-quiet">
          {story.requestedBy.name},{" "}
          <Moment at={story.requestedAt.toISOString()} timeZone={timeZone} />
        </span>
      </Line>
    </dl>
  );
}

function waited({ receivedAt, resolvedAt }: RequestStory, now: string): string {
  const until = resolvedAt ?? new Date(now);
  const words = span(until.getTime() - receivedAt.getTime());
  return resolvedAt
    ? `${words}, until it was put right.`
    : `${words}, and it is not put right yet.`;
}

function ourWords(count: number): string {
  return count === 0
    ? "We have not written since the acknowledgement."
    : `We wrote or called ${counted(count, "time")}.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
