import { redirect } from "@remix-run/node";
import { escalationRoleNames } from "#app/domain/escalation/role.ts";
import { previewLadder } from "#app/operations/escalation/preview-ladder.ts";
import {
  SaveLadder,
  type SaveLadderInput,
  saveLadder,
} from "#app/operations/escalation/save-ladder.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { previewing } from "#app/web/previews.ts";
import { spanOf } from "#app/web/spans.ts";

/** Rungs stand in the order of the roles: the form can write none upside down. */
function readLadder(form: FormData) {
  const roles = escalationRoleNames.filter((role) => textOf(form, `${role}.on`) === "yes");
  return {
    roles,
    parsed: SaveLadder.safeParse({
      severity: textOf(form, "severity"),
      teamId: textOf(form, "teamId"),
      rungs: roles.map((role) => ({ role, answerWithin: spanOf(form, role) })),
      mendWithin: spanOf(form, "mendWithin"),
      leadId: textOf(form, "leadId"),
      managerId: textOf(form, "managerId"),
    }),
  };
}

/** "rungs.1.answerWithin.count" is the field "lead.count" when the lead is the second rung. */
function fieldOf(path: string, roles: readonly string[]): string {
  const [, at, part] = /^rungs\.(\d+)\.answerWithin\.(\w+)$/.exec(path) ?? [];
  return at && part ? `${roles[Number(at)] ?? ""}.${part}` : path;
}

function withLadder(then: (asked: Asked, ladder: SaveLadderInput) => Promise<Response>): Intent {
  return {
    needs: "set-care-rules",
    async run(asked) {
      const { roles, parsed } = readLadder(asked.form);
      if (parsed.success) return then(asked, parsed.data);
      const faults = Object.entries(faultsOf(parsed.error));
      return refuse(
        asked,
        Object.fromEntries(faults.map(([path, words]) => [fieldOf(path, roles), words])),
      );
    },
  };
}

const sayAll = (sentences: readonly string[]) => ({ "": sentences.join("\n") });

export const ladderIntents: Readonly<Record<string, Intent>> = {
  preview: withLadder(async (asked, ladder) => {
    const shown = await previewLadder(asked.services, ladder);
    return shown.ok ? previewing(asked, shown.preview) : refuse(asked, sayAll(shown.sentences));
  }),
  save: withLadder(async (asked, ladder) => {
    const saved = await saveLadder(asked.services, ladder, asked.actor);
    if (!saved.ok) return refuse(asked, sayAll(saved.sentences));
    return redirect(saying(url("settingsLadders"), "rules-kept"));
  }),
};
