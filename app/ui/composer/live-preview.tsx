import type { DraftPreview } from "#app/ui/composer/compose-props.ts";
import { MailLooks } from "#app/ui/desk/mail/mail-looks.tsx";
import { languages, matchLanguage } from "#emails/kit/locale.ts";

type LivePreviewProps = {
  readonly preview: Pick<DraftPreview, "mail">;
  readonly customer: { readonly locale: string };
  /** Why there is no mail to show yet. */
  readonly nothing: string;
};

const looks = [
  ["wide", "Desktop"],
  ["phone", "Phone"],
  ["dark", "Dark"],
  ["text", "Plain text"],
] as const;

/**
 * The mail as it arrives, in the customer's language. What is shown is chosen by radio buttons, and
 * the HTML stands in a frame in which nothing runs (TPL-6): it needs no script of ours.
 */
export function LivePreview({ preview, customer, nothing }: LivePreviewProps) {
  const { mail } = preview;
  const language = languages[matchLanguage(customer.locale)].name;
  return (
    <section aria-label="Preview" className="min-w-0 xl:sticky xl:top-4 xl:self-start">
      <h2 className="mb-2 flex flex-wrap items-baseline gap-x-3 text-base font-semibold">
        As it arrives <span className="text-sm font-normal text-quiet">in {language}</span>
      </h2>
      {mail ? (
        <Mail mail={mail} />
      ) : (
        <p className="rounded-md border border-line bg-paper px-5 py-8 text-quiet">{nothing}</p>
      )}
    </section>
  );
}

function Mail({ mail }: { mail: NonNullable<DraftPreview["mail"]> }) {
  return (
    <div className="group grid grid-cols-1 gap-3">
      <dl className="grid gap-1 text-sm">
        <Line name="Subject" text={mail.subject} fits={60} />
        <Line name="Preheader" text={mail.preheader} fits={110} />
      </dl>
      <MailLooks looks={looks} first="wide" />
      <Frame
        title={`Mail: ${mail.subject}`}
        html={inScheme(mail.html, "light")}
        look="hidden group-has-[[value=phone]:checked]:block group-has-[[value=phone]:checked]:max-w-[390px] group-has-[[value=wide]:checked]:block bg-white"
      />
      <Frame
        title={`Mail in the dark: ${mail.subject}`}
        html={inScheme(mail.html, "dark")}
        look="hidden group-has-[[value=dark]:checked]:block bg-black"
      />
      <pre
        className="hidden max-h-[44rem] overflow-y-auto rounded-md border border-line bg-paper p-4 text-sm break-words whitespace-pre-wrap group-has-[[value=text]:checked]:block"
        dir="auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
      >
        {mail.text}
      </pre>
    </div>
  );
}

function Frame({ title, html, look }: { title: string; html: string; look: string }) {
  return (
    <iframe
      title={title}
      srcDoc={html}
      sandbox=""
      referrerPolicy="no-referrer"
      className={`h-[44rem] w-full rounded-md border border-line ${look}`}
    />
  );
}

/** A line a mailbox cuts when it is longer than it has room for. */
function Line({ name, text, fits }: { name: string; text: string; fits: number }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-quiet">{name}</dt>
      <dd className="min-w-0 break-words" dir="auto">
        {text}
      </dd>
      <dd className={text.length > fits ? "text-warn" : "text-quiet"}>
        {text.length} characters{text.length > fits && `, phones cut it after about ${fits}`}
      </dd>
    </div>
  );
}

/** The mail in one look, whatever this machine prefers. */
function inScheme(html: string, scheme: "light" | "dark"): string {
  const chosen = scheme === "dark" ? "@media all" : "@media not all";
  return html
    .replaceAll(/@media\s*\(prefers-color-scheme:\s*dark\)/g, chosen)
    .replaceAll('content="light dark"', `content="${scheme}"`);
}
