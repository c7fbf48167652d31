import type { Knex } from "knex";
import { marks } from "#app/operations/ports/marks.ts";
import type { LetterToMany } from "#app/operations/ports/outbox.ts";
import { waitsForNext } from "../connection/send-together.ts";
import { insertGiven, insertUnrelated, referencesKept, sharedColumns } from "./put.ts";
import { idStamp } from "./time-ordered-id.ts";

/** A text as it stands within the quotes of a text of JSON. */
const inside = (text: string) => `left(right(cast(to_json(${text}) as text), -1), -1)`;

// What is the same for many stands once; what has marks in it is small, and filled in for each.
const givenToMany = `
  select m.n, cast(w.stamp || substr(cast(gen_random_uuid() as text), 16) as uuid) as id, m.case_id, c.customer_id, w.kind, u.name, u.email as address, w.locale,
         w.shared || cast(replace(replace(replace(w.own,
           '${marks.linkId}', cast(m.link_id as text)), '${marks.reference}', ${inside("c.reference")}),
           '${marks.name}', ${inside("u.name")}) as jsonb) as props,
         m.once, w.in_doubt, w.due_at, w.dated_at, w.created_at, w.created_by, w.lane
    from jsonb_to_recordset(cast(:letters as jsonb)) as w(
           cases text, links text, onces text, stamp text, kind text, locale text, shared jsonb, own text, in_doubt text,
           due_at timestamptz, dated_at timestamptz, created_at timestamptz, created_by uuid, lane smallint)
   cross join lateral unnest(cast(w.cases as uuid[]), cast(w.links as uuid[]), cast(w.onces as text[]))
           with ordinality as m(case_id, link_id, once, n)
    join case_files c on c.id = m.case_id
    join customers u on u.id = c.customer_id`;
const insertToMany = insertGiven(givenToMany);
const insertToEachOnce = insertUnrelated(givenToMany);

/** Writes one mail to each customer of many cases within `tx`; see `Outbox.putToMany`. */
export async function putToMany(
  tx: Knex,
  domain: string,
  letters: readonly LetterToMany[],
): Promise<void> {
  const rows = letters.map(({ letter, caseIds, linkIds, onces }) => ({
    ...sharedColumns(letter),
    ...propsOf(letter.props),
    stamp: idStamp(letter.createdAt),
    ...{ cases: listed(caseIds), links: listed(linkIds), onces: listed(onces) },
  }));
  const bindings = { letters: JSON.stringify(rows), domain, kept: referencesKept, state: "queued" };
  const all = letters.flatMap(({ caseIds }) => caseIds);
  const insert = new Set(all).size === all.length ? insertToEachOnce : insertToMany;
  await tx.raw(insert, bindings).options(waitsForNext);
}

function propsOf(props: object): { shared: object; own: string } {
  const own = (value: unknown) => JSON.stringify(value)?.includes(markSign) ?? false;
  const entries = Object.entries(props);
  return {
    shared: Object.fromEntries(entries.filter(([, value]) => !own(value))),
    own: JSON.stringify(Object.fromEntries(entries.filter(([, value]) => own(value)))),
  };
}

const markSign = marks.own.charAt(0);

/** As Postgres spells an array. None of these has a comma, a quote or a brace in it. */
function listed(items: readonly string[]): string {
  return `{${items.join(",")}}`;
}
