import { Form, Link } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { CallOutcome } from "#app/ui/desk/call-outcome.tsx";
import { PartnerContactForm } from "#app/ui/desk/care/partner-forms.tsx";
import { OfferForm } from "#app/ui/desk/choices/appointment-form.tsx";
import { url } from "#app/urls.ts";
import { CallHere } from "./call-here.tsx";
import type { RowProps, TodayLine } from "./line.ts";
import { SecondReading } from "./second-reading.tsx";
import { WriteHere } from "./write-here.tsx";

export type DoNowProps = Omit<RowProps, "timeZone"> & { readonly caseUrl: string };
type Deed = (props: DoNowProps) => React.ReactNode;

/** What a row lets one do in place, for those who may write to customers. */
const deeds: Readonly<Record<string, Deed>> = {
  "next-word": (props) => (
    <>
      <OneClick line={props.line} intent="nothing-new" label="Nothing new yet, still on it" />
      <WordHere {...props} />
    </>
  ),
  "first-word": WordHere,
  "read-back": WriteHere,
  "approval-back": WriteHere,
  "customer-reply": (props) => (
    <>
      {props.line.isOver ? (
        <OneClick line={props.line} intent="no-answer-needed" label="No answer needed" />
      ) : (
        <WordHere {...props} />
      )}
    </>
  ),
  "low-satisfaction": ({ line }) => (
    <>
      {line.phone && (
        <a href={`tel:${line.phone.replace(/[^\d+]/g, "")}`} className="py-1.5 text-sm text-accent">
          Call {line.phone}
        </a>
      )}
      <OneClick line={line} intent="see-to-low" label="I have spoken with the customer" />
    </>
  ),
  "option-chosen": (props) => (
    <>
      <OneClick line={props.line} intent="begin-choice" label="We have begun with it" />
      <WriteHere {...props} />
    </>
  ),
  "appointment-moved": ({ line, fault }) => (
    <OfferForm own={{ name: "appointmentId", value: line.subjectId }} fault={fault} />
  ),
  "promise-due": ({ line }) => <OneClick line={line} intent="keep-promise" label="Done" />,
  "promise-broken": (props) => (
    <>
      <OneClick line={props.line} intent="keep-promise" label="Done" />
      <WriteHere {...props} />
    </>
  ),
  escalated: ({ line }) => <OneClick line={line} intent="take-escalation" label="I have it" />,
  "escalation-taken": WriteHere,
  "hand-over": ({ line }) => <OneClick line={line} intent="take-hand-over" label="I have it" />,
  "still-customer": ({ line }) => (
    <>
      <OneClick line={line} intent="still-customer:yes" label="Yes" />
      <OneClick line={line} intent="still-customer:no" label="No" />
      <OneClick line={line} intent="still-customer:unknown" label="Not known" />
    </>
  ),
  "second-reading": SecondReading,
  "partner-silent": ({ line, fault }) => (
    <PartnerContactForm askId={line.subjectId} row={line.key} fault={fault} />
  ),
};

/** What to do now, in place where that is possible, and the way to the case. */
export function DoNow(props: DoNowProps) {
  const { line, caseUrl, may, fault } = props;
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
  if (line.kind === "mail-in-doubt" && may.settleMail) {
    return (
      <div className="flex flex-wrap gap-2">
        <OneClick line={line} intent="resend" label="Send again" />
        <OneClick line={line} intent="mark-as-sent" label="Mark as sent" />
      </div>
    );
  }
  const deed = may.write ? deeds[line.kind] : undefined;
  // The customer's name opens the case; where nothing is done in place, so does a word.
  const open = deed ? null : ([caseUrl, "Open"] as const);
  const way = elsewhere(line, caseUrl, may.decideMoney) ?? open;
  return (
    <div className="flex flex-wrap items-start gap-2 md:justify-end">
      {deed?.(props)}
      {line.canTryAgain && may.decideMoney && (
        <OneClick line={line} intent="try-again" label="Try again" />
      )}
      {way && (
        <Link
          to={way[0]}
          aria-label={`${way[1]}: ${line.customer}`}
          className="py-1.5 text-sm font-medium text-accent"
        >
          {way[1]}
        </Link>
      )}
    </div>
  );
}

/** A word of ours, written or spoken: a call counts as contact (R6). */
function WordHere(props: DoNowProps) {
  return (
    <>
      <CallHere {...props} />
      <WriteHere {...props} />
    </>
  );
}

/** What is about money, or needs its post beside it, is done on its own page. */
function elsewhere(
  { kind, subjectId, reference }: TodayLine,
  caseUrl: string,
  decides: boolean,
): [to: string, label: string] | null {
  if (kind === "public-answer") return [`${caseUrl}#in-public`, "Answer there"];
  if (kind === "approval-waiting") return [url("financeRequest", { id: subjectId }), "Decide"];
  if (decides && kind.startsWith("order-")) {
    return [url("financeRequest", { id: subjectId }), "See the order"];
  }
  if (kind === "finance-asks") return [url("deskAskAccommodation", { reference }), "Answer"];
  return null;
}

const namesOfSubject = [
  "messageId",
  "promiseId",
  "escalationId",
  "roundId",
  "answerId",
  "accommodationId",
  "about",
];

type OneClickProps = { readonly line: TodayLine; readonly intent: string; readonly label: string };

/** One press; every way to name what the row is about goes with it, and each form reads its own. */
function OneClick({ line, intent, label }: OneClickProps) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="reference" value={line.reference} />
      {namesOfSubject.map((name) => (
        <input key={name} type="hidden" name={name} value={line.subjectId} />
      ))}
      <Button aria-label={`${label}: ${line.customer}`}>{label}</Button>
    </Form>
  );
}
