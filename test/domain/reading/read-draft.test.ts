import { describe, expect, test } from "vitest";
import { type Draft, type DraftFacts, noFacts } from "#app/domain/reading/draft.ts";
import { readDraft } from "#app/domain/reading/read-draft.ts";

const draft = (change: Partial<Draft> & { body?: string }): Draft => ({
  language: "en",
  moment: "update",
  subject: "News about your printer",
  parts: { body: change.body ?? "" },
  ...change,
});
const rulesIn = (given: Draft, facts: Partial<DraftFacts> = {}) =>
  readDraft(given, { ...noFacts, ...facts }).map(({ rule }) => rule);

describe("a finding", () => {
  test("R13: points at the words, says why and with which rule", () => {
    const body = "Dear Ana,\n\nIt is only a minor fault. I will call you on Friday.";
    const [found] = readDraft(draft({ body }), noFacts);
    expect(found).toMatchObject({
      rule: "downplaying",
      playbook: "R13",
      level: "warning",
      part: "body",
      words: "only a minor fault",
    });
    expect(body.slice(found?.start, found?.end)).toBe(found?.words);
  });

  test("R13: is found whatever the capitals, accents and apostrophes", () => {
    expect(rulesIn(draft({ body: "IT’S NO BIG DEAL. I will call on Friday." }))).toEqual([
      "downplaying",
    ]);
    const spanish = draft({
      language: "es-MX",
      body: "Solo un pequeno fallo. Le llamare el lunes.",
    });
    expect(rulesIn(spanish)).toEqual(["downplaying"]);
  });

  test("R13: quoted words are not ours", () => {
    const body =
      'The shop said: "This is your own fault."\n> It is just a small issue\n\nI will call on Friday.';
    expect(rulesIn(draft({ body }))).toEqual([]);
  });
});

describe("facts", () => {
  const soon = "The new part will be delivered on Friday. I will call you then.";

  test("R7: a firm day needs a promise recorded as certain for that day", () => {
    const today = "2026-03-02";
    expect(rulesIn(draft({ body: soon }), { today })).toEqual(["over-promising"]);
    const right = { today, certainPromiseDates: ["2026-03-06"] };
    expect(rulesIn(draft({ body: soon }), right)).toEqual([]);
    const other = { today, certainPromiseDates: ["2026-03-05"] };
    expect(rulesIn(draft({ body: soon }), other)).toEqual(["over-promising"]);
  });

  test("R12: the same words are a duty when it is our fault and forbidden when it is not", () => {
    const body = "I am sorry. It was our mistake that nobody came. I will call you tomorrow.";
    const broken = draft({ moment: "delay", body });
    expect(rulesIn(broken, { fault: "ours" })).toEqual([]);
    expect(rulesIn(broken, { fault: "partner" })).toEqual(["taking-blame"]);
    expect(rulesIn(draft({ moment: "broken-promise", body }), { fault: "partner" })).toEqual([]);
  });

  test("R6: what the frame of the mail shows is not missed in the draft", () => {
    const names = { customerName: "Ana Ferrer", ownerName: "Marco Bianchi" };
    const missed = rulesIn(draft({ body: "The part has left Turin." }), names);
    expect(missed).toEqual([
      "missing-customer-name",
      "missing-owner-name",
      "missing-date",
      "missing-next-step",
    ]);
    const frameShows = ["customer-name", "owner-name", "next-update"] as const;
    expect(rulesIn(draft({ body: "The part has left Turin." }), { ...names, frameShows })).toEqual(
      [],
    );
  });

  test("R25: the subject shows no name, place, number or amount; dates and references may stand", () => {
    const subject = "Ana, 42 Harbor Street, +1 202 555 0143, $129.90, a@mail.example";
    const found = readDraft(draft({ subject, body: "Dear Ana, I will call on Friday." }), {
      ...noFacts,
      customerName: "Ana Ferrer",
    });
    expect(found.map(({ words }) => words)).toEqual([
      "Ana",
      "42 Harbor Street",
      "+1 202 555 0143",
      "$129.90",
      "a@mail.example",
    ]);
    const plain = draft({
      subject: "Case AM-7K3Q-X2M9: we write again on 2026-03-06",
      body: "Dear Ana, I will call on Friday.",
    });
    expect(rulesIn(plain, { customerName: "Ana Ferrer" })).toEqual([]);
  });
});

describe("moments", () => {
  test("R18: a gift card is an error in every mail but its own and the heads-up", () => {
    const body = "Here is a gift card. I will call you on Friday.";
    expect(rulesIn(draft({ moment: "thanks-after-days", body }))).toEqual(["gift-card"]);
    expect(rulesIn(draft({ moment: "gift-card", body }))).toEqual([]);
    expect(rulesIn(draft({ moment: "heads-up", body }))).toEqual([]);
  });

  test("R19: a missing part points at its own part when the composer has one", () => {
    const parts = { whatWentWrong: "The order was lost.", whyNotAgain: "", closing: "Marco" };
    const found = readDraft(draft({ moment: "resolution", parts }), noFacts);
    const why = found.find(({ rule }) => rule === "missing-why-not-again");
    expect(why).toMatchObject({ part: "whyNotAgain", start: 0, end: 0, level: "error" });
    expect(found.some(({ rule }) => rule === "missing-what-happened")).toBe(false);
  });

  test("R12: a late part calls for an apology, whose lack does not stop the sending", () => {
    const given = draft({
      moment: "partner-late",
      body: "The part is late. I will call on Friday.",
    });
    expect(readDraft(given, noFacts)).toMatchObject([
      { rule: "missing-apology", level: "warning" },
    ]);
  });
});

describe("languages", () => {
  test("R13: one that we cannot read is still kept free of blanks and of details in the subject", () => {
    const given = draft({ language: "fi", subject: "Hei, $12", body: "Hei {{name}}" });
    expect(rulesIn(given)).toEqual(["subject-details", "unfilled-blank"]);
  });

  test("R13: a company adds its own phrases, excuses and negations", () => {
    const extension = {
      phrases: [{ rule: "jargon", say: ["blue (box|boxes)"], better: "your modem" }],
      excuses: [{ rule: "jargon", say: ["gift shop"] }],
    } as const;
    const body = "The blue box is on its way. I will call you on Friday.";
    const found = readDraft(draft({ body }), noFacts, extension);
    expect(found).toMatchObject([{ rule: "jargon", words: "blue box", suggestion: "your modem" }]);
    const excused = draft({ body: "The gift shop has a blue box. I will call you on Friday." });
    expect(readDraft(excused, noFacts, extension)).toEqual([]);
  });
});
