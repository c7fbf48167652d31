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
