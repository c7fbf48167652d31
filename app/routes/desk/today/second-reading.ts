import { redirect } from "@remix-run/node";
import { z } from "zod";
import { composedMoment, composedMomentNames } from "#app/domain/composer/composed-moments.ts";
import { wholeText } from "#app/domain/composer/draft-parts.ts";
import { approveDraft } from "#app/operations/composer/second-reading.ts";
import { composeWords } from "#app/routes/desk/compose/words.ts";
import { saying } from "#app/ui/desk/said.tsx";
import type { TodayLine } from "#app/ui/desk/today/line.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";

/** Approves a waiting mail from its row: what was read there is what leaves. */
export function approveHereIntent(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const { services, actor, form } = asked;
      const draftId = textOf(form, "draftId");
      if (!isId(draftId)) throw new Response("There is no such draft here.", { status: 404 });
      const seen = { version: Number(textOf(form, "version")), wish: { when: "now" } } as const;
      const approved = await approveDraft(services, draftId, seen, actor);
      // Pressed twice it has left once.
      const done = approved.ok || approved.reason === "left-already";
      if (!done) return refuse(asked, { "": composeWords(approved.reason) });
      return redirect(saying(back(asked), "mail-left"));
    },
  };
}

const Waiting = z.object({
  moment: z.enum(composedMomentNames),
  parts: z.record(z.string(), z.string()),
  version: z.number(),
});

/** What the second reader has to read, in the row itself. */
export function waitingDraft(kind: string, words: string | null): Partial<TodayLine> {
  if (kind !== "second-reading" || !words) return {};
  const { moment, parts, version } = Waiting.parse(JSON.parse(words));
  const text = wholeText(moment, parts);
  return { words: `${composedMoment(moment).label}.`, toRead: { text, version } };
}
