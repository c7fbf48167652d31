import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { pagePath } from "#test/support/cases.ts";
import { startDesk, visible } from "./desk-world.ts";

const words = {
  "words.en": "Other owners of this printer have told us the same.",
  "words.de": "Andere haben das auch gemeldet.",
};
type Browser = { post(path: string, fields: Record<string, string>): Promise<Response> };

/** A problem that is being looked at, with its words for customers. */
async function writeDown(lead: Browser): Promise<string> {
  const id = randomUUID();
  const known = { title: "LX-410 weak fuse", failure: "repair-failed", state: "looking", ...words };
  const kept = { intent: "keep", id, version: "0", ownerId: "", ...known };
  expect((await lead.post("/desk/problems/new", kept)).status).toBe(302);
  return id;
}

const told =
  "We found why the printer stays dark: a fuse is too weak. We change it, at no cost to you.";

test("R24: a problem is written down, a case linked from its page, its customer reads the words for customers alone", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead");
  const id = randomUUID();
  const address = `/desk/problems/${id}`;
  const problem = {
    ...{ intent: "keep", id, version: "0", title: "LX-410 weak fuse", failure: "repair-failed" },
    ...{
      product: "Lumen LX-410",
      state: "looking",
      ownerId: lead.id ?? "",
      cause: "The March lot",
      ...words,
    },
  };
  for (const _ of [1, 2]) expect((await lead.post("/desk/problems/new", problem)).status).toBe(302);
  expect(await lead.read(address)).toContain("the same product");
  const marco = await desk.asMarco();
  const link = { intent: "link-problem", problemId: id };
  for (const _ of [1, 2]) expect((await marco.post(desk.casePath, link)).status).toBe(302);
  expect(await desk.app.db("case_events").where({ type: "problem-linked" })).toHaveLength(1);
  const path = await pagePath(desk.app.services, desk.caseFile.id);
  const page = visible(await (await desk.app.fetch(path)).text());
  expect(page).toContain("You are not the only one");
  expect(page).toContain(words["words.en"]);
  for (const hidden of ["weak fuse", "March lot", "Andere"]) expect(page).not.toContain(hidden);
  const mended = { ...problem, version: "1", state: "fixed" };
  expect((await lead.post(address, mended)).status).toBe(302);
  expect(visible(await (await desk.app.fetch(path)).text())).toContain("mended for everyone");
});

test("R24: one word to all is written, looked at on a real case, and sent once its count is typed; agents cannot", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead");
  const id = await writeDown(lead);
  await lead.post(`/desk/problems/${id}`, { intent: "link", reference: desk.caseFile.reference });
  const address = `/desk/problems/${id}/broadcasts/${randomUUID()}`;
  const write = { intent: "write", version: "0", moment: "update", "words.en": told };
  const marco = await desk.asMarco();
  expect((await marco.post(address, write)).status).toBe(403);
  expect((await lead.post(address, write)).status).toBe(302);
  const seen = await lead.read(address);
  expect(seen).toContain("It goes to 1. Type the number to send it.");
  expect(seen).toContain(`${desk.caseFile.reference}, in <bdi>English</bdi>.`);
  const send = { intent: "send", version: "1" };
  const wrong = await lead.post(address, { ...send, count: "2" });
  expect(visible(await wrong.text())).toContain("It goes to 1 now.");
  for (const _ of [1, 2])
    expect((await lead.post(address, { ...send, count: "1" })).status).toBe(302);
  expect(await desk.app.db("broadcast_recipients")).toHaveLength(1);
  expect((await lead.post(address, { intent: "steer:stop" })).status).toBe(302);
  expect(await lead.read(address)).toContain("Stopped before their turn");
});

test("R24: a list of customers who are affected: each once, and a line that cannot be read is told", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead");
  const id = await writeDown(lead);
  const list =
    "name;email;locale\nBen Okafor;ben@example.test;de\nNobody;no address;en\nBen;BEN@example.test;en\n";
  for (const _ of [1, 2]) {
    const form = new FormData();
    form.set("intent", "add-affected");
    form.set("list", new File([list], "list.csv", { type: "text/csv" }));
    const answer = await lead.post(`/desk/problems/${id}`, form);
    expect(visible(await answer.text())).toContain("line 3: email: Write one e-mail address");
  }
  expect(await desk.app.db("problem_affected").pluck("email")).toEqual(["ben@example.test"]);
});
