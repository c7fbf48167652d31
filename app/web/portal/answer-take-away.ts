import { downloadZip } from "client-zip";
import type { Services } from "#app/operations/services.ts";
import { settingsOfLink } from "./branded.ts";
import { refusal, smallAnswer } from "./html-answer.ts";
import { openLink } from "./open-link.ts";
import { isClosedTo } from "./proof.ts";
import { takeAwayFiles } from "./take-away-files.ts";

type Asked = {
  readonly services: Services;
  readonly token: string;
  readonly address: string;
  readonly request: Request;
};

/**
 * Everything of a case that is hers, in one file: `?download=case`. It is written as it is read, one
 * file at a time. Whoever she lets read may not take it away; nor who has not typed the number, where there is one (CAP-10). A link that asks too often waits.
 */
export async function answerTakeAway(asked: Asked): Promise<Response> {
  const { services, token, address, request } = asked;
  const opened = await openLink(services, token, address);
  if (opened.state !== "good") return refusal(services, opened, request);
  const { link } = opened;
  const settings = await settingsOfLink(services, link);
  if (link.reader === "reader") return smallAnswer(settings, "reading", link.locale);
  if (await isClosedTo(services, link, request))
    return smallAnswer(settings, "closed", link.locale);
  const taken = await services.limits.take("take-away", link.linkId);
  if (!taken.ok) return refusal(services, { state: "busy", ...taken }, request);
  const page = await services.customerPages.load(link.caseId);
  const { body } = downloadZip(takeAwayFiles(services, settings, page));
  return new Response(body, {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${page.discreet ? "case" : page.reference}.zip"`,
    },
  });
}
