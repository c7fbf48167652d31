import { Link } from "@remix-run/react";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { url } from "#app/urls.ts";
import { mailKindWords } from "./mail-words.ts";
import { DecideReceived, type Perhaps } from "./received-decide.tsx";
import { leftOutWhy, receivedWhy } from "./received-words.ts";

type Piece = { readonly kind: "written" | "quoted" | "signature"; readonly text: string };

export type ReceivedPageProps = {
  readonly id: string;
  readonly fromName: string;
  readonly fromAddress: string | null;
  readonly subject: string;
  readonly pieces: readonly Piece[];
  readonly state: string;
  readonly why: string;
  readonly reference: string | null;
  readonly receivedAt: string;
  readonly leftOut: readonly {
    readonly name: string;
    readonly sizeBytes: number;
    readonly why: string;
  }[];
  readonly hasReport: boolean;
  readonly reportWords: string | null;
  readonly about: { readonly id: string; readonly kind: string } | null;
  readonly perhaps: readonly Perhaps[];
  readonly settledAs: string | null;
  readonly settledBy: string | null;
  readonly timeZone: string;
  readonly mayDecide: boolean;
  readonly fault: FormFault | undefined;
};

/** A mail that came in: who says to have sent it, what was written, and what was made of it. */
export function ReceivedPage(props: ReceivedPageProps) {
  const { reference, subject, pieces, state, mayDecide, id } = props;
  return (
    <>
      <PageHead title="Received mail">
        {reference && (
          <Link to={url("deskCase", { reference })} className="text-sm text-accent">
            Case {reference}
          </Link>
        )}
      </PageHead>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-10">
        <article className="grid min-w-0 content-start gap-4">
          <Head {...props} />
          <div className="rounded-md border border-line bg-paper px-4 py-4">
            <h2 className="mb-3 font-semibold break-words" dir="auto">
              {subject || "No subject"}
            </h2>
            <Written pieces={pieces} />
          </div>
          <Files {...props} />
          <p className="text-sm">
            <a href={url("deskReceivedRaw", { id })} className="text-accent">
              Save the whole mail as it came
            </a>
          </p>
        </article>
        <aside className="grid content-start gap-5">
          {state === "parked" && mayDecide ? <DecideReceived {...props} /> : <Settled {...props} />}
        </aside>
      </div>
    </>
  );
}

function Head({ fromName, fromAddress, receivedAt, timeZone, why }: ReceivedPageProps) {
  return (
    <div className="grid gap-1 text-sm">
      <p className="break-words">
        Says to be from <bdi className="font-semibold">{fromName || fromAddress}</bdi>{" "}
        <bdi className="break-all text-quiet">{fromAddress ?? "no address"}</bdi>
        {", came "}
        <Moment at={receivedAt} timeZone={timeZone} />
      </p>
      <p className="text-quiet">{receivedWhy(why)}</p>
    </div>
  );
}

const folded = { quoted: "Quoted from earlier mail", signature: "Signature" } as const;

/** What was written; what it quotes and its signature are folded, never lost. */
function Written({ pieces }: Pick<ReceivedPageProps, "pieces">) {
  const keyed = pieces.map((piece, at) => ({ ...piece, key: `${at}-${piece.kind}` }));
  if (keyed.length === 0) return <p className="text-quiet">It holds no words.</p>;
  return (
    <div className="grid gap-3">
      {keyed.map(({ key, kind, text }) =>
        kind === "written" ? (
          <p key={key} className="break-words whitespace-pre-line" dir="auto">
            {text.trim()}
          </p>
        ) : (
          <details key={key}>
            <summary className="cursor-pointer text-sm text-accent">{folded[kind]}</summary>
            <p
              className="mt-2 border-s-2 border-line ps-3 text-sm break-words whitespace-pre-line text-quiet"
              dir="auto"
            >
              {text.trim()}
            </p>
          </details>
        ),
      )}
    </div>
  );
}

function Files({ leftOut }: Pick<ReceivedPageProps, "leftOut">) {
  if (leftOut.length === 0) return null;
  return (
    <div className="text-sm">
      <p className="font-medium">Files that are not on the case, and stay in the mail:</p>
      <ul className="list-disc ps-5">
        {leftOut.map(({ name, why }) => (
          <li key={name} className="break-all">
            <bdi>{name}</bdi>: {leftOutWhy(why)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const settledWords: Readonly<Record<string, string>> = {
  hers: "put on the case as the customer's own word",
  "a-strangers": "noted on the case as somebody else's",
  report: "taken as true of our mail",
  dismissed: "set aside",
};

function Settled({ settledAs, settledBy, about }: ReceivedPageProps) {
  return (
    <div className="grid gap-2 text-sm">
      {settledAs && (
        <p>
          {settledBy}: {settledWords[settledAs] ?? settledAs}.
        </p>
      )}
      {about && (
        <p>
          About our mail{" "}
          <Link to={url("deskMessage", { id: about.id })} className="text-accent">
            {mailKindWords(about.kind)}
          </Link>
        </p>
      )}
    </div>
  );
}
