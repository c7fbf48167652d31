// One example a body, for the document. A test sends each of them.

export const openCase = {
  customer: {
    name: "Ana Duarte",
    email: "ana.duarte@example.com",
    phone: "+34 600 000 231",
    locale: "en",
    timezone: "Europe/Madrid",
  },
  subject: "New network printer will not start",
  problem: "It beeps three times and the display stays dark. We cannot print a single contract.",
  product: "Lumen LX-410",
  serial: "LX410-22-88134",
  order: "4500-7781",
  channel: "phone",
  severity: "high",
  receivedAt: "2026-03-04T08:12:00Z",
  externalRef: "shop:88134",
} as const;

export const postUpdate = {
  body: "The part is in stock and leaves our warehouse today.",
  visibility: "customer",
  status: "working",
} as const;

export const logContact = {
  direction: "out",
  channel: "phone",
  words: "Told her that the technician comes on Thursday at nine.",
} as const;

export const settleReadBack = { why: "She asked us to go ahead and not to write again." };

export const resolveCase = {
  whatWentWrong: "The power board had a cracked joint since it was made.",
  howPutRight: "Our technician replaced it at your office on Thursday morning.",
  whyNotAgain: { known: true, words: "The maker now tests this joint before a printer leaves." },
  apology:
    "This was our fault, and we are sorry: you should not have been without a printer for four days.",
  thanks: "Thank you for your patience, your trust, and for staying with us.",
  fault: "ours",
} as const;

export const askAccommodation = {
  kind: "credit",
  amount: "25.00",
  currency: "EUR",
  why: "Four days without a printer, and six calls of hers to the partner.",
} as const;

export const changeAccommodation = {
  amount: "40.00",
  why: "Six days without a printer by now, and eight calls of hers to the partner.",
} as const;

export const approve = { note: "Well asked.", version: 1 } as const;

export const decline = { note: "Ask for 15.00: the printer came back on the second day." } as const;
