import { CallOutcome } from "#app/ui/desk/call-outcome.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { type Whose, WhoseLinks } from "#app/ui/desk/whose-links.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";
import { CaseTitle } from "./case-title.tsx";

type Call = {
  readonly id: string;
  readonly reason: string;
  readonly words: string;
  readonly dueAt: string;
  readonly isLate: boolean;
  readonly reference: string;
  readonly subject: string;
  readonly customerName: string;
  readonly phone: string | null;
  readonly customerTimeZone: string;
  readonly assigneeName: string;
  /** Its owner is away, and the one who reads the list stands in (R2). */
  readonly isInherited: boolean;
};

type CallsPageProps = {
  readonly calls: readonly Call[];
  readonly whose: Whose;
  readonly hasTeam: boolean;
  readonly mayCall: boolean;
  readonly timeZone: string;
  readonly now: string;
  readonly fault: FormFault | undefined;
};

const reasons: Readonly<Record<string, string>> = {
  "no-email": "No e-mail address",
  "mail-failed": "Mail did not arrive",
  "call-asked-for": "Asked for a call",
  "gift-failed": "What we gave came back",
  "thanks-after-days": "Thank-you after days",
  "check-in-after-weeks": "Check-in after weeks",
};

/** Calls a named person owes a customer: the number, what to say, and how it went. */
export function CallsPage({
  calls,
  whose,
  hasTeam,
  mayCall,
  timeZone,
  now,
  fault,
}: CallsPageProps) {
  return (
    <>
      <PageHead title="Calls to make">
        <WhoseLinks path={url("deskCalls")} now={whose} hasTeam={hasTeam} />
      </PageHead>
      <SaidNotice />
      {calls.length === 0 ? (
        <p className="rounded-md border border-line bg-paper px-6 py-10 text-lg">
          No call is owed to anyone. A good moment to call somebody anyway.
        </p>
      ) : (
        <ol className="divide-y divide-line rounded-md border border-line bg-paper">
          {calls.map((call) => (
            <li
              key={call.id}
              data-row
              className="grid grid-cols-1 gap-3 px-4 py-3 lg:grid-cols-2 lg:gap-8"
            >
              <CallCard call={call} whose={whose} timeZone={timeZone} now={now} />
              {mayCall && (
                <CallOutcome
                  taskId={call.id}
                  {...faultOf(fault, "finish-call", { name: "taskId", value: call.id })}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

type CallCardProps = Pick<CallsPageProps, "whose" | "timeZone" | "now"> & { readonly call: Call };

function CallCard({ call, whose, timeZone, now }: CallCardProps) {
  return (
    <div className="grid min-w-0 content-start gap-1">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <CaseTitle reference={call.reference} customer={call.customerName} subject={call.subject} />
        <Tag look={call.reason === "mail-failed" ? "alarm" : "plain"}>
          {reasons[call.reason] ?? call.reason}
        </Tag>
      </p>
      <p className="text-lg">
        {call.phone ? (
          <a href={`tel:${call.phone.replace(/[^\d+]/g, "")}`} className="text-accent">
            {call.phone}
          </a>
        ) : (
          <span className="text-base text-quiet">No phone number on file.</span>
        )}
      </p>
      <p className="break-words">{call.words}</p>
      <p className="text-sm text-quiet">
        <span className={call.isLate ? "font-semibold text-alarm" : ""}>
          {call.isLate ? "Was due " : "Due "}
          <Moment at={call.dueAt} timeZone={timeZone} />
        </span>
        {" · there it is "}
        <Moment at={now} timeZone={call.customerTimeZone} />
        {whose !== "mine" && ` · ${call.assigneeName}`}
        {call.isInherited && ` · for ${call.assigneeName}, who is away`}
      </p>
    </div>
  );
}
