import { Link } from "@remix-run/react";
import { MailView } from "#app/ui/desk/mail-view.tsx";
import { mailKindWords, mailStateWords } from "#app/ui/desk/mail-words.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";

type MessagePageProps = {
  readonly kind: string;
  readonly state: string;
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
      <State {...props} />
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
