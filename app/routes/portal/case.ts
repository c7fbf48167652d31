import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerCalendar } from "#app/web/portal/answer-calendar.ts";
import { answerFile } from "#app/web/portal/answer-file.ts";
import { answerForm } from "#app/web/portal/answer-form.ts";
import { answerOpened } from "#app/web/portal/answer-opened.ts";
import { answerTakeAway } from "#app/web/portal/answer-take-away.ts";
import { orBroken } from "#app/web/portal/when-broken.ts";

// The page itself is answered in front of Remix, where it is kept (app/web/kept-pages.ts). Here are
// the files it links to and the forms it holds. No script, no component: a resource route.

/** A file of the case: `?file=ID`; of an appointment: `?calendar=ID`; who looked: `?opened`; all of it: `?download=case`. */
export function loader(door: LoaderFunctionArgs) {
  const { request, params, context } = door;
  const { services, address } = context;
  const asked = { services, address, request, token: params.token ?? "" };
  const query = new URL(request.url).searchParams;
  return orBroken(door, () => {
    if (query.has("opened")) return answerOpened(asked);
    if (query.has("download")) return answerTakeAway(asked);
    return query.has("calendar") ? answerCalendar(asked) : answerFile(asked);
  });
}

/** Every form of the page, told apart by its `intent`. */
export function action(door: ActionFunctionArgs) {
  const { request, params, context } = door;
  const { services, address } = context;
  const asked = { services, address, request, token: params.token ?? "" };
  return orBroken(door, () => answerForm(asked));
}
