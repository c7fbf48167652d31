import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { careFiguresOf } from "#app/operations/views/care-figures.ts";
import { FiguresPage } from "#app/ui/figures/figures-page.tsx";
import { url } from "#app/urls.ts";
import { drawChart } from "#app/web/figures/draw-chart.ts";
import { type FiguresAsked, readFiguresAsked, wishOf } from "#app/web/figures/wish.ts";
import { requireStaff } from "#app/web/who.ts";
import { figuresFor } from "./figures-for.ts";

export const meta: MetaFunction = () => [{ title: "Figures · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-cost-figures");
  const { services } = door.context;
  const asked = readFiguresAsked(door.request.url);
  const { names, costOnly } = figuresFor(staff.role);
  const seen = await careFiguresOf(services, wishOf(asked), names);
  const { figures, currency, currencies } = seen;
  const { search } = new URL(door.request.url);
  return {
    ...(await services.careFigures.listChoices()),
    ...{ figures, currency, currencies, costOnly },
    drawings:
      asked.by === "time"
        ? Object.fromEntries(figures.map((figure) => [figure.name, drawChart(figure)]))
        : {},
    filters: filtersOf(asked, currency),
    file: url("deskFiguresFile") + search,
  };
}

function filtersOf({ by, over, team, partner, product }: FiguresAsked, currency: string) {
  return { by, over, team: team ?? "", partner: partner ?? "", product: product ?? "", currency };
}

export default function Figures() {
  return <FiguresPage {...useLoaderData<typeof loader>()} />;
}
