import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readFirstWords } from "#app/operations/cases/first-words.ts";
import { openCase } from "#app/operations/cases/open-case.ts";
import { answerCase, presentCase } from "#app/web/api/case-answer.ts";
import { cursorBehind, readFilter } from "#app/web/api/case-list.ts";
import { change } from "#app/web/api/change.ts";
import { digest } from "#app/web/api/etag.ts";
import { read } from "#app/web/api/read.ts";
import { OpenCaseByApi } from "#app/web/api/read-inputs.ts";
import { refusal } from "#app/web/api/refusals.ts";
import { stoppedByReading } from "#app/web/api/say-read.ts";

export function loader(call: LoaderFunctionArgs) {
  const right = { scope: "cases:read", action: "view-desk" } as const;
  return read(call, right, async (services, store) => {
    const filter = readFilter(call.request);
    const page = await store.apiCases.list(filter);
    const items = page.map((view) => presentCase(services, view));
    const body = JSON.stringify({ items, next: cursorBehind(page, filter.limit) });
    return { body, etag: `"${digest(body)}"` };
  });
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "open-case", schema: OpenCaseByApi } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const { firstWords: words, readingReason: reason = null, ...opening } = body;
    const read = words ? readFirstWords(services, opening.customer, { words, reason }) : null;
    if (read && !read.ok) throw stoppedByReading(read.findings, {});
    const firstWords = read?.firstWords;
    const opened = await openCase(services, { ...opening, firstWords }, caller.actor);
    if (!opened.ok) throw refusal(opened.reason);
    const { reference } = opened.caseFile;
    return answerCase(services, store, reference, opened.created ? 201 : 200);
  });
}
