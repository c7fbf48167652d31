import { namesOf } from "../names-of.ts";

type RowKindRule = {
  readonly label: string;
  /** What to do now, as the row's button or link says it. */
  readonly doNow: string;
  /** Why it stands here before its time is past, and after. */
  readonly whyDue: string;
  readonly whyLate: string;
  /** The customer herself is waiting for it: late means that she is being failed at this moment. */
  readonly customerWaits: boolean;
  /** It simply happened: its time is when it did, not by when it has to be done. */
  readonly happened?: boolean;
  /** Nobody is failed by it, however long it stands: it comes after everything else. */
  readonly canWait?: boolean;
};

function defineRowKinds<const Kind extends string>(table: Readonly<Record<Kind, RowKindRule>>) {
  return table;
}

/**
 * Everything that can stand on the Today list, the worst first: this table is the only place that
 * lists them, and its order settles what is otherwise equal.
 */
export const rowKinds = defineRowKinds({
  escalated: {
    label: "Escalated",
    doNow: "Say that you have it, and put it right",
    whyDue: "Nobody has it yet",
    whyLate: "Nobody has it yet",
    customerWaits: true,
    happened: true,
  },
  "promise-broken": {
    label: "Promise broken",
    doNow: "Say so, apologise, do it",
    whyDue: "A promise was not kept",
    whyLate: "A promise was not kept",
    customerWaits: true,
  },
  "mail-bounced": {
    label: "Mail bounced",
    doNow: "Call, and ask for the right address",
    whyDue: "The customer did not get our mail",
    whyLate: "The customer did not get our mail",
    customerWaits: true,
    happened: true,
  },
  "mail-in-doubt": {
    label: "Mail in doubt",
    doNow: "Decide: send again, or mark as sent",
    whyDue: "Nobody can tell whether our mail arrived",
    whyLate: "Nobody can tell whether our mail arrived",
    customerWaits: true,
    happened: true,
  },
  "first-word": {
    label: "First word",
    doNow: "Call or write as yourself",
    whyDue: "No person has spoken to the customer yet",
    whyLate: "No person has spoken to the customer in time",
    customerWaits: true,
  },
  "next-word": {
    label: "Next word",
    doNow: "Post an update, or say nothing new yet",
    whyDue: "The customer expects word from us",
    whyLate: "We said we would write, and did not",
    customerWaits: true,
  },
  "promise-due": {
    label: "Promise due",
    doNow: "Keep it, or say in time that it moves",
    whyDue: "A promise is due soon",
    whyLate: "A promise is past its time",
    customerWaits: true,
  },
  "customer-reply": {
    label: "Customer wrote",
    doNow: "Answer",
    whyDue: "The customer wrote and has no answer",
    whyLate: "The customer wrote and had no answer in time",
    customerWaits: true,
  },
  "public-answer": {
    label: "Answer in public",
    doNow: "Reply there, without a word of the case",
    whyDue: "A post waits for an answer that everybody can see",
    whyLate: "A post has had no answer in public in time",
    customerWaits: true,
  },
  "low-satisfaction": {
    label: "Not satisfied",
    doNow: "Call, and ask what is missing",
    whyDue: "The customer says that we did not deal with it well",
    whyLate: "The customer says that we did not deal with it well, and nobody has called in time",
    customerWaits: true,
  },
  "option-chosen": {
    label: "Chosen",
    doNow: "Begin with it",
    whyDue: "The customer has chosen, and waits for us to begin",
    whyLate: "The customer has chosen, and we have not begun in time",
    customerWaits: true,
  },
  "appointment-moved": {
    label: "Another time",
    doNow: "Offer other times",
    whyDue: "The customer asks for another time",
    whyLate: "The customer asked for another time and had no answer in time",
    customerWaits: true,
  },
  call: {
    label: "Call",
    doNow: "Call, and log how it went",
    whyDue: "A call is owed",
    whyLate: "A call was owed",
    customerWaits: true,
  },
  "read-back": {
    label: "Read-back",
    doNow: "Write down what you understood",
    whyDue: "The customer has not heard what we understood",
    whyLate: "The customer has not heard what we understood",
    customerWaits: true,
  },
  "finance-asks": {
    label: "Finance asks",
    doNow: "Answer, so that it can be decided",
    whyDue: "Finance wants to know something first",
    whyLate: "Finance waits for your answer, and so does the customer",
    customerWaits: true,
  },
  "approval-waiting": {
    label: "Request",
    doNow: "Decide",
    whyDue: "The customer was promised a word",
    whyLate: "The customer was promised a word, and nobody has decided",
    customerWaits: true,
  },
  "order-failed": {
    label: "Not given",
    doNow: "Put right what it says, then try again",
    whyDue: "Approved, and its provider could not give it: the customer has nothing",
    whyLate: "Approved, and its provider could not give it: the customer has nothing",
    customerWaits: true,
    happened: true,
  },
  "order-waits": {
    label: "Not given yet",
    doNow: "Look how it stands there",
    whyDue: "Approved, and its provider has not given it yet",
    whyLate: "Approved, and its provider has not given it yet",
    customerWaits: true,
    happened: true,
  },
  "approval-back": {
    label: "Approval back",
    doNow: "Read the decision and tell the customer",
    whyDue: "Finance has decided",
    whyLate: "Finance has decided, and the customer does not know",
    customerWaits: true,
    happened: true,
  },
  "partner-silent": {
    label: "Partner silent",
    doNow: "Call the partner, or start another way",
    whyDue: "A partner's answer is due",
    whyLate: "A partner has gone silent",
    customerWaits: false,
  },
  "second-reading": {
    label: "Second reader",
    doNow: "Read it, and let it leave",
    whyDue: "A colleague's mail waits for a second person",
    whyLate: "A colleague's mail waits for a second person",
    customerWaits: false,
    happened: true,
  },
  "escalation-taken": {
    label: "You have it",
    doNow: "Put it right, and tell the customer",
    whyDue: "You said that you have it",
    whyLate: "You said that you have it, and the next rung is being told",
    customerWaits: true,
  },
  "hand-over": {
    label: "Hand-over",
    doNow: "Read the case, and say you have it",
    whyDue: "Its owner will be away",
    whyLate: "Its owner is away",
    customerWaits: false,
  },
  "still-customer": {
    label: "Still a customer?",
    doNow: "Look it up, and say",
    whyDue: "Ninety days since this case was closed",
    whyLate: "Ninety days and more since this case was closed",
    customerWaits: false,
    happened: true,
    canWait: true,
  },
});

export type RowKind = keyof typeof rowKinds;
export const rowKindNames = namesOf(rowKinds);

/** 0 for the worst. */
export function rowKindRank(kind: RowKind): number {
  return rowKindNames.indexOf(kind);
}
