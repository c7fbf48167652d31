import type { LoaderFunctionArgs } from "@remix-run/node";
import { figures as figureRules } from "#app/domain/figures/figure.ts";
import { type CareFigures, careFiguresOf } from "#app/operations/views/care-figures.ts";
import { csvFile } from "#app/web/csv.ts";
import { readFiguresAsked, wishOf } from "#app/web/figures/wish.ts";
import { requireStaff } from "#app/web/who.ts";
import { figuresFor } from "./figures-for.ts";

/** The figures as they are shown, as a file. Nobody is named in it, so reading it is all it is. */
export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-cost-figures");
  const { services } = door.context;
  const asked = readFiguresAsked(door.request.url);
  const seen = await careFiguresOf(services, wishOf(asked), figuresFor(staff.role).names);
  return csvFile(`figures-by-${asked.by}.csv`, pagesOf(seen, asked.by));
}

const head = ["figure", "by", "of", "value", "unit", "counted", "hits", "sum", "aside"];

async function* pagesOf({ figures, currency }: CareFigures, by: string) {
  yield [head];
  for (const { name, points } of figures) {
    const { unit } = figureRules[name];
    yield points.map(({ label, value, of, hits, sum, aside }) => [
      ...[name, by, label],
      ...[value === null ? "" : String(value), unit === "money" ? `${currency} minor` : unit],
      ...[of, hits, sum, aside].map(String),
    ]);
  }
}
