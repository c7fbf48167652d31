import { NothingSent } from "./care-paths.ts";
import type { Operation } from "./document-paths.ts";
import {
  CancelAppointmentByApi,
  OfferAppointmentByApi,
  PutOptionsByApi,
  WithdrawOptionsByApi,
} from "./read-inputs.ts";

const write = { method: "post", scope: "cases:write" } as const;

/** What the customer has to choose, as the document tells it. */
export const choiceOperations: readonly Operation[] = [
  {
    ...write,
    route: "apiOptions",
    name: "putOptions",
    summary:
      "Puts options to the customer, each with what it costs her in time, trips and money. What costs her a trip or money says why. One alone is enough with an honest no.",
    body: {
      name: "PutOptions",
      schema: PutOptionsByApi,
      example: {
        words: "The printer is not worth another repair.",
        isHonestNo: true,
        options: [
          { title: "The newer model, at your office tomorrow", minutes: 20 },
          {
            title: "Your money back",
            minutes: 10,
            trips: 1,
            why: "We need the printer back, and our shop is nearer than the post.",
          },
        ],
      },
    },
    answer: "Options",
    statuses: [201, 200],
  },
  {
    ...write,
    route: "apiBeginChoice",
    name: "beginChoice",
    summary:
      "We have begun with what the customer chose. From here on she changes it by a word with us only.",
    body: { name: "BeginChoice", schema: NothingSent, example: {} },
    answer: "Options",
    statuses: [200],
  },
  {
    ...write,
    route: "apiWithdrawOptions",
    name: "withdrawOptions",
    summary:
      "Takes options back that cannot be had any more, and tells the customer why. Errors of the reading refuse it (422), unless a `readingReason` says why the words stay.",
    body: {
      name: "WithdrawOptions",
      schema: WithdrawOptionsByApi,
      example: { because: "The newer model is sold out. We look for another way today." },
    },
    answer: "Options",
    statuses: [200],
  },
  {
    ...write,
    route: "apiAppointments",
    name: "offerAppointment",
    summary:
      "Offers the customer one time or several for a visit or a call. She agrees on her page, or asks for another.",
    body: {
      name: "OfferAppointment",
      schema: OfferAppointmentByApi,
      example: {
        what: "A technician changes the board",
        place: "Your office, Calle Mayor 4",
        withWhom: "Sofia Prats",
        slots: [{ startsAt: "2026-03-09T08:00:00Z", endsAt: "2026-03-09T10:00:00Z" }],
      },
    },
    answer: "Appointment",
    statuses: [201, 200],
  },
  {
    ...write,
    route: "apiCancelAppointment",
    name: "cancelAppointment",
    summary:
      "It does not take place: the customer is told why before she waits for nothing. Errors of the reading refuse it (422), unless a `readingReason` says why the words stay.",
    body: {
      name: "CancelAppointment",
      schema: CancelAppointmentByApi,
      example: { because: "The technician is ill. We offer you other times today." },
    },
    answer: "Appointment",
    statuses: [200],
  },
];
