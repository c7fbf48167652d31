import { expect, test } from "vitest";
import { theCustomer } from "#app/domain/actor.ts";
import { addFiles } from "#app/operations/cases/add-file.ts";
import { largestFile } from "#app/operations/cases/check-files.ts";
import { checksums, openPortal, putRight, textOf } from "./portal-world.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function withFile(words: string, bytes: Uint8Array, name = "photo.png"): FormData {
  const form = new FormData();
  form.set("intent", "write");
  form.set("words", words);
  form.set("files", new Blob([Buffer.from(bytes)], { type: "image/png" }), name);
  return form;
}

test("R4: she confirms the read-back in one tap, and is told so where she was", async () => {
  await using world = await openPortal();
  const answer = await world.post(world.path, { intent: "confirm-read-back" });
  expect(answer.status).toBe(303);
  const target = new URL(answer.headers.get("location") ?? "", world.url + world.path);
  expect([target.pathname, target.search, target.hash]).toEqual([
    world.path,
    "?said=read-back-confirmed",
    "#heard",
  ]);
  expect(textOf(await world.read(target.pathname + target.search))).toContain(
    "Thank you. We go on from here.",
  );
  expect(await world.db("case_files").first("read_back_state", "status")).toEqual({
    read_back_state: "confirmed",
    status: "understood",
  });
});

test("R4: 'Not quite' keeps her words beside ours", async () => {
  await using world = await openPortal();
  await world.post(world.path, { intent: "correct-read-back", words: "It beeps four times." });
  expect(textOf(await world.read())).toContain(
    "You told us what we had got wrong: It beeps four times.",
  );
});

test("R5: she asks for a call, and the owner has a call to make", async () => {
  await using world = await openPortal();
  await world.post(world.path, { intent: "call", window: "afternoon", phone: "" });
  const tasks = await world.db("call_tasks").where({ reason: "call-asked-for" });
  expect(tasks).toMatchObject([{ assignee_id: world.caseFile.ownerId }]);
  expect(textOf(await world.read())).toContain("You asked for a call. Marco will ring you.");
});

test("R1, R5: she writes to the owner with a photo, and finds both on the page", async () => {
  await using world = await openPortal();
  const answer = await world.post(world.path, withFile("Here is a photo.", png, "mein Büro.png"));
  expect(answer.status).toBe(303);
  const html = await world.read();
  expect(textOf(html)).toContain("You wrote to us: Here is a photo.");
  const link = /href="(\?file=[0-9a-f-]+)"/.exec(html)?.[1] ?? "";
  const signed = (await world.fetch(world.path + link)).headers.get("location") ?? "";
  const file = await world.fetch(signed);
  expect(Buffer.from(await file.arrayBuffer())).toEqual(png);
  expect(file.headers.get("content-type")).toBe("image/png");
  expect(file.headers.get("content-disposition")).toMatch(/^attachment; .*mein%20B%C3%BCro\.png/);
  expect(file.headers.get("cache-control")).toBe("no-store");
});

test("AZ-3: a file of another case, or for staff only, is not there", async () => {
  await using world = await openPortal();
  await addFiles(world.services, world.caseFile.id, [{ name: "a.png", bytes: png }], theCustomer);
  const { id } = await world.db("attachments").first("id");
  expect((await world.fetch(`${world.path}?file=${id}`)).status).toBe(302);
  await world.db("attachments").update({ visibility: "staff" });
  expect((await world.fetch(`${world.path}?file=${id}`)).status).toBe(404);
});

test("SCN-4: twenty identical posts at once are one message, one photo, one answer", async () => {
  await using world = await openPortal();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => world.post(world.path, withFile("Once.", png))),
  );
  const told = answers.map(({ status, headers }) => `${status} ${headers.get("location")}`);
  expect(new Set(told).size).toBe(1);
  expect(await world.db("case_events").where({ type: "customer-wrote" })).toHaveLength(1);
  expect(await world.db("attachments")).toHaveLength(1);
});

const refused: readonly [string, Record<string, string>, string][] = [
  ["no words", { intent: "write", words: "  " }, "Write a few words first."],
  [
    "too many words",
    { intent: "write", words: "a".repeat(10_001) },
    "Shorten it to 10,000 characters.",
  ],
  [
    "control signs",
    { intent: "write", words: "a\u0001b" },
    "characters in it that cannot be shown",
  ],
  ["no correction", { intent: "correct-read-back", words: "" }, "Write a few words first."],
  ["no window", { intent: "call", window: "midnight" }, "Choose when we may call."],
  ["no number", { intent: "call", window: "morning", phone: "ring me" }, "Write a phone number"],
  ["no language", { intent: "language", language: "tlh" }, "Choose a language from the list."],
  ["open still", { intent: "put-right" }, "Your case is still open."],
  ["not ours", { intent: "drop-tables" }, "We could not read what was sent."],
  ["no card", { intent: "show-code", card: "x", digits: "1" }, "We could not read what was sent."],
];

test.each(refused)(
  "bad input: %s gets a sentence, and nothing is written",
  async (_, form, words) => {
    await using world = await openPortal();
    const before = await checksums(world);
    const answer = await world.post(world.path, form);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(textOf(html)).toContain(words);
    const typed = form.phone ?? form.words?.trim();
    if (typed && !typed.includes("\u0001")) expect(html).toContain(typed);
    expect(await checksums(world)).toEqual(before);
  },
);

test("bad input: one bad file and neither files nor words are kept, and the words stay typed", async () => {
  await using world = await openPortal();
  const bad = [
    ["not a photo", "is of a kind we cannot take", new TextEncoder().encode("<svg onload=x>")],
    ["too large", "is over 10 MB", new Uint8Array(largestFile + 1).fill(1, 0, 1)],
    ["empty", "is empty", new Uint8Array()],
  ] as const;
  const before = await checksums(world);
  for (const [words, fault, bytes] of bad) {
    const answer = await world.post(world.path, withFile(words, bytes));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(textOf(html)).toContain(fault);
    expect(html).toContain(`>${words}</textarea>`);
  }
  expect(await checksums(world)).toEqual(before);
});

test("R19: she says it is right now, and the case is checked with her", async () => {
  await using world = await openPortal();
  await putRight(world);
  await world.post(world.path, { intent: "put-right" });
  expect(await world.db("case_files").first("status")).toEqual({ status: "closed" });
});

test("R8, R21: she says it is not, and the case is open again with her words", async () => {
  await using world = await openPortal();
  await putRight(world);
  const form = { intent: "reopen", words: "It beeps again." };
  const answers = [await world.post(world.path, form), await world.post(world.path, form)];
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(await world.db("case_files").first("status")).toEqual({ status: "working" });
  expect(await world.db("case_events").where({ type: "case-reopened" })).toHaveLength(1);
  expect(textOf(await world.read())).toContain(
    "You told us that it is not right yet: It beeps again.",
  );
});

test("she chooses her language, for the page and for the mails", async () => {
  await using world = await openPortal();
  await world.post(world.path, { intent: "language", language: "de" });
  expect(textOf(await world.read())).toContain("Ana, so steht Ihr Fall.");
  expect(await world.db("customers").first("locale")).toEqual({ locale: "de" });
});
