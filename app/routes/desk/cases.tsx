import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import type { Services } from "#app/operations/services.ts";
import {
  type CaseCursor,
  type CaseListQuery,
  talkDays,
} from "#app/operations/views/desk-case-list.ts";
import { searchWords } from "#app/operations/views/search-words.ts";
import { CasesPage } from "#app/ui/desk/cases-page.tsx";
import { url } from "#app/urls.ts";
import { isId } from "#app/web/ids.ts";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "Cases · Amends" }];

const rowsShown = 50;
const nobodySpoke = Array.from({ length: talkDays }, () => ({ ours: 0, hers: 0 }));

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const { services } = door.context;
  const asked = new URL(door.request.url).searchParams;
  const typed = (asked.get("q") ?? "").trim();
  const named = await findByReference(services, typed);
  if (named) throw redirect(url("deskCase", { reference: named }));
  const query: CaseListQuery = {
    words: searchWords(typed),
    status: statusOf(asked.get("status")),
    ownerId: ownerOf(asked.get("owner"), staff.id),
    now: services.now(),
    after: cursorOf(asked.get("after")),
    limit: rowsShown,
  };
  const [list, people] = await Promise.all([
    services.deskViews.listCases(query),
    services.deskViews.listStaff(),
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
    asked: { q: typed, status: query.status ?? "", owner: asked.get("owner") ?? "" },
    isFirstPage: query.after === null,
    owners: people.filter(({ openCases }) => openCases > 0).map(({ id, name }) => ({ id, name })),
    timeZone: staff.timeZone,
  };
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
  return <CasesPage {...useLoaderData<typeof loader>()} />;
}
