import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { type Fault, faultNames } from "#app/domain/cases/fault.ts";
import { ResolveCase, resolveCase } from "#app/operations/cases/resolve-case.ts";
import { resolutionDraft } from "#app/operations/views/resolution-draft.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { ResolvePage } from "#app/ui/desk/resolve-page.tsx";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf, typedIn } from "#app/web/answer.ts";
import { type Asked, refuse, runIntent, textOf } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { getCase } from "./case/get-case.ts";
import { refusalWords } from "./intents/words.ts";

export const meta: MetaFunction = () => [{ title: "Resolution · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  await requireStaff(door, "resolve");
  const { services } = door.context;
  const caseFile = await getCase(services, door.params.reference);
  if (!isOpen(caseFile.status)) {
    throw redirect(url("deskCase", { reference: caseFile.reference }));
  }
  return resolutionDraft(services, caseFile);
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, {
    resolve: { needs: "resolve", run: resolve },
    reword: { needs: "resolve", run: reword },
  });
}

async function resolve(asked: Asked) {
  const { door, services, form, actor } = asked;
  const { reference } = await getCase(services, door.params.reference);
  const parsed = ResolveCase.safeParse(readResolution(form));
  if (!parsed.success) return refuse(asked, inFields(faultsOf(parsed.error)));
  const resolved = await resolveCase(services, reference, parsed.data, actor);
  if (resolved.ok || resolved.reason === "already-resolved") {
    return redirect(saying(url("deskCase", { reference }), "resolved"));
  }
  if (resolved.reason === "parts-missing") {
    return refuse(
      asked,
      Object.fromEntries(resolved.parts.map((part) => [part, "Write this part."])),
    );
  }
  const field = resolved.reason === "say-by-is-past" ? "sayBy" : "";
  return refuse(asked, { [field]: refusalWords(resolved.reason) });
}

/** The apology in the words of the fault that was chosen; nothing else changes. For those without script. */
async function reword({ door, services, form }: Asked) {
  const { apologies } = await resolutionDraft(
    services,
    await getCase(services, door.params.reference),
  );
  const fault = faultNames.find((name) => name === textOf(form, "fault")) ?? "unclear";
  const typed = { ...typedIn(form), apology: apologies[fault satisfies Fault] };
  return json({ intent: "reword", faults: {}, typed } satisfies FormFault);
}

/** "Not known yet" needs a day; otherwise the words. */
function readResolution(form: FormData) {
  const known = textOf(form, "known") !== "no";
  const part = (name: string) => textOf(form, name);
  return {
    whatWentWrong: part("whatWentWrong"),
    howPutRight: part("howPutRight"),
    whyNotAgain: known ? { known, words: part("whyNotAgain") } : { known, sayBy: part("sayBy") },
    apology: part("apology"),
    thanks: part("thanks"),
    fault: part("fault"),
  };
}

/** Faults of the nested part, at the field a person sees. */
function inFields(faults: Record<string, string>): Record<string, string> {
  const names: Record<string, string> = {
    "whyNotAgain.words": "whyNotAgain",
    "whyNotAgain.sayBy": "sayBy",
  };
  return Object.fromEntries(
    Object.entries(faults).map(([name, words]) => [names[name] ?? name, words]),
  );
}

export default function Resolve() {
  const answer = useActionData<FormFault>();
  return <ResolvePage {...useLoaderData<typeof loader>()} answer={answer} />;
}
