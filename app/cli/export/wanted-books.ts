import { LedgerQuery } from "#app/operations/accommodations/ledger-query.ts";
import type { BookChoices } from "#app/operations/views/finance/books.ts";

/** What `amends export ledger` was asked for, as it was typed. */
export type WantedBooks = {
  readonly month: string;
  readonly costCentre?: string;
  readonly kind?: string;
  readonly step?: string;
  readonly askedBy?: string;
  readonly approvedBy?: string;
};

type Wanted =
  | { readonly ok: true; readonly query: LedgerQuery }
  | { readonly ok: false; readonly fault: string };

/** Finds the teams and people that were named; what there is not is said, with what there is. */
export function readWanted(typed: WantedBooks, choices: BookChoices): Wanted {
  const { costCentres, askers, approvers } = choices;
  const people = (list: BookChoices["askers"]) =>
    list.map(({ id, email }) => ({ id, name: email.toLowerCase() }));
  const found = {
    costCentre: find(typed.costCentre, [...costCentres, { id: "none", name: "none" }]),
    askedBy: find(typed.askedBy?.toLowerCase(), people(askers)),
    approvedBy: find(typed.approvedBy?.toLowerCase(), people(approvers)),
  };
  for (const each of Object.values(found)) if (!each.ok) return each;
  const ids = Object.fromEntries(
    Object.entries(found).map(([name, each]) => [name, each.ok ? each.id : undefined]),
  );
  const parsed = LedgerQuery.safeParse({ ...typed, ...ids });
  if (parsed.success) return { ok: true, query: parsed.data };
  return { ok: false, fault: parsed.error.issues[0]?.message ?? "That cannot be read." };
}

type Named = { readonly id: string; readonly name: string };

function find(typed: string | undefined, list: readonly Named[]) {
  if (typed === undefined) return { ok: true, id: undefined } as const;
  const found = list.find(({ id, name }) => name === typed || id === typed);
  if (found) return { ok: true, id: found.id } as const;
  const names = list.map(({ name }) => name).join(", ");
  return { ok: false, fault: `There is no ${typed} in the books. There is: ${names}.` } as const;
}
