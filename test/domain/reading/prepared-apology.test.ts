import { expect, test } from "vitest";
import { noFacts } from "#app/domain/reading/draft.ts";
import { readDraft } from "#app/domain/reading/read-draft.ts";
import { languageNames } from "#emails/kit/locale.ts";
import { brokenPromiseDraft } from "#emails/kit/promise-words.ts";

test("R8, R12: the apology that is prepared for a broken promise passes the reading as it stands, in every language", () => {
  const told = { from: null, at: "2026-03-06T12:00:00Z" };
  const frameShows = ["customer-name", "owner-name", "next-update"] as const;
  const errors = languageNames.flatMap((locale) => {
    const reader = { locale, timeZone: "Europe/Madrid", name: "Ana" };
    const apology = brokenPromiseDraft(reader, "A technician calls", told);
    const draft = { language: locale, moment: "broken-promise", subject: "News" } as const;
    const found = (["ours", "unclear", "partner", "not-ours"] as const).flatMap((fault) =>
      readDraft({ ...draft, parts: { apology } }, { ...noFacts, fault, frameShows }),
    );
    return found.filter(({ level }) => level === "error").map(({ rule }) => [locale, rule]);
  });
  expect(errors).toEqual([]);
});
