import { redirect } from "@remix-run/node";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import { addAffected, mostAffected } from "#app/operations/problems/add-affected.ts";
import { KeepProblem, keepProblem } from "#app/operations/problems/keep-problem.ts";
import { linkCase, unlinkCase } from "#app/operations/problems/link-case.ts";
import { url } from "#app/urls.ts";
import { readAffectedList } from "#app/web/affected-list.ts";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { languageNames } from "#emails/kit/locale.ts";
import { problemWords } from "./words.ts";

/** The words of a form by language. */
export function wordsIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    languageNames.map((language) => [language, textOf(form, `words.${language}`)]),
  );
}

const idOf = ({ door }: Asked) => {
  const { id = "" } = door.params;
  if (!isId(id)) throw new Response("There is no such problem.", { status: 404 });
  return id;
};
const toProblem = (id: string, said: string) =>
  redirect(`${url("deskProblem", { id })}?${new URLSearchParams({ said })}`);

/** Writes a problem down, or anew what is known of it. */
export const keepIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form } = asked;
    const id = textOf(form, "id");
    const version = Number(textOf(form, "version"));
    if (!isId(id) || !Number.isInteger(version))
      throw new Response("Open the page again.", { status: 400 });
    const fields = Object.fromEntries(
      ["title", "failure", "product", "state", "cause", "fix", "prevention", "ownerId"].map(
        (name) => [name, textOf(form, name)],
      ),
    );
    const parsed = KeepProblem.safeParse({ ...fields, words: wordsIn(form) });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const kept = await keepProblem(services, { id, version }, parsed.data, actor);
    if (!kept.ok) return refuse(asked, { "": problemWords(kept.reason) });
    return toProblem(id, "kept");
  },
};

async function setLink(asked: Asked, way: typeof linkCase, said: string): Promise<Response> {
  const id = idOf(asked);
  const reference = parseCaseReference(textOf(asked.form, "reference"));
  if (!reference) return refuse(asked, { reference: "Write a reference such as AM-7K3Q-X2M9." });
  const linked = await way(asked.services, reference, id, asked.actor);
  if (linked.ok) return toProblem(id, said);
  return refuse(asked, {
    reference:
      linked.reason === "not-found" ? "There is no such case." : problemWords(linked.reason),
  });
}

export const problemIntents: Readonly<Record<string, Intent>> = {
  keep: keepIntent,
  link: { needs: "post-update", run: (asked) => setLink(asked, linkCase, "linked") },
  unlink: { needs: "post-update", run: (asked) => setLink(asked, unlinkCase, "unlinked") },
  "add-affected": {
    needs: "send-broadcast",
    async run(asked) {
      const { services, actor, form } = asked;
      const id = idOf(asked);
      const file = form.get("list");
      if (!(file instanceof File) || file.size === 0)
        return refuse(asked, { list: "Choose a file." });
      const read = readAffectedList(await file.text(), mostAffected);
      if (!read.ok) return refuse(asked, { list: read.sentence });
      const added = await addAffected(services, id, read.lines, actor);
      if (!added.ok) return refuse(asked, { "": problemWords(added.reason) });
      if (added.refused.length === 0) return toProblem(id, "affected-added");
      const lines = added.refused.slice(0, 10).map(({ line, reason }) => `line ${line}: ${reason}`);
      return refuse(asked, {
        list: `${added.added} added. ${added.refused.length} could not be read: ${lines.join(" ")}`,
      });
    },
  },
};
