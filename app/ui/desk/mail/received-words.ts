/** Why a mail that came in waits for somebody, in words for staff. */
const reasons: Readonly<Record<string, string>> = {
  "unknown-address": "It came to no case's address. Perhaps the customer wrote to us directly.",
  "forged-address":
    "Its address looks like one of a case and is none: changed, or long out of date.",
  stranger: "It came to a case's address, from somebody who is not its customer.",
  "unproven-sender":
    "It says to be from the customer, and may not be: the sender's domain does not vouch for it. Nothing was done.",
  "auto-reply": "An automatic reply, such as an absence notice.",
  list: "Sent by a mailing list.",
  loop: "A mail of ours that came back as it left.",
  "too-many":
    "More mails in an hour than a person writes: two machines may be answering each other.",
  "too-large": "Larger than we read. Save it to look at it.",
  unreadable: "It could not be read. Save it to look at it.",
  "unproven-report":
    "It says what became of a mail of ours, and does not prove that it may say so.",
  "other-report": "A report of another system.",
  contact: "It is on its case as a contact.",
  report: "It told what became of a mail of ours.",
};

export function receivedWhy(why: string): string {
  return reasons[why] ?? why.replaceAll("-", " ");
}

const fileReasons: Readonly<Record<string, string>> = {
  "file-type": "not a picture or PDF",
  "file-too-large": "over 10 MB",
  "file-empty": "empty",
  "too-many-files": "beyond the first twenty",
};

export function leftOutWhy(why: string): string {
  return fileReasons[why] ?? why;
}
