import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { closableNames } from "#app/domain/privacy/closable.ts";
import { saveBrand } from "#app/operations/brands/save-brand.ts";
import { setBehindNumber } from "#app/operations/brands/set-behind-number.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { BrandPage } from "#app/ui/settings/brand-page.tsx";
import { url } from "#app/urls.ts";
import { faultsOf, typedIn } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { textOf } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { brandFaults, fieldsOf, logoOf, lookAsKept, lookOfForm, readBrand } from "./brand-form.ts";

export const meta: MetaFunction = () => [{ title: "Brand · Amends" }];

async function enter(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "manage-brands");
  const id = door.params.id ?? "";
  if (!isId(id)) throw new Response("There is no such brand.", { status: 404 });
  const { services } = door.context;
  const brand = await services.transaction(({ brands }) => brands.find(id));
  return { services, staff, id, brand };
}

export async function loader(door: LoaderFunctionArgs) {
  const { services, id, brand } = await enter(door);
  return {
    id,
    isNew: brand === null,
    logo: brand?.words?.logo ? url("logo", { sha256: brand.words.logo }) : null,
    fields: fieldsOf(services, brand),
    look: await lookAsKept(services, brand),
    behindNumber: brand?.behindNumber ?? [],
  };
}

export async function action(door: ActionFunctionArgs) {
  const { services, staff, id, brand } = await enter(door);
  const form = await door.request.formData();
  const by = { kind: "staff", id: staff.id } as const;
  if (textOf(form, "intent") === "behind-number") {
    const wished = form.getAll("part");
    const parts = closableNames.filter((name) => wished.includes(name));
    if (brand) await setBehindNumber(services, id, parts, by);
    return redirect(saying(url("settingsBrand", { id }), "behind-number-set"));
  }
  const typed = typedIn(form);
  const look = await lookOfForm(services, form, brand);
  const parsed = readBrand(form, id);
  if (!parsed.success) {
    return json({ faults: faultsOf(parsed.error), typed, look }, { status: 422 });
  }
  if (textOf(form, "intent") === "look") return json({ faults: {}, typed, look });
  const saved = await saveBrand(services, parsed.data, await logoOf(form), by);
  if (saved.ok) return redirect(saying(url("settingsBrands"), "brand-kept"));
  return json({ faults: brandFaults[saved.reason], typed, look }, { status: 422 });
}

export default function Brand() {
  const answer = useActionData<typeof action>();
  return <BrandPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
