import type { z } from "zod";
import type { letterhead } from "./letterhead.ts";

/** A customer, an owner and a brand to show mails with. */
export const sampleLetterhead = {
  brand: {
    name: "Nordlys Audio",
    accent: "#1d5c54",
    logoUrl: null,
    postalAddress: "Nordlys Audio, Rua do Alecrim 26, 1200-018 Lisboa, Portugal",
    supportPhone: "+351 21 555 0100",
  },
  customer: { name: "Ana Sousa" },
  owner: {
    name: "Marco Silva",
    role: "Customer care, Nordlys Audio",
    phone: "+351 21 555 0142",
    email: "marco.silva@nordlys.example",
    pictureUrl: null,
  },
  reference: "AM-7Q2K-94XD",
  statusUrl: "https://status.nordlys.example/s/sample-link",
  locale: "en",
  timeZone: "Europe/Lisbon",
  nextUpdateAt: "2026-03-06T17:00:00Z",
} satisfies z.input<typeof letterhead>;

/** The same company with a logo, and an owner whose picture travels in the mail. */
export const samplePictured = {
  ...sampleLetterhead,
  brand: {
    ...sampleLetterhead.brand,
    accent: "#ffb000",
    logoUrl: "https://status.nordlys.example/logo.png",
  },
  owner: { ...sampleLetterhead.owner, phone: null, email: null, pictureUrl: "cid:owner@mail" },
};

/** The closing explanation of the same case. */
export const sampleResolution = {
  whatWentWrong:
    "The display of your chart plotter failed because a seal had hardened with age. The part is no longer made, and your letter to us lay unread for a month.",
  howPutRight:
    "We found a display of the same make, fitted it, and tested the plotter for two days. It reached you on 12 March, at no cost to you.",
  whyNotAgain: {
    known: true as const,
    words:
      "Every letter is now a case on the day it arrives, with a name on it. And we keep **twenty displays** of this make for owners like you.",
  },
  fault: "ours" as const,
  apology: null,
  thanks: null,
};

/** A follow-up on it. */
export const sampleFollowUp = {
  ...sampleLetterhead,
  nextUpdateAt: null,
  willCall: true,
  unsubscribeUrl: "https://status.nordlys.example/s/sample-link/follow-ups/stop",
};

/** A colleague at the same company. */
export const sampleStaff = { brand: sampleLetterhead.brand, name: "Rita Lopes", locale: "en" };
