import { customerSees, type EntryLook, lookOf } from "../story/story-look.ts";
import { tell } from "../story/story-words.ts";
import type { DeskCaseFacts, NamedEvent } from "./case.ts";
import type { DeskMessage } from "./lists.ts";

/** One entry of a case's story, as its page shows it. */
export type StoryEntry = {
  readonly key: string;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly words: string | null;
  /** Words of staff for the customer may hold emphasis and lists; everyone else's are plain. */
  readonly isWritten: boolean;
  readonly look: EntryLook | "mail";
  readonly customerSees: boolean;
  /** Of a mail: its page, its kind and its true state. */
  readonly mail: { readonly id: string; readonly kind: string; readonly state: string } | null;
  readonly fileId: string | null;
  /** The mail it came by. */
  readonly receivedId: string | null;
};

/** Everything that happened, one line of time, the newest first. */
export function storyOf({ events, messages, customer }: DeskCaseFacts): StoryEntry[] {
  const told = events.map((event) => entryOf(event, customer.name));
  const mails = messages.map(mailEntry);
  // Of one instant the mail stands above the event that called for it.
  return [...told, ...mails].reverse().toSorted((a, b) => b.at.localeCompare(a.at));
}

function entryOf(event: NamedEvent, customerName: string): StoryEntry {
  const { what, words } = tell(event);
  return {
    key: `event-${event.id}`,
    at: event.at.toISOString(),
    who: whoDid(event, customerName),
    what,
    words: words ?? null,
    isWritten: event.type === "update-posted" || event.type === "case-resolved",
    look: lookOf(event),
    customerSees: customerSees(event),
    mail: null,
    fileId: event.type === "file-added" ? event.attachmentId : null,
    receivedId: "receivedId" in event ? (event.receivedId ?? null) : null,
  };
}

function whoDid({ actor, actorName, keyName }: NamedEvent, customerName: string): string {
  if (actor.kind === "customer") return customerName;
  if (actor.kind === "system") return "By itself";
  const name = actorName ?? "A colleague";
  if (actor.kind !== "api") return name;
  return keyName ? `${name}, by the program “${keyName}”` : `${name}, by a program`;
}

function mailEntry(message: DeskMessage): StoryEntry {
  const { id, kind, state, recipientAddress } = message;
  return {
    key: `mail-${id}`,
    at: (message.handedOverAt ?? message.createdAt).toISOString(),
    who: `To ${recipientAddress}`,
    what: "",
    words: state === "handed_over" ? null : message.lastResponse,
    isWritten: false,
    look: "mail",
    customerSees: true,
    mail: { id, kind, state },
    fileId: null,
    receivedId: null,
  };
}
