import { AnswerStillCustomer } from "#app/operations/figures/answer-still-customer.ts";
import { FiguresAsked } from "../figures/wish.ts";
import type { Operation } from "./document-paths.ts";

/** Figures, and the one fact of them that programs know best, as the document tells them. */
export const figureOperations: readonly Operation[] = [
  {
    route: "apiFigures",
    method: "get",
    name: "listFigures",
    summary:
      "What is measured, over the last 13 weeks or 12 months, or team, partner or product beside each other; each with what it counts. For leads and administrators. Nobody is named.",
    scope: "cases:read",
    query: FiguresAsked,
    answer: "Figures",
    statuses: [200],
  },
  {
    route: "apiKeptCustomer",
    method: "put",
    name: "sayStillCustomer",
    summary:
      "Says whether the customer of a closed case is still one, from a later purchase or contract; staff are asked on the ninetieth day where no program has said it. The same again changes nothing.",
    scope: "cases:write",
    body: {
      name: "SayStillCustomer",
      schema: AnswerStillCustomer,
      example: { stillCustomer: "yes", because: "Order 4500-9913 of 2 June." },
    },
    answer: "Case",
    statuses: [200],
  },
];
