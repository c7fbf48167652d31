import { redirect } from "@remix-run/node";
import { SaveView, saveView } from "#app/operations/saved-views/save-view.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Intent, refuse, textOf } from "#app/web/intents.ts";

const sentences = {
  "names-customer":
    "These words find a customer, by a name, an address or a number. A view keeps nobody’s: save one without them.",
  "no-such-owner": "Choose an owner of the list.",
} as const;

/** Naming a filter of the case list, and taking the name off. */
export const viewIntents: Readonly<Record<string, Intent>> = {
  "save-view": {
    needs: "view-desk",
    async run(asked) {
      const { services, session, form } = asked;
      const parsed = SaveView.safeParse({
        name: textOf(form, "name"),
        isShared: textOf(form, "isShared") === "yes",
        words: textOf(form, "q"),
        status: textOf(form, "status"),
        owner: textOf(form, "owner"),
      });
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      const saved = await saveView(services, parsed.data, session.staff.id);
      if (!saved.ok) return refuse(asked, { name: sentences[saved.reason] });
      return redirect(saying(`${url("deskCases")}?view=${saved.id}`, "view-saved"));
    },
  },
  "remove-view": {
    needs: "view-desk",
    async run({ services, session, form }) {
      const id = textOf(form, "viewId");
      if (!isId(id)) throw new Response("There is no such view.", { status: 404 });
      // Somebody else's stays; one that is gone is gone.
      await services.transaction(({ savedViews }) => savedViews.remove(id, session.staff.id));
      return redirect(saying(url("deskCases"), "view-removed"));
    },
  },
};
