/** What was wrong with a form, and what to do about it, in English. ICU MessageFormat; apostrophes are written ’. */
export const en = {
  "fault.promise-changed": "This promise has changed meanwhile. See below how it stands now.",

  "fault.summary": "Not sent yet. See what is marked below.",
  "fault.words.missing": "Write a few words first.",
  "fault.words.long": "This is too long. Shorten it to {count, number} characters.",
  "fault.words.signs":
    "There are characters in it that cannot be shown. Type it once more without them.",
  "fault.window": "Choose when we may call.",
  "fault.phone": "Write a phone number with digits, such as +34 600 000 000.",
  "fault.phone.missing": "We have no number of yours. Write one, such as +34 600 000 000.",
  "fault.file-too-large": "{name} is over 10 MB. Choose a smaller one.",
  "fault.file-type": "{name} is of a kind we cannot take. Choose a photo or a PDF.",
  "fault.file-empty": "{name} is empty. Choose another one.",
  "fault.language": "Choose a language from the list.",
  "fault.already-open": "Your case is open already. Write to {owner} below.",
  "fault.not-resolved": "Your case is still open. We ask you once it is put right.",
  "fault.wrong-code":
    "{left, plural, one {That is not the number we sent. You have one try left.} other {That is not the number we sent. You have # tries left.}}",
  "fault.no-code-sent": "Ask us for a number first.",
  "fault.code-is-over": "That number is no longer good. Ask us for a new one.",
  "fault.locked":
    "Too many wrong numbers were typed, so this link does not open the card any more. Call {owner}, please.",
  "fault.too-many-codes":
    "We have sent five numbers within the hour. Use the newest one, or wait an hour.",
  "fault.no-address":
    "We have no e-mail address of yours to send a number to. Call {owner}, please.",
  "fault.unknown-form":
    "We could not read what was sent. Nothing was changed. Please try once more.",
} as const;

export type FaultWords = Readonly<Record<keyof typeof en, string>>;
