import { type DigestWish, isCounted, trendOf } from "#app/domain/figures/digest.ts";
import {
  type FigureName,
  figureNames,
  figureValue,
  isThin,
  type Tally,
} from "#app/domain/figures/figure.ts";
import type { Period } from "#app/domain/figures/periods.ts";
import type { EmailProps } from "#emails/index.ts";
import { listSuspicions, suspicious } from "../problems/suggest-cases.ts";
import type { Services, Store } from "../services.ts";
import { pagesOfDigest } from "./digest-pages.ts";

export type DigestFacts = Omit<EmailProps<"weekly-digest">, "brand" | "name" | "locale" | "team">;

/** The periods a digest is made of, the oldest first: the last four weeks that are over. */
export type DigestWeeks = readonly [Period, Period, Period, Period];

const partnersShown = 3;
const productsShown = 5;
const problemsShown = 5;
const nothing: Tally = { of: 0, hits: 0, sum: 0, median: null, aside: 0 };

/** What a team's, or everybody's, last week came to beside the week before; null where nothing happened in it. */
export async function digestOf(
  services: Services,
  weeks: DigestWeeks,
  teamId: string | null,
): Promise<DigestFacts | null> {
  const [, , before, last] = weeks;
  const [currency = "EUR"] = await services.careFigures.listCurrencies();
  const asked = { currency, teamId, partnerId: null, product: null, now: services.now() };
  const edges = [before.startsAt, last.startsAt, last.endsAt];
  const counted: Counted[] = [];
  for (const name of figureNames) {
    const wish = { ...asked, by: "time", figure: name, edges } as const;
    const tallies = await services.careFigures.count(wish);
    const of = (place: string) => tallies.find(({ key }) => key === place) ?? nothing;
    counted.push({ name, last: of("1"), before: of("0") });
  }
  if (!counted.some((each) => isCounted(each.last))) return null;
  const figures = counted
    .filter((each) => isCounted(each.last) || isCounted(each.before))
    .map(shownOf);
  const whose: DigestWish = teamId ? "team" : "everybody";
  const pages = pagesOfDigest(services, whose, teamId);
  return {
    ...{ weekFrom: last.from, currency, figures },
    look: figures.flatMap(({ name, trend }) =>
      trend === "worse" ? [{ name, url: pages.look[name] }] : [],
    ),
    partners: await worstPartners(services, { ...asked, weeks }),
    recurring: await services.transaction((store) => comingBack(services, store)),
    known: await services.transaction(openProblems),
    suspicious,
    urls: pages.urls,
  };
}

type Counted = { readonly name: FigureName; readonly last: Tally; readonly before: Tally };

function shownOf({ name, last, before }: Counted) {
  const shown = (tally: Tally) => ({ value: figureValue(name, tally), isThin: isThin(tally) });
  return { name, last: shown(last), before: shown(before), trend: trendOf(name, last, before) };
}

type Asked = Pick<
  Parameters<Services["careFigures"]["count"]>[0],
  "currency" | "teamId" | "partnerId" | "product" | "now"
>;

/** Those who kept least of what came due in the four weeks; who kept all of it is none of them. */
async function worstPartners(
  { careFigures }: Services,
  { weeks, ...asked }: Asked & { readonly weeks: DigestWeeks },
) {
  const edges = [weeks[0].startsAt, weeks[3].endsAt];
  const wish = { ...asked, by: "partner", figure: "promises-kept", edges } as const;
  const tallies = (await careFigures.count(wish)).filter(({ of, hits }) => hits < of);
  if (tallies.length === 0) return [];
  const { partners } = await careFigures.listChoices();
  return partners
    .flatMap(({ id, name }) => {
      const tally = tallies.find(({ key }) => key === id);
      return tally ? [{ name, kept: tally.hits, of: tally.of }] : [];
    })
    .toSorted((a, b) => a.kept / a.of - b.kept / b.of || b.of - a.of)
    .slice(0, partnersShown);
}

/** Products that keep coming back and have no problem record (R24), whoever has the cases. */
async function comingBack(services: Services, store: Store) {
  const found = await listSuspicions(services, store);
  return found.slice(0, productsShown).map(({ product, cases }) => ({ product, cases }));
}

/** Known problems that are not fixed, those with most open cases first. */
async function openProblems({ problems }: Store) {
  return (await problems.list(100))
    .flatMap(({ title, state, openCases }) =>
      state === "fixed" ? [] : [{ title, state, openCases }],
    )
    .toSorted((a, b) => b.openCases - a.openCases)
    .slice(0, problemsShown);
}
