import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import type { Services } from "#app/operations/services.ts";
import {
  type CaseCursor,
  type CaseListQuery,
  talkDays,
} from "#app/operations/views/desk/case-list.ts";
import { searchWords } from "#app/operations/views/desk/search-words.ts";
import { CasesPage } from "#app/ui/desk/case-list/cases-page.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { url } from "#app/urls.ts";
import { isId } from "#app/web/ids.ts";
import { runIntent } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { viewIntents } from "./view-intents.ts";

export const meta: MetaFunction = () => [{ title: "Cases · Amends" }];

const rowsShown = 50;
const nobodySpoke = Array.from({ length: talkDays }, () => ({ ours: 0, hers: 0 }));

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const { services } = door.context;
  const asked = new URL(door.request.url).searchParams;
  const view = await findView(services, asked.get("view"), staff.id);
  const typed = (view?.words ?? asked.get("q") ?? "").trim();
  const owner = view?.owner ?? asked.get("owner");
  const named = await findByReference(services, typed);
  if (named) throw redirect(url("deskCase", { reference: named }));
  const query: CaseListQuery = {
    words: searchWords(typed),
    status: statusOf(view?.status ?? asked.get("status")),
    ownerId: ownerOf(owner, staff.id),
    now: services.now(),
    after: cursorOf(asked.get("after")),
    limit: rowsShown,
  };
  const [list, people, views] = await Promise.all([
    services.deskViews.listCases(query),
    services.deskViews.listStaff(),
    services.look(({ savedViews }) => savedViews.list(staff.id)),
  ]);
  const ids = list.cases.map(({ id }) => id);
  const talk = await services.deskViews.listTalk(ids, query.now);
  return {
    cases: list.cases.map(({ id, ...listed }) => ({
      ...listed,
      talk: talk.get(id) ?? nobodySpoke,
      isLate: listed.nextUpdateDueAt !== null && listed.nextUpdateDueAt < query.now,
      nextUpdateDueAt: listed.nextUpdateDueAt?.toISOString() ?? null,
      updatedAt: listed.updatedAt.toISOString(),
    })),
    next: list.next && `${list.next.updatedAt.toISOString()}_${list.next.id}`,
    asked: { q: typed, status: query.status ?? "", owner: owner ?? "" },
    view: view?.id ?? null,
    views: views.map(({ id, name, isShared, staffId }) => ({
      ...{ id, name, isShared },
      isMine: staffId === staff.id,
    })),
    isFirstPage: query.after === null,
    owners: people.filter(({ openCases }) => openCases > 0).map(({ id, name }) => ({ id, name })),
    timeZone: staff.timeZone,
  };
}

/** The filter behind a name; a view that is gone, or somebody else's own, is the list as it is. */
async function findView({ look }: Services, id: string | null, staffId: string) {
  if (id === null || !isId(id)) return null;
  return look(({ savedViews }) => savedViews.find(id, staffId));
}

export function action(door: ActionFunctionArgs) {
  return runIntent(door, viewIntents);
}

/** A reference, also typed badly, opens its case at once. */
async function findByReference(services: Services, typed: string): Promise<string | null> {
  const reference = parseCaseReference(typed);
  if (!reference) return null;
  const found = await services.transaction((store) => store.caseFiles.findByReference(reference));
  return found?.reference ?? null;
}

function statusOf(asked: string | null): CaseListQuery["status"] {
  const known = ["open", "late", ...caseStatusNames] as const;
  return known.find((status) => status === asked) ?? null;
}

function ownerOf(asked: string | null, own: string): string | null {
  if (asked === "me") return own;
  return asked && isId(asked) ? asked : null;
}

/** An altered address begins the list anew. */
function cursorOf(asked: string | null): CaseCursor | null {
  const [at = "", id = ""] = asked?.split("_") ?? [];
  const updatedAt = new Date(at);
  return isId(id) && !Number.isNaN(updatedAt.getTime()) ? { updatedAt, id } : null;
}

export default function Cases() {
  const answer = useActionData<FormFault>();
  return <CasesPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
