import { MailView } from "#app/ui/desk/mail/mail-view.tsx";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { MailboxFrame } from "#app/ui/mailbox/mailbox-frame.tsx";

type CaughtMailPageProps = {
  readonly subject: string;
  readonly html: string | null;
  readonly text: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly to: readonly string[];
  readonly links: readonly string[];
};

/** One caught mail: wide, on a phone, as text, with its headers. */
export function CaughtMailPage(mail: CaughtMailPageProps) {
  return (
    <MailboxFrame>
      <PageHead title={<bdi>{mail.subject || "No subject"}</bdi>} />
      <p className="mb-3 break-words text-quiet">
        To <bdi>{mail.to.join(", ")}</bdi>
      </p>
      {mail.links.length > 0 && (
        <div className="mb-4 max-w-3xl border-s-4 border-accent ps-3 text-sm">
          <p className="text-quiet">The frame below opens no links. These are the mail's own:</p>
          <ul>
            {mail.links.map((address) => (
              <li key={address} className="break-all">
                <a href={address} className="text-accent">
                  {address}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <MailView {...mail} />
    </MailboxFrame>
  );
}
