import { Link } from "@remix-run/react";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";
import { MailView } from "./mail-view.tsx";
import { mailKindWords, mailStateWords } from "./mail-words.ts";
import { MailAgain } from "./send-again.tsx";

type MessagePageProps = Omit<React.ComponentProps<typeof MailAgain>, "messageId"> & {
  readonly id: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly lastResponse: string | null;
  readonly attempts: number;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly preview: {
    readonly subject: string;
    readonly html: string;
    readonly text: string;
  } | null;
  readonly createdAt: string;
  readonly handedOverAt: string | null;
  readonly timeZone: string;
  readonly reports: readonly {
    readonly source: string;
    readonly said: string;
    readonly words: string | null;
    readonly at: string;
  }[];
  readonly fault: FormFault | undefined;
};

/** A mail as it was or will be sent, and what is truly known of it. */
export function MessagePage(props: MessagePageProps) {
  const { kind, reference, preview, headers } = props;
  return (
    <>
      <PageHead title={`Mail: ${mailKindWords(kind)}`}>
        {reference && (
          <Link to={url("deskCase", { reference })} className="text-sm text-accent">
            Case {reference}
          </Link>
        )}
      </PageHead>
      <SaidNotice />
      <State {...props} />
      <Reports {...props} />
      <MailAgain {...props} messageId={props.id} />
      {preview ? (
        <>
          <MailView
            {...preview}
            headers={[{ name: "Subject", value: preview.subject }, ...headers]}
          />
          <p className="mt-3 text-sm text-quiet">
            Links are covered here: they open the customer's page, and belong to the customer.
          </p>
        </>
      ) : (
        <p className="rounded-md border border-line bg-paper px-6 py-8">
          What this mail says is not shown: it holds a code that only its reader may see, or was
          written in a form that is no longer known.
        </p>
      )}
    </>
  );
}

function State(props: MessagePageProps) {
  const { state, lastResponse, attempts, createdAt, handedOverAt, timeZone } = props;
  const words = mailStateWords(state);
  return (
    <div className="mb-5 grid gap-1 text-sm">
      <p className="flex flex-wrap items-baseline gap-2">
        <Tag look={words.look}>{words.label}</Tag> {words.meaning}
      </p>
      <p className="text-quiet">
        Written <Moment at={createdAt} timeZone={timeZone} />
        {handedOverAt && (
          <>
            , handed over <Moment at={handedOverAt} timeZone={timeZone} />
          </>
        )}
        {attempts > 0 && `, tried ${attempts === 1 ? "once" : `${attempts} times`}`}
      </p>
      {lastResponse && (
        <p className="break-words text-quiet">The mail server said: {lastResponse}</p>
      )}
    </div>
  );
}

const saidWords: Readonly<Record<string, string>> = {
  delivered: "delivered",
  delayed: "not yet delivered, still trying",
  "soft-bounce": "refused, though the mailbox may be good",
  "hard-bounce": "refused for good",
  complaint: "reported as spam by its reader",
};

/** What others said of it since it left, in the order it came. */
function Reports({ reports, timeZone }: Pick<MessagePageProps, "reports" | "timeZone">) {
  if (reports.length === 0) return null;
  return (
    <ul className="mb-5 grid max-w-3xl gap-1 text-sm">
      {reports.map(({ source, said, words, at }) => (
        <li key={`${source}-${said}-${at}`} className="break-words">
          <Moment at={at} timeZone={timeZone} />{" "}
          {source === "bounce" ? "A bounce came back" : `By ${source}`}: {saidWords[said] ?? said}
          {words && <span className="text-quiet"> ({words})</span>}
        </li>
      ))}
    </ul>
  );
}
