import { expect, test } from "vitest";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { sayNothingNew } from "#app/operations/cases/say-nothing-new.ts";
import { openPortal, putRight, textOf } from "./portal-world.ts";

test("R3, R5, R6: where it stands, who is on it with their line, and when she hears next, in her zone", async () => {
  await using world = await openPortal();
  const text = textOf(await world.read());
  expect(text).toContain("Ana, this is where your case stands.");
  expect(text).toContain("Marco Ruiz");
  const due = world.caseFile.nextUpdateDueAt;
  const time = due?.toLocaleTimeString("en-GB", {
    timeZone: "Europe/Madrid",
    hour: "2-digit",
    minute: "2-digit",
  });
  expect(text).toContain(`You will hear from us by Wednesday 4 March, ${time}`);
  expect(await world.read()).toContain('href="tel:+34910555017"');
});

test("R6: when the time has passed the kept page gives way to one that says we are late", async () => {
  await using world = await openPortal();
  const due = world.caseFile.nextUpdateDueAt ?? new Date(Number.NaN);
  world.clock.now = due;
  expect(textOf(await world.read())).toContain("You will hear from us by");
  world.clock.now = new Date(due.getTime() + 1);
  const late = textOf(await world.read());
  expect(late).toContain("We are late, and we are sorry.");
  expect(late).not.toContain("You will hear from us by");
});

test("R6: a long story is no wall: its newest, a day said once, and the rest folded; on paper it is whole", async () => {
  await using world = await openPortal();
  const { services, caseFile, marco } = world;
  for (const at of Array.from({ length: 14 }, (_, day) => day)) {
    world.clock.now = new Date(Date.UTC(2026, 2, 5 + Math.floor(at / 2), 9 + (at % 2)));
    const body = `Word ${at}, as she reads it.`;
    await postUpdate(services, caseFile.reference, { body, visibility: "customer" }, marco);
  }
  const [shown = "", earlier = ""] = (await world.read()).split('<details class="earlier">');
  expect(shown).toContain("Word 13,");
  expect(shown.match(/<h3 class="day">/g)).toHaveLength(4);
  expect(textOf(shown)).toContain("Wednesday 11 March");
  expect(shown).not.toContain("Word 6,");
  expect(textOf(earlier)).toContain("Show what was before (9)");
  expect(earlier).toContain("Word 0,");
  expect(await world.read()).toContain(".earlier::details-content{content-visibility:visible");
});

test("R6: 'nothing new' and updates stand on the page at once; a note for staff never does", async () => {
  await using world = await openPortal();
  const { services, caseFile, marco } = world;
  await world.read();
  const update = (body: string, visibility: "customer" | "staff") =>
    postUpdate(services, caseFile.reference, { body, visibility }, marco);
  await update("The **part** left today.", "customer");
  await update("She is very angry.", "staff");
  world.clock.now = new Date(world.clock.now.getTime() + 61_000);
  await sayNothingNew(services, caseFile.reference, marco);
  const html = await world.read();
  expect(html).toContain("The <strong>part</strong> left today.");
  expect(textOf(html)).toContain("Nothing new yet, and we are still on it.");
  expect(html).not.toContain("very angry");
  world.clock.now = new Date(world.clock.now.getTime() + 61_000);
  await sayNothingNew(services, caseFile.reference, marco, "It waits at **customs**.");
  expect(await world.read()).toContain("It waits at <strong>customs</strong>.");
});

test("R1: a letter is a fact that its sender reads", async () => {
  await using world = await openPortal({ channel: "letter", receivedAt: "2026-03-02T08:00:00Z" });
  expect(textOf(await world.read())).toContain("We have held your letter since Monday 2 March.");
});

test("R12, R19, R20: put right, the page explains in three parts, apologises by name and thanks", async () => {
  await using world = await openPortal();
  await putRight(world);
  const text = textOf(await world.read());
  const parts = [
    "What went wrong The power board was faulty.",
    "How we put it right We changed the board at your office.",
    "Why it will not happen again We test every board before it leaves.",
    "Our apology We are sorry. This was our fault.",
    "Thank you for your patience",
    "Marco Ruiz",
  ];
  for (const part of parts) expect(text).toContain(part);
  expect(text).not.toContain("You will hear from us by");
});

test("the page speaks her language, and reads from the right in Arabic", async () => {
  await using world = await openPortal({ customer: { locale: "ar" } });
  const html = await world.read();
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(textOf(html)).toContain("من يتولّى الأمر");
});

const hostile = [
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "Robert'); DROP TABLE customers;--",
  "{{constructor.constructor('alert(1)')()}}",
  "\u202Eevil\u202C \u{1F469}\u200D\u{1F4BB} ‏מאיה‏",
  "A".repeat(200),
];

test.each(hostile)("a name such as %s is only ever text", async (name) => {
  await using world = await openPortal({ customer: { name }, subject: name, problem: name });
  await world.post(world.path, { intent: "write", words: name });
  const html = await world.read();
  expect(html).not.toMatch(
    /<script(?! type="module" src="\/(?:live|send-files)\.js")|<img|onerror=alert\(1\)>/,
  );
  expect(html).not.toContain("\u202E");
  expect(textOf(html)).toContain(
    name
      .replace(/[\u202a-\u202e]/g, "")
      .slice(0, 40)
      .trim(),
  );
});
