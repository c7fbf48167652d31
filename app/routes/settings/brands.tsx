import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { shownBrand } from "#app/operations/brands/brand-of-case.ts";
import { makeBrandUsual, retireBrand } from "#app/operations/brands/choose-brands.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { BrandsPage } from "#app/ui/settings/brands-page.tsx";
import { url } from "#app/urls.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, type Intent, refuse, runIntent, textOf } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { accentOf } from "#emails/kit/accent.ts";

export const meta: MetaFunction = () => [{ title: "Brands · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  await requireStaff(door, "manage-brands");
  const { services } = door.context;
  const kept = await services.brands.list();
  return {
    newId: services.newId(),
    brands: kept.map((brand) => {
      const { name, accent, sender } = shownBrand(services, brand);
      return {
        id: brand.id,
        name,
        colour: accentOf(accent).light,
        sender: sender?.address ?? null,
        isUsual: brand.isUsual,
        isAsSet: brand.words === null,
      };
    }),
  };
}

async function change(asked: Asked, to: "usual" | "retired") {
  const id = textOf(asked.form, "brandId");
  if (!isId(id)) throw new Response("There is no such brand.", { status: 404 });
  const work = to === "usual" ? makeBrandUsual : retireBrand;
  const { ok } = await work(asked.services, id, asked.actor);
  // Taken off twice it is off once; the usual one stays.
  if (!ok && to === "usual") return refuse(asked, { "": "This brand is not in use any more." });
  return redirect(saying(url("settingsBrands"), to === "usual" ? "brand-usual" : "brand-retired"));
}

const intents: Readonly<Record<string, Intent>> = {
  usual: { needs: "manage-brands", run: (asked) => change(asked, "usual") },
  retire: { needs: "manage-brands", run: (asked) => change(asked, "retired") },
};

export function action(door: ActionFunctionArgs) {
  return runIntent(door, intents);
}

export default function Brands() {
  const answer = useActionData<FormFault>();
  return <BrandsPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
