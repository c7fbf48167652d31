import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { shownBrand } from "#app/operations/brands/brand-of-case.ts";
import { openCase } from "#app/operations/cases/open-case.ts";
import { type NewCaseAnswer, NewCasePage } from "#app/ui/desk/new-case/new-case-page.tsx";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { formFault } from "#app/web/answer.ts";
import { textOf } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { faultsOfFiles, keepFiles } from "./intents/files-of-form.ts";
import { pictureOf } from "./intents/post-of-form.ts";
import { refusalWords } from "./intents/words.ts";
import { firstWordsOf } from "./new-case/first-words-of-form.ts";
import { filesOf, isFormReference, readNewCase } from "./new-case/new-case-form.ts";
import { previewOfForm } from "./new-case/preview-of-form.ts";

export const meta: MetaFunction = () => [{ title: "Log a failure · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "open-case");
  const { services } = door.context;
  const people = await services.deskViews.listStaff();
  const brands = await services.brands.list();
  return {
    formKey: services.newId(),
    timeZone: staff.timeZone,
    customerZone: services.settings.calendar.timeZone,
    // The browser's own list may be another, and the page is the same on both sides.
    zones: Intl.supportedValuesOf("timeZone"),
    brands: brands.map((brand) => shownBrand(services, brand).name),
    owners: people
      .filter(({ role, disabled }) => !disabled && (role === "agent" || role === "lead"))
      .map(({ name, email }) => ({ name, email })),
  };
}

// What is wrong is found before anything is written, files included: nothing is half there.
export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "open-case");
  const { services } = door.context;
  const form = await door.request.formData();
  const actor = { kind: "staff", id: staff.id } as const;
  const read = readNewCase(form, staff.timeZone);
  const picture = read.ok && read.input.post ? await pictureOf(form) : null;
  const brought = { files: await filesOf(form), picture };
  const fileFaults = await faultsOfFiles(services, brought);
  if (!read.ok || Object.keys(fileFaults).length > 0) {
    return refuse(form, { ...(read.ok ? {} : read.faults), ...fileFaults });
  }
  if (textOf(form, "intent") === "preview") {
    return json({ ...formFault(form, {}), preview: await previewOfForm(services, form, staff) });
  }
  const first = firstWordsOf(services, form, read.input);
  if (!first.ok) return refuse(form, first.faults);
  const { firstWords } = first;
  const opened = await openCase(services, { ...read.input, firstWords }, actor);
  if (!opened.ok) return refuse(form, { [fieldOf[opened.reason]]: refusalWords(opened.reason) });
  const { caseFile, created } = opened;
  const isOurs = created || isFormReference(caseFile.externalRef);
  if (isOurs) await keepFiles(services, caseFile.id, brought, actor);
  const page = url("deskCase", { reference: caseFile.reference });
  return redirect(saying(page, isOurs ? "opened" : "known"));
}

const fieldOf = {
  "owner-unknown": "owner",
  "nobody-can-own-it": "owner",
  "received-in-future": "receivedAt",
  "brand-unknown": "brand",
} as const;

function refuse(form: FormData, faults: Record<string, string>) {
  return json(formFault(form, faults), { status: 422 });
}

export default function NewCase() {
  return (
    <NewCasePage {...useLoaderData<typeof loader>()} answer={useActionData<NewCaseAnswer>()} />
  );
}
