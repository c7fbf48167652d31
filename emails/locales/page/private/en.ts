/** The English of it. ICU MessageFormat; apostrophes are written ’. */
export const en = {
  "file.ended": "This file’s address has ended",
  "file.ended.words":
    "It was good for five minutes, so that nobody finds it later. Go back to your page and open the file there again: the link stands in every mail of ours.",
  "opened.link": "Who has opened this page?",
  "opened.heading": "When this page was opened",
  "opened.words":
    "By the hour, for 90 days. It shows that somebody or something asked for the page, not that a person read it: mail programs and virus scanners open links too. We keep no address of who it was.",
  "opened.yours": "by your link",
  "opened.theirs": "by the link of {name}",
  "opened.machine": "It looks like a machine, such as a virus scanner.",
  "opened.browser": "It looks like a browser.",
  "opened.none": "Nobody has yet.",
  "opened.times": "{count, plural, one {One time} other {# times}}",
  "opened.back": "Back to your page",
  "discreet.title": "Your page",
  "discreet.appointment": "Appointment",
  "discreet.is-off": "Our mails say what they are about.",
  "discreet.is-on": "Our mails say only that there is news. What it is stands on this page alone.",
  "discreet.on": "Say only that there is news",
  "discreet.off": "Say again what they are about",
  "said.discretion-on": "From now on our mails say only that there is news.",
  "said.discretion-off": "Our mails say again what they are about.",
  "lost.link": "Ask for a new link",
  "lost.heading": "Have you lost your link?",
  "lost.words": "Write the mail address you gave us. We send the links to your pages there.",
  "lost.email": "Your e-mail address",
  "lost.send": "Send me my links",
  "lost.sent": "Thank you. Look into your mailbox",
  "lost.sent.words":
    "If we know this address, the links to your pages are on their way to it. If nothing comes within some minutes, look among the unwanted mail, or call us.",
  "closed.money":
    "What we gave for the trouble opens with a number that we send to your own mailbox.",
  "closed.address": "The place opens with a number that we send to your own mailbox.",
  "closed.files": "The files open with a number that we send to your own mailbox.",
  "closed.whole": "All of it in one file opens with a number that we send to your own mailbox.",
  "closed.readers": "Whom you let read this page, and when it was opened, are closed too.",
  "closed.too": "This is closed too.",
  "closed.link": "Open it with a number",
  "closed.how":
    "So nobody sees it who has only come across this link. One number opens all that is closed here, on this device, for half an hour.",
  "closed.have": "I have the number",
  "closed.open": "Open it",
  "closed.open-until": "What was closed is open on this device until {when}.",
  "closed.close": "Close it again",
  "closed.file.yours": "You added a file.",
  "closed.file.ours": "We added a file.",
  "closed.heading": "This is closed",
  "closed.words":
    "It opens with a number that we send to your own mailbox. Ask for it on your page, then open this once more.",
  "said.parts-opened":
    "It is closed. A number opens it for half an hour, in a browser that keeps cookies.",
  "said.parts-closed": "It is closed again.",
  "fault.proof-locked":
    "Too many wrong numbers were typed, so with this link it stays closed. Ask for a new link, or call {owner}.",
  "fault.proof-first":
    "Open what is closed first, with a number from your mailbox. Nothing was changed.",
  "expired.heading": "This link has come to its end",
  "expired.words":
    "Our links are good for a certain time, so that nobody finds your page years later. We can send a new one to the address we have on file.",
  "revoked.heading": "This link was taken back",
  "revoked.words":
    "It opens nothing any more, so that the page stays private. If it was yours, we can send a new one to the address we have on file.",
  "restricted.heading": "Your case is not shown here for now",
  "restricted.words":
    "Nothing is lost, and it goes on. {owner} is there for you: call, or write from this page.",
  "restricted.elsewhere": "Your page says whom to talk to, and when you hear from us.",
} as const;

export type PrivateWords = Readonly<Record<keyof typeof en, string>>;
