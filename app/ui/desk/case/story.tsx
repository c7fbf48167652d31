import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { StoryEntry } from "#app/operations/views/desk/story.ts";
import { Button } from "#app/ui/button.tsx";
import { mailKindWords, mailStateWords } from "#app/ui/desk/mail/mail-words.ts";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";
import { renderStaffText } from "#emails/kit/staff-text.ts";
import { inRuns } from "./in-runs.ts";

type StoryProps = {
  readonly entries: readonly StoryEntry[];
  readonly timeZone: string;
  readonly mayDecide: boolean;
};

const marks: Readonly<Record<StoryEntry["look"], string>> = {
  customer: "bg-accent",
  word: "bg-well",
  note: "bg-warn",
  money: "bg-ink",
  mail: "border-2 border-edge bg-paper",
  plain: "bg-line",
};

/** Everything that happened, one line of time, the newest first. */
export function Story({ entries, timeZone, mayDecide }: StoryProps) {
  return (
    <ol className="grid gap-3 border-s-2 border-line ps-5">
      {inRuns(entries, isQuiet).map(([first, ...others]) => {
        const one = (entry: StoryEntry) => (
          <Entry key={entry.key} entry={entry} timeZone={timeZone} mayDecide={mayDecide} />
        );
        if (others.length === 0) return one(first);
        return <Run key={first.key} entries={[first, ...others]} show={one} />;
      })}
    </ol>
  );
}

type RunProps = {
  readonly entries: readonly StoryEntry[];
  readonly show: (entry: StoryEntry) => ReactNode;
};

/** What happened by itself between two words, in one line until somebody wants to know. */
function Run({ entries, show }: RunProps) {
  const names = [...new Set(entries.map(nameOf))];
  const more = names.length > namesShown ? " …" : "";
  return (
    <li className="relative min-w-0">
      <span
        aria-hidden="true"
        className={`absolute top-1.5 -start-[1.66rem] size-3 rounded-full ${marks.plain}`}
      />
      <details>
        <summary className="cursor-pointer text-sm text-quiet">
          {names.slice(0, namesShown).join(", ")}
          {more} ({entries.length})
        </summary>
        <ol className="mt-3 grid gap-3">{entries.map(show)}</ol>
      </details>
    </li>
  );
}

const namesShown = 4;

function nameOf({ what, mail }: StoryEntry): string {
  return mail ? `Mail: ${mailKindWords(mail.kind).toLowerCase()}` : what;
}

type EntryProps = Omit<StoryProps, "entries"> & { readonly entry: StoryEntry };

function Entry({ entry, timeZone, mayDecide }: EntryProps) {
  return (
    <li
      className={`relative min-w-0 ${isSmall(entry) ? "flex flex-wrap items-baseline gap-x-3" : ""}`}
    >
      <span
        aria-hidden="true"
        className={`absolute top-1.5 -start-[1.66rem] size-3 rounded-full ${marks[entry.look]}`}
      />
      {entry.mail ? (
        <MailEntry entry={entry} mail={entry.mail} mayDecide={mayDecide} />
      ) : (
        <Told entry={entry} />
      )}
      <p className={`break-words text-xs text-quiet ${isSmall(entry) ? "ms-auto" : "mt-0.5"}`}>
        <Moment at={entry.at} timeZone={timeZone} /> · <bdi>{entry.who}</bdi>
      </p>
    </li>
  );
}

/** Nothing anybody said, and nothing that asks for a look: mail only while all is well with it. */
function isQuiet(entry: StoryEntry): boolean {
  if (!isSmall(entry) || entry.fileId || entry.receivedId) return false;
  return !entry.mail || mailStateWords(entry.mail.state).look === "well";
}

/** What happened by the way takes one line. */
function isSmall({ look, words }: StoryEntry): boolean {
  return (look === "plain" || look === "mail") && !words;
}

function Told({ entry }: { entry: StoryEntry }) {
  const isNote = entry.look === "note";
  return (
    <div className={isNote ? "rounded-md bg-warn-ground px-3 py-2" : ""}>
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span
          className={`min-w-0 break-words ${entry.look === "plain" ? "text-quiet" : "font-semibold"}`}
        >
          {entry.fileId ? (
            <a href={url("deskFile", { id: entry.fileId })} className="text-accent">
              {entry.what}
            </a>
          ) : (
            entry.what
          )}
        </span>
        {isNote && <Tag look="warn">Customers never see this</Tag>}
      </p>
      {entry.words && <Words words={entry.words} isWritten={entry.isWritten} />}
      {entry.receivedId && (
        <Link
          to={url("deskReceived", { id: entry.receivedId })}
          className="mt-1 inline-block text-sm text-accent"
        >
          The whole mail
        </Link>
      )}
    </div>
  );
}

const writtenLook =
  "[&_ol]:list-decimal [&_ol]:ps-5 [&_p+p]:mt-2 [&_ul]:list-disc [&_ul]:ps-5 [&_a]:text-accent [&_a]:underline";

/** What was said: plain, or with the emphasis and lists the customer sees (TPL-1). */
function Words({ words, isWritten }: Pick<StoryEntry, "isWritten"> & { words: string }) {
  if (!isWritten) {
    return (
      <p className="mt-1 break-words whitespace-pre-line" dir="auto">
        {words}
      </p>
    );
  }
  const html = { __html: renderStaffText(words) };
  return (
    <div
      className={`mt-1 break-words ${writtenLook}`}
      dir="auto"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own renderer escapes all that was typed
      dangerouslySetInnerHTML={html}
    />
  );
}

type MailEntryProps = {
  readonly entry: StoryEntry;
  readonly mail: NonNullable<StoryEntry["mail"]>;
  readonly mayDecide: boolean;
};

function MailEntry({ entry, mail, mayDecide }: MailEntryProps) {
  const state = mailStateWords(mail.state);
  return (
    <div className="text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Link to={url("deskMessage", { id: mail.id })} className="inline-block py-0.5 text-accent">
          Mail: {mailKindWords(mail.kind)}
        </Link>
        <Tag look={state.look}>{state.label}</Tag>
      </p>
      {state.look !== "well" && <p className="text-quiet">{state.meaning}</p>}
      {entry.words && <p className="break-words text-quiet">The mail server said: {entry.words}</p>}
      {mail.state === "in_doubt" && mayDecide && <EndDoubt messageId={mail.id} />}
    </div>
  );
}

/** It may have arrived: a person decides. */
export function EndDoubt({ messageId }: { messageId: string }) {
  return (
    <Form method="post" className="mt-1 flex flex-wrap gap-2">
      <input type="hidden" name="messageId" value={messageId} />
      <Button name="intent" value="resend">
        Send again
      </Button>
      <Button name="intent" value="mark-as-sent">
        Mark as sent
      </Button>
    </Form>
  );
}
