import type { ReactNode } from "react";
import { TakeAll } from "#app/ui/desk/care/take-all.tsx";
import { CaseTitle } from "#app/ui/desk/case-title.tsx";
import { SeverityMark } from "#app/ui/desk/severity-mark.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag, type TagLook } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";
import { DoNow } from "./do-now.tsx";
import type { RowProps, TodayLine } from "./line.ts";

const looks: Readonly<Record<number, TagLook>> = { 0: "alarm", 1: "warn", 2: "warn" };
const bars: Readonly<Record<number, string>> = {
  0: "border-s-alarm",
  1: "border-s-warn",
  2: "border-s-warn",
};

type CaseProps = {
  readonly line: TodayLine;
  /** More than one climb waits for somebody: one press takes them all. */
  readonly mayTakeAll: boolean;
  readonly children: ReactNode;
};

/** A customer, the worst that is owed to her giving it its colour, and each thing that is. */
export function TodayCase({ line, mayTakeAll, children }: CaseProps) {
  return (
    <li data-row className={`border-s-4 px-4 py-3 ${bars[line.urgency] ?? "border-s-line"}`}>
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <CaseTitle reference={line.reference} customer={line.customer} subject={line.subject} />
        {(line.severity === "high" || line.severity === "critical") && (
          <SeverityMark severity={line.severity} />
        )}
        <span className="text-sm text-quiet md:ms-auto">
          {line.reference}
          {line.owner && ` · ${line.owner}`}
        </span>
      </p>
      {mayTakeAll && (
        <div className="flex py-2 md:justify-end">
          <TakeAll reference={line.reference} customer={line.customer} />
        </div>
      )}
      <ul className="divide-y divide-line">{children}</ul>
    </li>
  );
}

/** Why, since when, and what to do now, in place where one click does it. */
export function TodayRow({ line, timeZone, may, fault }: RowProps) {
  const caseUrl = url("deskCase", { reference: line.reference });
  return (
    <li className="grid grid-cols-1 gap-2 py-2 last:pb-0 md:grid-cols-[minmax(0,1fr)_auto] md:gap-x-6">
      <div className="grid min-w-0 content-start gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm">
          <Tag look={looks[line.urgency] ?? "plain"}>{line.what}</Tag>
          <span>{line.why}</span>
          <span className="text-quiet">
            {line.when && (
              <>
                <span className={line.urgency === 0 ? "font-semibold text-alarm" : ""}>
                  {line.when}
                </span>
                {" · "}
              </>
            )}
            <Moment at={line.dueAt} timeZone={timeZone} />
          </span>
        </p>
        {line.words && (
          <p
            className={`text-sm wrap-anywhere whitespace-pre-line text-quiet ${line.canTryAgain === undefined ? "line-clamp-2" : ""}`}
            dir="auto"
          >
            {line.words}
          </p>
        )}
      </div>
      <div className="grid content-start gap-1 md:max-w-md md:justify-items-end">
        <p className="text-sm font-medium md:text-end">{line.doNow}</p>
        <DoNow line={line} caseUrl={caseUrl} may={may} fault={fault} />
      </div>
    </li>
  );
}
