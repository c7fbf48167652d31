import { MailLooks } from "./mail-looks.tsx";

type MailViewProps = {
  readonly subject: string;
  readonly html: string | null;
  readonly text: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
};

const parts = [
  ["wide", "Desktop"],
  ["phone", "Phone"],
  ["text", "Plain text"],
  ["headers", "Headers"],
] as const;

/**
 * A mail to look at. Its HTML stands in a frame of its own, in which no script runs and no link or
 * form leads anywhere. What is shown is chosen by plain radio buttons: it needs no script of ours.
 */
export function MailView({ subject, html, text, headers }: MailViewProps) {
  const first = html ? "wide" : "text";
  return (
    <div className="group grid gap-3">
      <MailLooks looks={parts} first={first} />
      <div className="hidden group-has-[[value=phone]:checked]:block group-has-[[value=wide]:checked]:block">
        {html ? (
          <iframe
            title={`Mail: ${subject}`}
            srcDoc={html}
            sandbox=""
            referrerPolicy="no-referrer"
            className="h-[46rem] w-full max-w-3xl rounded-md border border-line bg-white group-has-[[value=phone]:checked]:max-w-[390px]"
          />
        ) : (
          <p className="text-quiet">This mail has no HTML part.</p>
        )}
      </div>
      <pre
        className="hidden max-w-3xl rounded-md border border-line bg-paper p-4 text-sm break-words whitespace-pre-wrap group-has-[[value=text]:checked]:block"
        dir="auto"
      >
        {text}
      </pre>
      <MailHeaders headers={headers} />
    </div>
  );
}

function MailHeaders({ headers }: Pick<MailViewProps, "headers">) {
  // A header may stand there twice: its place among its like tells it apart.
  const keyed = headers.map((header, at) => ({ ...header, key: `${at}:${header.name}` }));
  return (
    <dl className="hidden max-w-3xl gap-2 rounded-md border border-line bg-paper p-4 text-sm group-has-[[value=headers]:checked]:grid">
      {keyed.map(({ key, name, value }) => (
        <div key={key} className="grid gap-x-4 sm:grid-cols-[10rem_1fr]">
          <dt className="text-quiet">{name}</dt>
          <dd className="break-all">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
