import type { Pausable } from "#app/domain/pauses/pausable.ts";

type Words = {
  readonly title: string;
  /** On the button that stops it. */
  readonly stop: string;
  readonly goOn: string;
  readonly stopped: string;
  /** What it does, and what it leaves alone. */
  readonly meaning: string;
};

/** How the desk names what can be stopped. */
export const pauseWords: Readonly<Record<Pausable, Words>> = {
  sending: {
    title: "Sending",
    stop: "Pause all sending",
    goOn: "Let sending go on",
    stopped: "All sending is paused",
    meaning:
      "No mail and no alert leaves, to customers or to staff, from the next second on. It queues and keeps its order. What a mail server has already taken has left. Mail that comes in is still read, from a mailbox too. Customers’ pages go on as ever.",
  },
  money: {
    title: "Money",
    stop: "Pause money",
    goOn: "Let money go on",
    stopped: "Money is paused",
    meaning:
      "Nothing is ordered, credited or paid, and no gift card is announced. What is approved waits. What has been handed to a provider is looked up as ever, and a gift that a customer was told of stays hers to open.",
  },
};
