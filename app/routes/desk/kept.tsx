import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { keptRatesOf } from "#app/operations/views/desk/kept-rates.ts";
import { satisfactionOf } from "#app/operations/views/desk/satisfaction.ts";
import { type KeptOf, KeptPage } from "#app/ui/desk/kept/kept-page.tsx";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "Promises kept · Amends" }];

const dayMs = 24 * 3_600_000;
const kinds: readonly KeptOf[] = ["person", "team", "partner"];

export async function loader(door: LoaderFunctionArgs) {
  await requireStaff(door, "view-kept-rates");
  const { services } = door.context;
  const asked = new URL(door.request.url).searchParams;
  const of = kinds.find((kind) => kind === asked.get("of")) ?? "person";
  const days = [30, 90, 365].find((span) => String(span) === asked.get("days")) ?? 90;
  const to = services.now();
  const from = new Date(to.getTime() - days * dayMs);
  const teams = await services.look(({ house }) => house.listTeams());
  const team = teams.find(({ id }) => id === asked.get("team")) ?? null;
  const said = await satisfactionOf(services, from, to, team?.id);
  const rates = await keptRatesOf(services, { of, from, to, teamId: team?.id });
  return { of, days, rates, said, team };
}

export default function Kept() {
  return <KeptPage {...useLoaderData<typeof loader>()} />;
}
