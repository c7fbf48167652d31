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
import { ResolveCase } from "#app/operations/cases/resolve-case.ts";
import { resolutionDraft } from "#app/operations/views/desk/resolution-draft.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { ResolvePage } from "#app/ui/desk/resolve/resolve-page.tsx";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf, typedIn } from "#app/web/answer.ts";
import { type Asked, refuse, runIntent, textOf } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { getCase } from "./case/get-case.ts";
import { sendWords, stopped } from "./compose/send-words.ts";
import { composeWords } from "./compose/words.ts";

export const meta: MetaFunction = () => [{ title: "Resolution · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  await requireStaff(door, "resolve");
  const { services } = door.context;
  const caseFile = await getCase(services, door.params.reference);
  if (!isOpen(caseFile.status)) {
    throw redirect(url("deskCase", { reference: caseFile.reference }));
  }
  return { ...(await resolutionDraft(services, caseFile)), draftId: services.newId() };
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, {
    resolve: { needs: "resolve", run: resolve },
    reword: { needs: "resolve", run: reword },
  });
}

async function resolve(asked: Asked) {
  const { door, services, form } = asked;
  const { reference } = await getCase(services, door.params.reference);
  const parsed = ResolveCase.safeParse(readResolution(form));
  if (!parsed.success) return refuse(asked, inFields(faultsOf(parsed.error)));
  const sent = await sendWords(asked, reference, "resolution", partsOf(form));
  const back = url("deskCase", { reference });
  if (sent.ok) return redirect(saying(back, sent.leavesAt ? "held" : "resolved"));
  // Pressed twice, or put right by a colleague.
  if (sent.reason === "case-is-over") return redirect(saying(back, "resolved"));
  const field = sent.reason === "say-by-is-past" ? "sayBy" : "";
  return stopped(asked, sent) ?? refuse(asked, { [field]: composeWords(sent.reason) });
}

/** The parts of the composer's draft: where it is not known yet why, the day by which we will say. */
function partsOf(form: FormData) {
  const part = (name: string) => textOf(form, name);
  const known = part("known") !== "no";
  return {
    ...{ fault: part("fault"), apology: part("apology"), thanks: part("thanks") },
    ...{ whatWentWrong: part("whatWentWrong"), howPutRight: part("howPutRight") },
    whyNotAgain: known ? part("whyNotAgain") : "",
    sayBy: known ? "" : part("sayBy"),
  };
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
