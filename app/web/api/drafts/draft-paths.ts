import { NothingSent } from "#app/web/api/care-paths.ts";
import type { Operation } from "#app/web/api/document-paths.ts";
import { BeginDraft, OverrideFinding, ReviseDraft, SendDraft } from "./draft-inputs.ts";
import { DraftListQuery } from "./draft-list.ts";

const write = { method: "post", scope: "drafts:write", answer: "Draft", statuses: [200] } as const;
const send = { method: "post", scope: "drafts:send", answer: "Draft", statuses: [200] } as const;
const read = { method: "get", scope: "cases:read", statuses: [200] } as const;

const parts = { news: "The board arrived this morning. Our technician fits it on Friday." };

/** Mail that is composed before it leaves, as the document tells it. */
export const draftOperations: readonly Operation[] = [
  {
    ...read,
    route: "apiDrafts",
    name: "listDrafts",
    summary: "Mails of a case that are, or were, composed by hand; the first begun first.",
    query: DraftListQuery,
    answer: "DraftList",
  },
  {
    ...write,
    route: "apiDrafts",
    name: "beginDraft",
    summary:
      "Begins a mail for one moment of a case. Parts are Markdown by name; one that is left out begins with the facts of the case, in the customer’s language. Answers with subject, preheader, text and what the reading finds. Nothing leaves. The same again answers 200.",
    body: { name: "BeginDraft", schema: BeginDraft, example: { moment: "update", parts } },
    statuses: [201, 200],
  },
  {
    ...read,
    route: "apiDraft",
    name: "getDraft",
    summary: "One draft: the mail it would be now, and what the reading finds in it.",
    answer: "Draft",
  },
  {
    ...write,
    route: "apiDraft",
    name: "reviseDraft",
    summary:
      "Writes parts anew; what is left out stays. If-Match is asked for (428). While it is held, what was written last is what leaves; an edit after the second reader’s yes asks for another one.",
    body: { name: "ReviseDraft", schema: ReviseDraft, example: { parts } },
  },
  {
    ...write,
    route: "apiDraftOverrides",
    name: "overrideFinding",
    summary:
      "Leaves a finding of the reading as it is, with a reason that is kept. A gift card in another mail, and a blank, are never left.",
    body: {
      name: "OverrideFinding",
      schema: OverrideFinding,
      example: { finding: "over-promising.news.42", reason: "The technician has confirmed it." },
    },
  },
  {
    ...write,
    route: "apiHandOverDraft",
    name: "handOverDraft",
    summary: "Hands it to a second reader: from a key that only writes, or on a sensitive case.",
    body: { name: "HandOverDraft", schema: NothingSent, example: {} },
  },
  {
    ...send,
    route: "apiApproveDraft",
    name: "approveDraft",
    summary:
      "The second reader lets it go as it was read (If-Match is asked for). Not for whoever wrote it or handed it over, whichever key they use.",
    body: { name: "ApproveDraft", schema: SendDraft, example: { when: "now" } },
  },
  {
    ...send,
    route: "apiSendDraft",
    name: "sendDraft",
    summary:
      "Sends it as it was read (If-Match is asked for): now, at a time, or in the customer’s morning. It is held first, in which it can be taken back. Errors of the reading stop it: 409, each named.",
    body: { name: "SendDraft", schema: SendDraft, example: { when: "morning" } },
  },
  {
    ...write,
    route: "apiTakeBackDraft",
    name: "takeBackDraft",
    summary: "Takes it back while it is held: nothing leaves, and it is a draft again.",
    body: { name: "TakeBackDraft", schema: NothingSent, example: {} },
  },
  {
    ...write,
    route: "apiDiscardDraft",
    name: "discardDraft",
    summary: "Throws it away. One that is held has to be taken back first (409).",
    body: { name: "DiscardDraft", schema: NothingSent, example: {} },
  },
];
