import { Link } from "@remix-run/react";
import { Moment } from "#app/ui/moment.tsx";
import { url } from "#app/urls.ts";
import { receivedWhy } from "./received-words.ts";

type Line = {
  readonly id: string;
  readonly receivedAt: string;
  readonly fromName: string;
  readonly fromAddress: string | null;
  readonly subject: string;
  readonly why: string;
  readonly reference: string | null;
};

type ReceivedListProps = {
  readonly list: { readonly count: number; readonly mails: readonly Line[] };
  readonly timeZone: string;
};

/** Mail that no rule could place. None of it is thrown away; somebody decides. */
export function ReceivedList({ list, timeZone }: ReceivedListProps) {
  if (list.mails.length === 0) {
    return <p className="text-sm text-quiet">Every mail that came in found its place.</p>;
  }
  const more = list.count - list.mails.length;
  return (
    <>
      <ul className="divide-y divide-line rounded-md border border-line bg-paper">
        {list.mails.map((mail) => (
          <li key={mail.id} data-row className="grid gap-1 px-4 py-2.5 text-sm">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Link
                to={url("deskReceived", { id: mail.id })}
                data-open
                className="min-w-0 font-semibold break-words"
                dir="auto"
              >
                {mail.subject || "No subject"}
              </Link>
              <bdi className="min-w-0 break-all">
                {mail.fromName} {mail.fromAddress ?? "no address"}
              </bdi>
              {mail.reference && (
                <Link to={url("deskCase", { reference: mail.reference })} className="text-accent">
                  {mail.reference}
                </Link>
              )}
            </p>
            <p className="text-quiet">
              {receivedWhy(mail.why)} Came <Moment at={mail.receivedAt} timeZone={timeZone} />
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="mt-2 text-sm text-quiet">And {more.toLocaleString("en-GB")} more.</p>
      )}
    </>
  );
}
