import { redirect } from "@remix-run/node";
import { may } from "#app/domain/roles.ts";
import {
  endAbsence,
  RecordAbsence,
  type RecordedAbsence,
  recordAbsence,
} from "#app/operations/clock/record-absence.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { instantOf } from "#app/web/instants.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";

type Refusal = Extract<RecordedAbsence, { ok: false }>["reason"];

const sentences: Readonly<Record<Refusal, readonly [field: string, sentence: string]>> = {
  "staff-unknown": ["staffId", "Choose who is away."],
  "absence-upside-down": ["to", "Choose an end after the beginning."],
  "absence-is-over": ["to", "This is past. Choose an end that is still to come."],
  "deputy-is-the-owner": ["deputyId", "Nobody stands in for themselves. Choose somebody else."],
  "deputy-unknown": ["deputyId", "Choose an agent or a lead who works here."],
};

/** One's own absence anybody writes down; others' is for leads and administrators. */
function requireOwn({ session: { staff } }: Asked, staffId: string): void {
  if (staffId === staff.id || may(staff.role, "set-care-rules")) return;
  throw new Response("Only a lead writes down when others are away.", { status: 403 });
}

export const absenceIntents: Readonly<Record<string, Intent>> = {
  record: {
    needs: "post-update",
    async run(asked) {
      const { services, actor, form } = asked;
      requireOwn(asked, textOf(form, "staffId"));
      const parsed = RecordAbsence.safeParse({
        staffId: textOf(form, "staffId"),
        from: instantOf(asked, "from"),
        to: instantOf(asked, "to"),
        deputyId: textOf(form, "deputyId"),
      });
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      const recorded = await recordAbsence(services, parsed.data, actor);
      if (!recorded.ok) return refuse(asked, Object.fromEntries([sentences[recorded.reason]]));
      const said = recorded.uncovered.length > 0 ? "absence-uncovered" : "absence-recorded";
      return redirect(saying(url("settingsAbsences"), said));
    },
  },
  end: {
    needs: "post-update",
    async run(asked) {
      const { services, actor, form } = asked;
      const id = textOf(form, "absenceId");
      const absence = isId(id) && (await services.transaction((store) => store.absences.find(id)));
      if (!absence) throw new Response("There is no such absence.", { status: 404 });
      requireOwn(asked, absence.staffId);
      await endAbsence(services, id, actor);
      return redirect(saying(url("settingsAbsences"), "absence-ended"));
    },
  },
};
