import { redirect } from "@remix-run/node";
import { broadcastMoveNames } from "#app/domain/problems/broadcast.ts";
import { SendBroadcast, sendBroadcast } from "#app/operations/broadcasts/send-broadcast.ts";
import { steerBroadcast } from "#app/operations/broadcasts/steer-broadcast.ts";
import { WriteBroadcast, writeBroadcast } from "#app/operations/broadcasts/write-broadcast.ts";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, aboutOf, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { wordsIn } from "./intents.ts";
import { problemWords } from "./words.ts";

function named({ door }: Asked) {
  const { id = "", broadcast = "" } = door.params;
  if (!isId(id) || !isId(broadcast)) throw new Response("There is no such page.", { status: 404 });
  return { id, broadcast };
}

const back = (asked: Asked) => redirect(url("deskBroadcast", named(asked)));

export const broadcastIntents: Readonly<Record<string, Intent>> = {
  write: {
    needs: "send-broadcast",
    async run(asked) {
      const { services, actor, form } = asked;
      const { id, broadcast } = named(asked);
      const parsed = WriteBroadcast.safeParse({
        ...{ id: broadcast, version: textOf(form, "version"), moment: textOf(form, "moment") },
        ...{ words: wordsIn(form), readingReason: textOf(form, "readingReason") },
      });
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      const written = await writeBroadcast(services, id, parsed.data, actor);
      return written.ok ? back(asked) : refuse(asked, { "": problemWords(written.reason) });
    },
  },
  send: {
    needs: "send-broadcast",
    async run(asked) {
      const { services, actor, form } = asked;
      const { broadcast } = named(asked);
      const count = textOf(form, "count").replace(/[\s.,]/g, "") || undefined;
      const parsed = SendBroadcast.safeParse({ version: textOf(form, "version"), count });
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      const sent = await sendBroadcast(services, broadcast, parsed.data, actor);
      if (sent.ok) return back(asked);
      if (sent.reason !== "another-count") return refuse(asked, { "": problemWords(sent.reason) });
      return refuse(asked, { count: `It goes to ${sent.count} now. Look again, and type that.` });
    },
  },
  steer: {
    needs: "send-broadcast",
    async run(asked) {
      const { broadcast } = named(asked);
      const move = broadcastMoveNames.find((name) => name === aboutOf(asked.form));
      if (!move) return refuse(asked, { "": "This page has no such button. Open it again." });
      const steered = await steerBroadcast(asked.services, broadcast, move, asked.actor);
      return steered.ok ? back(asked) : refuse(asked, { "": problemWords(steered.reason) });
    },
  },
};
