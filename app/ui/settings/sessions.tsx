import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";

export type Session = {
  readonly id: string;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly isThis: boolean;
  readonly signedInAt: string;
  readonly seenAt: string;
};

type SessionsProps = { readonly sessions: readonly Session[]; readonly timeZone: string };

/** Every browser that is signed in, each to be ended by itself. */
export function Sessions({ sessions, timeZone }: SessionsProps) {
  return (
    <>
      <ul className="divide-y divide-line rounded-md border border-line bg-paper">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
            <div className="min-w-0 flex-1 text-sm">
              <p className="break-words">
                {browserOf(session.userAgent)} {session.isThis && <Tag look="well">This one</Tag>}
              </p>
              <p className="text-quiet">
                {session.address ?? "unknown address"} · since{" "}
                <Moment at={session.signedInAt} timeZone={timeZone} /> · last used{" "}
                <Moment at={session.seenAt} timeZone={timeZone} />
              </p>
            </div>
            {!session.isThis && (
              <Form method="post">
                <input type="hidden" name="intent" value="end-session" />
                <input type="hidden" name="sessionId" value={session.id} />
                <Button look="alarm">End it</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form method="post" className="mt-3">
          <input type="hidden" name="intent" value="end-others" />
          <Button>End all others</Button>
        </Form>
      )}
    </>
  );
}

/** A name a person knows, out of what the browser says of itself. */
function browserOf(userAgent: string | null): string {
  if (!userAgent) return "Unknown browser";
  const known = /(Edg|Firefox|Chrome|Safari)\//.exec(userAgent)?.[1];
  const system = /(Windows|Macintosh|Android|iPhone|iPad|Linux)/.exec(userAgent)?.[1];
  if (!known) return userAgent.slice(0, 60);
  return `${known === "Edg" ? "Edge" : known}${system ? ` on ${system}` : ""}`;
}
