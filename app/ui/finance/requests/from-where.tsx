import {
  type Deed,
  deeds as did,
  lettersOf,
  sharedPlaces,
} from "#app/domain/accommodations/deed.ts";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Props = { readonly deeds: readonly Deed[]; readonly timeZone: string };

/** Who did what with it, and from where: one letter for one address, which itself is never kept. */
export function FromWhere({ deeds, timeZone }: Props) {
  const letters = lettersOf(deeds);
  if (letters.size === 0) return null;
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      <h2 className="text-sm text-quiet">Who, and from where</h2>
      {sharedPlaces(deeds).map(({ place, staff, customer }) => (
        <Notice key={place} look="warn">
          {customer
            ? `The customer’s link was used from the address ${joined(staff)} worked from (place ${letters.get(place)}). Ask how that came.`
            : `${joined(staff)} did this from one address (place ${letters.get(place)}). In one office that is usual.`}
        </Notice>
      ))}
      <ol className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[9rem_1fr]">
        {deeds.map(({ name, at, by, place }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the log is only ever added to
          <li key={index} className="contents max-sm:block">
            <span className="block text-quiet">
              <Moment at={at.toISOString()} timeZone={timeZone} />
            </span>
            <span>
              {by?.name ?? "The customer"} {did[name]}
              <span className="text-quiet">
                {place ? ` · place ${letters.get(place)}` : " · place not known"}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <p className="text-sm text-quiet">
        A letter is one network address, kept as a mark that compares within this case only.
      </p>
    </section>
  );
}

/** Said before the decision: who decides should sit elsewhere than who asked. */
export function SamePlace({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Notice look="warn">
      You are at the same address as {joined(names)}, who had a part in this request. In one office
      that is usual; the audit log keeps it.
    </Notice>
  );
}

function joined(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}
