import { redirect } from "@remix-run/node";
import { AddHook, addHook, removeHook } from "#app/operations/alerts/change-hooks.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Intent, refuse, textOf } from "#app/web/intents.ts";

export const chatIntents: Readonly<Record<string, Intent>> = {
  add: {
    needs: "set-care-rules",
    async run(asked) {
      const { services, actor, form } = asked;
      const fields = ["name", "shape", "url", "teamId"];
      const parsed = AddHook.safeParse(
        Object.fromEntries(fields.map((name) => [name, textOf(form, name)])),
      );
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      const added = await addHook(services, parsed.data, actor);
      if (added.ok) return redirect(saying(url("settingsChats"), "chat-added"));
      const field = added.reason === "name-taken" ? "name" : "url";
      return refuse(asked, { [field]: added.sentence });
    },
  },
  remove: {
    needs: "set-care-rules",
    async run({ services, actor, form }) {
      const hookId = textOf(form, "hookId");
      if (!isId(hookId)) throw new Response("There is no such chat.", { status: 404 });
      // Taken off twice it is off once.
      await removeHook(services, hookId, actor);
      return redirect(saying(url("settingsChats"), "chat-removed"));
    },
  },
};
