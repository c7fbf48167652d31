import { expect, test } from "vitest";
import { startDesk, visible } from "./desk-world.ts";

const typed = {
  formKey: "1f0e7a52-2222-4222-8333-944445555666",
  "customer.name": "Zoë Marsh",
  "customer.email": "zoe@example.test",
  "customer.locale": "en",
  subject: "The printer prints nothing",
  problem: "It stopped, and then it smoked.",
  serial: "SN 77",
  channel: "phone",
};

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test("R3, R13: who opens a case may write its first words: read, then one mail, at once, with all R3 asks for", async () => {
  await using desk = await startDesk();
  const { db } = desk.app;
  const marco = await desk.asMarco();
  const post = (fields: Record<string, string>) =>
    marco.post("/desk/cases/new", formOf({ ...typed, ...fields }));
  expect(await marco.read("/desk/cases/new")).not.toContain("readingReason");
  const bad = "Zoë, we apologise for any inconvenience. You should have called earlier.";
  const stopped = await post({ firstWords: bad });
  expect(stopped.status).toBe(422);
  const page = visible(await stopped.text());
  expect(page).toContain("Mend the words, or write why they stay.");
  expect(page).toContain(bad);
  const opened = () => db("case_files").where({ serial: "SN 77" });
  expect(await opened()).toEqual([]);
  const firstWords = "Zoë, thank you for staying on the line with me.";
  for (const again of [1, 2])
    expect([again, (await post({ firstWords })).status]).toEqual([again, 302]);
  const [caseFile, ...more] = await opened();
  expect(more).toEqual([]);
  const mails = await db("messages").where({ case_id: caseFile.id });
  expect(mails).toMatchObject([
    {
      kind: "acknowledgement",
      props: { around: { before: firstWords, after: "" }, understood: typed.problem },
    },
  ]);
  expect(mails[0].due_at).toEqual(caseFile.opened_at);
  const left = await post({
    ...{ formKey: "1f0e7a52-3333-4222-8333-944445555666", serial: "SN 78" },
    ...{ firstWords: bad, readingReason: "She asked me to say so." },
  });
  expect(left.status).toBe(302);
  const overridden = await db("case_events").where({ type: "reading-overridden" });
  expect(overridden.length).toBeGreaterThan(0);
  expect(overridden[0].data).toMatchObject({ reason: "She asked me to say so.", draftId: null });
});

test("R3, R13: the first mail is shown before the case opens, with what the reading finds; nothing is written", async () => {
  await using desk = await startDesk();
  const { db } = desk.app;
  const marco = await desk.asMarco();
  const before = await db("customers").count();
  const firstWords = "Zoë, you should have called earlier.";
  const ask = async (fields: Record<string, string>) => {
    const form = formOf({ ...typed, firstWords, ...fields });
    return (await marco.post("/desk/cases/new/preview", form)).json();
  };
  const shown = await ask({ "customer.locale": "de" });
  expect(shown.locale).toBe("de");
  expect(shown.mail.text).toContain(firstWords);
  expect(shown.mail.text).toContain(typed.problem);
  expect(shown.mail.text).toContain("/hidden-here");
  expect((await ask({})).findings).toContainEqual(
    expect.objectContaining({ level: "error", playbook: expect.stringContaining("R") }),
  );
  for (const missing of [{ "customer.email": "" }, { problem: "" }, { receivedAt: "never" }])
    expect((await ask(missing)).mail).toBeNull();
  // Without script the same stands on the page, beside what was typed.
  const page = await marco.post(
    "/desk/cases/new",
    formOf({ ...typed, firstWords, intent: "preview" }),
  );
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).toContain('title="Mail: ');
  expect(visible(html)).toContain("Why it stays as it is");
  expect(visible(html)).toContain(firstWords);
  expect(await db("case_files").where({ serial: "SN 77" })).toEqual([]);
  expect(await db("customers").count()).toEqual(before);
});
