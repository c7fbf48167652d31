import { Form, Link } from "@remix-run/react";
import type { Severity } from "#app/domain/clock/severity.ts";
import { Button } from "#app/ui/button.tsx";
import { CallOutcome } from "#app/ui/desk/call-outcome.tsx";
import { SeverityMark } from "#app/ui/desk/severity-mark.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag, type TagLook } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";
import type { FormFault } from "./form-fault.ts";

/** One line of Today as the page gets it. */
export type TodayLine = {
  readonly key: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly reference: string;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly doNow: string;
  readonly when: string;
  readonly dueAt: string;
  readonly urgency: number;
  readonly words: string | null;
  readonly customer: string;
  readonly phone: string | null;
  readonly subject: string;
  /** Whose it is; null on one's own list. */
  readonly owner: string | null;
  readonly isOver: boolean;
};

const looks: Readonly<Record<number, TagLook>> = { 0: "alarm", 1: "warn", 2: "warn" };
const bars: Readonly<Record<number, string>> = {
  0: "border-s-alarm",
  1: "border-s-warn",
  2: "border-s-warn",
};

type RowProps = {
  readonly line: TodayLine;
  readonly timeZone: string;
  readonly may: { readonly write: boolean; readonly call: boolean; readonly settleMail: boolean };
  readonly fault: FormFault | undefined;
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
          <p className="line-clamp-2 text-sm break-words whitespace-pre-line text-quiet" dir="auto">
            {line.words}
          </p>
        )}
        <p className="text-sm text-quiet">
          <span className={line.urgency === 0 ? "font-semibold text-alarm" : ""}>{line.when}</span>
          {" · "}
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

type DoNowProps = Omit<RowProps, "timeZone"> & { readonly caseUrl: string };

function DoNow({ line, caseUrl, may, fault }: DoNowProps) {
  if (line.kind === "next-word" && may.write) {
    return (
      <div className="flex flex-wrap gap-2">
        <OneClick line={line} intent="nothing-new" label="Nothing new yet, still on it" />
        <OpenLink to={`${caseUrl}#post`} label="Write" />
      </div>
    );
  }
  if ((line.kind === "call" || line.kind === "mail-bounced") && may.call) {
    return (
      <details open={fault !== undefined} className="w-full md:text-end">
        <summary className="cursor-pointer text-sm text-accent">
          {line.phone ? `Call ${line.phone}` : "No phone number yet"} · log it here
        </summary>
        <div className="mt-2 text-start">
          <CallOutcome taskId={line.subjectId} faults={fault?.faults} typed={fault?.typed} />
        </div>
      </details>
    );
  }
  if (line.kind === "approval-waiting") {
    return <OpenLink to={url("financeRequest", { id: line.subjectId })} label="Decide" />;
  }
  if (line.kind === "finance-asks") {
    const { reference } = line;
    return <OpenLink to={url("deskAskAccommodation", { reference })} label="Answer" />;
  }
  if (line.kind === "mail-in-doubt" && may.settleMail) {
    return (
      <div className="flex flex-wrap gap-2">
        <OneClick line={line} intent="resend" label="Send again" />
        <OneClick line={line} intent="mark-as-sent" label="Mark as sent" />
      </div>
    );
  }
  if (line.kind === "customer-reply" && line.isOver && may.write) {
    return (
      <div className="flex flex-wrap gap-2">
        <OneClick line={line} intent="no-answer-needed" label="No answer needed" />
        <OpenLink to={caseUrl} label="Open" />
      </div>
    );
  }
  return <OpenLink to={`${caseUrl}#post`} label={may.write ? "Open and answer" : "Open"} />;
}

function OneClick({ line, intent, label }: { line: TodayLine; intent: string; label: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="reference" value={line.reference} />
      <input type="hidden" name="messageId" value={line.subjectId} />
      <Button aria-label={`${label}: ${line.customer}`}>{label}</Button>
    </Form>
  );
}

function OpenLink({ to, label }: { to: string; label: string }) {
  return (
    <Link to={to} className="py-1.5 text-sm font-medium text-accent">
      {label}
    </Link>
  );
}
