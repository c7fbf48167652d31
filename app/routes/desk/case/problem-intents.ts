import { redirect } from "@remix-run/node";
import { linkCase, unlinkCase } from "#app/operations/problems/link-case.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { problemWords } from "../problems/words.ts";
import { toCase } from "./to-case.ts";

async function setLink(asked: Asked, way: typeof linkCase): Promise<Response> {
  const { services, actor, form, door } = asked;
  const problemId = textOf(form, "problemId");
  if (!isId(problemId)) return refuse(asked, { "": "Choose a problem." });
  const linked = await way(services, door.params.reference ?? "", problemId, actor);
  return linked.ok ? redirect(toCase(asked)) : refuse(asked, { "": problemWords(linked.reason) });
}

/** Whether a case is part of a known problem (R24). */
export const problemLinkIntents: Readonly<Record<string, Intent>> = {
  "link-problem": { needs: "post-update", run: (asked) => setLink(asked, linkCase) },
  "unlink-problem": { needs: "post-update", run: (asked) => setLink(asked, unlinkCase) },
};
