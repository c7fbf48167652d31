import type { Services } from "#app/operations/services.ts";
import { pageWords } from "#emails/locales/page/index.ts";
import { settingsOfLink } from "./branded.ts";
import { calendarFile } from "./calendar-file.ts";
import { refusal } from "./html-answer.ts";
import { openLink } from "./open-link.ts";
import { proofOf, showPage } from "./proof.ts";

type Asked = {
  readonly services: Services;
  readonly token: string;
  readonly address: string;
  readonly request: Request;
};

/** The calendar file of an appointment that was agreed on: `?calendar=ID`. */
export async function answerCalendar(asked: Asked): Promise<Response> {
  const { services, token, address, request } = asked;
  const opened = await openLink(services, token, address);
  if (opened.state !== "good") return refusal(services, opened, request);
  const id = new URL(request.url).searchParams.get("calendar");
  // Where an address lies behind a number, the file has it for who typed that; the times are no secret.
  const proof = await proofOf(services, opened.link, request.headers.get("cookie"));
  const { page } = await showPage(services, opened.link, proof);
  const appointment = page.appointments.find((each) => each.id === id);
  const settings = await settingsOfLink(services, opened.link);
  const say = pageWords(opened.link.locale);
  const discreetly = page.discreet ? say("discreet.appointment") : null;
  const { host } = new URL(settings.publicUrl);
  const named = { brand: settings.brand.name, reference: page.reference, host, discreetly };
  const file = appointment && calendarFile(appointment, named);
  if (!file) return refusal(services, { state: "unknown" }, request);
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${page.discreet ? "appointment" : page.reference}.ics"`,
    },
  });
}
