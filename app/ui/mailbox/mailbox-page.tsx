import { Link } from "@remix-run/react";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { MailboxFrame } from "#app/ui/mailbox/mailbox-frame.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { url } from "#app/urls.ts";

type MailboxPageProps = {
  readonly timeZone: string;
  readonly mails: readonly {
    readonly id: string;
    readonly to: readonly string[];
    readonly subject: string;
    readonly receivedAt: string;
  }[];
};

/** Every mail of a trial, as its reader would get it. */
export function MailboxPage({ mails, timeZone }: MailboxPageProps) {
  return (
    <MailboxFrame>
      <PageHead title="Caught mail" />
      <p className="mb-4 max-w-2xl text-quiet">
        This is a trial: every mail goes through a real mail server, and ends here instead of with
        its reader. The newest stands first.
      </p>
      {mails.length === 0 ? (
        <p className="rounded-md border border-line bg-paper px-6 py-10">
          No mail yet. Log a failure at the desk, and look again.
        </p>
      ) : (
        <ol className="divide-y divide-line rounded-md border border-line bg-paper">
          {mails.map((mail) => (
            <li key={mail.id} data-row className="grid gap-x-4 px-4 py-2.5 sm:grid-cols-[1fr_auto]">
              <div className="min-w-0">
                <Link
                  to={url("mailboxMail", { id: mail.id })}
                  data-open
                  className="font-medium break-words"
                  dir="auto"
                >
                  {mail.subject || "No subject"}
                </Link>
                <p className="text-sm break-words text-quiet">
                  To <bdi>{mail.to.join(", ")}</bdi>
                </p>
              </div>
              <p className="text-sm text-quiet">
                <Moment at={mail.receivedAt} timeZone={timeZone} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </MailboxFrame>
  );
}
