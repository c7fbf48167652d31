import { Link } from "@remix-run/react";
import { SeverityMark } from "#app/ui/desk/severity-mark.tsx";
import { DoNow } from "#app/ui/desk/today-do.tsx";
import type { RowProps } from "#app/ui/desk/today-line.ts";
import { Moment } from "#app/ui/moment.tsx";
import { Tag, type TagLook } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";

const looks: Readonly<Record<number, TagLook>> = { 0: "alarm", 1: "warn", 2: "warn" };
const bars: Readonly<Record<number, string>> = {
  0: "border-s-alarm",
  1: "border-s-warn",
  2: "border-s-warn",
};

/** Who, why, since when, and what to do now, in place where one click does it. */
export function TodayRow({ line, timeZone, may, fault }: RowProps) {
  const caseUrl = url("deskCase", { reference: line.reference });
  return (
    <li
      data-row
      className={`border-s-4 px-4 py-3 ${bars[line.urgency] ?? "border-s-line"} grid grid-cols-1 gap-2 md:grid-cols-[minmax(0,1fr)_auto] md:gap-x-6`}
    >
      <div className="grid min-w-0 content-start gap-1">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <Tag look={looks[line.urgency] ?? "plain"}>{line.what}</Tag>
          <Link to={caseUrl} data-open className="font-semibold break-words">
            <bdi>{line.customer}</bdi>
          </Link>
          <span className="min-w-0 break-words text-quiet" dir="auto">
            {line.subject}
          </span>
          {(line.severity === "high" || line.severity === "critical") && (
            <SeverityMark severity={line.severity} />
          )}
        </p>
        <p className="text-sm">{line.why}</p>
        {line.words && (
          <p
            className={`text-sm break-words whitespace-pre-line text-quiet ${line.canTryAgain === undefined ? "line-clamp-2" : ""}`}
            dir="auto"
          >
            {line.words}
          </p>
        )}
        <p className="text-sm text-quiet">
          {line.when && (
            <>
              <span className={line.urgency === 0 ? "font-semibold text-alarm" : ""}>
                {line.when}
              </span>
              {" · "}
            </>
          )}
          <Moment at={line.dueAt} timeZone={timeZone} />
          {" · "}
          {line.reference}
          {line.owner && ` · ${line.owner}`}
        </p>
      </div>
      <div className="grid content-start gap-1 md:max-w-md md:justify-items-end">
        <p className="text-sm font-medium md:text-end">{line.doNow}</p>
        <DoNow line={line} caseUrl={caseUrl} may={may} fault={fault} />
      </div>
    </li>
  );
}
