import { redirect } from "@remix-run/node";
import {
  type CalendarProblem,
  type CalendarWarning,
  weekdays,
} from "#app/domain/clock/working-calendar.ts";
import { previewHours } from "#app/operations/clock/preview-hours.ts";
import { SetWorkingHours, setWorkingHours } from "#app/operations/clock/set-working-hours.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { previewing } from "#app/web/previews.ts";

/** "09:00-12:30, 14:00-18:00" as shifts; the rules say whether they can be worked. */
function shiftsOf(text: string) {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [from = "", to = "", ...rest] = part.split(/\s*[-–—]\s*/);
      return { from, to: [to, ...rest].join("-") };
    });
}

function readHours(form: FormData) {
  return SetWorkingHours.safeParse({
    timeZone: textOf(form, "timeZone"),
    week: Object.fromEntries(weekdays.map((day) => [day, shiftsOf(textOf(form, day))])),
    holidays: textOf(form, "holidays")
      .split(/[\s,;]+/)
      .filter((day) => day !== ""),
  });
}

const sentences: Readonly<Record<CalendarProblem["reason"], (where: string) => [string, string]>> =
  {
    "no-such-time-zone": () => ["timeZone", "Write a time zone such as Europe/Madrid."],
    "not-a-time": (day) => [day, "Write times such as 09:00-17:00."],
    "shift-upside-down": (day) => [day, "A shift ends after it begins. One over midnight is two."],
    "shifts-overlap": (day) => [day, "Two shifts overlap. Make them one, or part them."],
    "no-working-time": () => [
      "",
      "Somebody has to work at some time. Give at least one day a shift.",
    ],
    "not-a-day": (text) => ["holidays", `“${text}” is no day. Write days such as 2026-12-25.`],
  };

function hoursFaults(problems: readonly CalendarProblem[]): Record<string, string> {
  return Object.fromEntries(problems.map(({ reason, where }) => sentences[reason](where)));
}

function warningOf([warning]: readonly CalendarWarning[]): string | null {
  if (!warning) return null;
  return `Nobody works for ${warning.days} days in a row: whoever waits in working time waits as long.`;
}

type Hours = NonNullable<ReturnType<typeof readHours>["data"]>;

function withHours(
  then: (asked: Asked, teamId: string, hours: Hours) => Promise<Response>,
): Intent {
  return {
    needs: "set-care-rules",
    async run(asked) {
      const teamId = textOf(asked.form, "teamId");
      if (!isId(teamId)) throw noSuchTeam();
      const parsed = readHours(asked.form);
      if (parsed.success) return then(asked, teamId, parsed.data);
      const [[field = "", words = ""] = []] = Object.entries(faultsOf(parsed.error));
      return refuse(asked, { [field.split(".")[1] ?? field]: words });
    },
  };
}

const noSuchTeam = () => new Response("There is no such team.", { status: 404 });

export const hoursIntents: Readonly<Record<string, Intent>> = {
  preview: withHours(async (asked, teamId, hours) => {
    const shown = await previewHours(asked.services, teamId, hours);
    if (!shown.ok && shown.reason === "no-such-team") throw noSuchTeam();
    if (!shown.ok) return refuse(asked, hoursFaults(shown.problems));
    const { openCases, warnings, words } = shown.preview;
    return previewing(asked, { openCases, words, warning: warningOf(warnings) });
  }),
  save: withHours(async (asked, teamId, hours) => {
    const set = await setWorkingHours(asked.services, teamId, hours, asked.actor);
    if (!set.ok && set.reason === "no-such-team") throw noSuchTeam();
    if (!set.ok) return refuse(asked, hoursFaults(set.problems));
    const said = set.warnings.length > 0 ? "hours-kept-long-holiday" : "rules-kept";
    return redirect(saying(url("settingsHours"), said));
  }),
};
