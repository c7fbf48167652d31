import { Form, Link } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { EndDoubt } from "#app/ui/desk/case/story.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";
import { mailKindWords, mailStateWords } from "./mail-words.ts";
import { ReceivedList } from "./received-list.tsx";

type Listed = {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly reference: string | null;
  readonly recipientAddress: string;
  readonly attempts: number;
  readonly lastResponse: string | null;
  readonly dueAt: string;
  readonly createdAt: string;
};
type List = { readonly count: number; readonly messages: readonly Listed[] };

type MailPageProps = {
  readonly received: React.ComponentProps<typeof ReceivedList>["list"];
  readonly doubt: List;
  readonly failed: List;
  readonly waiting: List;
  readonly timeZone: string;
  readonly mayDecide: boolean;
  readonly fault: FormFault | undefined;
};

/** What has not reached its reader, and why, in the mail server's own words. */
export function MailPage({
  received,
  doubt,
  failed,
  waiting,
  timeZone,
  mayDecide,
  fault,
}: MailPageProps) {
  const general = fault?.faults[""] ?? fault?.faults.address;
  return (
    <>
      <PageHead title="Mail" />
      <SaidNotice />
      {general && (
        <div className="mb-4">
          <Notice look="alarm">{general}</Notice>
        </div>
      )}
      <div className="grid gap-8">
        <Part title={`Received, to be decided (${received.count})`}>
          <ReceivedList list={received} timeZone={timeZone} />
        </Part>
        <Part title={`In doubt (${doubt.count})`}>
          <p className="mb-2 max-w-3xl text-sm text-quiet">
            The connection broke as these were handed over. Each may have arrived, or not. Sending
            again may bring it twice; marking as sent takes it as arrived.
          </p>
          <Mails list={doubt} timeZone={timeZone} decide={mayDecide} empty="None in doubt." />
        </Part>
        <Part title={`Not delivered (${failed.count})`}>
          <p className="mb-2 max-w-3xl text-sm text-quiet">
            For each of a case its owner has a call to make. With the right address it can be sent
            again.
          </p>
          <Mails
            list={failed}
            timeZone={timeZone}
            decide={mayDecide}
            empty="All of them went through."
          />
        </Part>
        <Part title={`Waiting (${waiting.count})`}>
          <Mails list={waiting} timeZone={timeZone} decide={false} empty="Nothing waits." />
        </Part>
      </div>
    </>
  );
}

/** One that failed for no fault of its address goes again with one press. */
function SendAgain({ messageId }: { messageId: string }) {
  return (
    <Form method="post" className="mt-1">
      <input type="hidden" name="messageId" value={messageId} />
      <Button name="intent" value="redrive">
        Send again
      </Button>
    </Form>
  );
}

type MailsProps = {
  readonly list: List;
  readonly timeZone: string;
  readonly decide: boolean;
  readonly empty: string;
};

function Mails({ list, timeZone, decide, empty }: MailsProps) {
  if (list.messages.length === 0) return <p className="text-sm text-quiet">{empty}</p>;
  const more = list.count - list.messages.length;
  return (
    <>
      <ul className="divide-y divide-line rounded-md border border-line bg-paper">
        {list.messages.map((mail) => (
          <li key={mail.id} data-row className="grid gap-1 px-4 py-2.5 text-sm">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Link to={url("deskMessage", { id: mail.id })} data-open className="font-semibold">
                {mailKindWords(mail.kind)}
              </Link>
              <span className="min-w-0 break-all">{mail.recipientAddress}</span>
              <Tag look={mailStateWords(mail.state).look}>{mailStateWords(mail.state).label}</Tag>
              {mail.reference && (
                <Link to={url("deskCase", { reference: mail.reference })} className="text-accent">
                  {mail.reference}
                </Link>
              )}
            </p>
            <p className="text-quiet">
              {mail.state === "queued" ? (
                <>
                  Leaves from <Moment at={mail.dueAt} timeZone={timeZone} />
                </>
              ) : (
                <>
                  Written <Moment at={mail.createdAt} timeZone={timeZone} />
                </>
              )}
              {mail.attempts > 0 &&
                ` · tried ${mail.attempts === 1 ? "once" : `${mail.attempts} times`}`}
            </p>
            {mail.lastResponse && (
              <p className="break-words text-quiet">The mail server said: {mail.lastResponse}</p>
            )}
            {decide && mail.state === "in_doubt" && <EndDoubt messageId={mail.id} />}
            {decide && mail.state === "failed" && <SendAgain messageId={mail.id} />}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="mt-2 text-sm text-quiet">And {more.toLocaleString("en-GB")} more.</p>
      )}
    </>
  );
}
