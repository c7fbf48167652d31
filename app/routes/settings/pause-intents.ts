import { redirect } from "@remix-run/node";
import { type Pausable, pausableNames, pausing } from "#app/domain/pauses/pausable.ts";
import { may } from "#app/domain/roles.ts";
import { BeginPause, pause, resume } from "#app/operations/pauses/pause.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { type Asked, aboutOf, type Intent, refuse, textOf } from "#app/web/intents.ts";

/** What the button is about, where this role may stop it. */
function whatOf({ form, session }: Asked): Pausable {
  const about = aboutOf(form);
  const what = pausableNames.find((name) => name === about);
  if (!what) throw new Response("There is no such thing to pause.", { status: 404 });
  if (!may(session.staff.role, pausing[what])) {
    throw new Response("Your role does not stop this. Ask an administrator.", { status: 403 });
  }
  return what;
}

const workerFirst =
  "A backup was restored here. Let a worker run for two minutes first: what fell due meanwhile is then shown to you, and not sent a second time.";

export const pauseIntents: Readonly<Record<string, Intent>> = {
  pause: {
    needs: "view-desk",
    async run(asked) {
      const what = whatOf(asked);
      const because = textOf(asked.form, "because").trim() || "no reason was typed";
      const parsed = BeginPause.safeParse({ what, because });
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      await pause(asked.services, parsed.data, asked.actor);
      return redirect(saying(url("settingsPauses"), "paused"));
    },
  },
  resume: {
    needs: "view-desk",
    async run(asked) {
      const resumed = await resume(asked.services, whatOf(asked), asked.actor);
      if (!resumed.ok) return refuse(asked, { "": workerFirst });
      return redirect(saying(url("settingsPauses"), "resumed"));
    },
  },
};
