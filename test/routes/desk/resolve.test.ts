import { expect, test } from "vitest";
import { confirmAloud } from "#test/support/cases.ts";
import { startDesk, visible } from "./desk-world.ts";

const parts = {
  intent: "resolve",
  draftId: "5b0f3c52-6d0e-4a57-9c5e-0d6f6f6f0001",
  whatWentWrong: "A fuse was too weak.",
  howPutRight: "We put in a better one.",
  known: "yes",
  whyNotAgain: "The supplier changed the part.",
  sayBy: "",
  fault: "ours",
  apology: "This was our fault, and we are sorry.",
  thanks: "Thank you for your patience, for your trust, and for staying with us.",
};

test("R12, R20: apology and thanks are there from the start, by fault, in the customer's language", async () => {
  await using desk = await startDesk();
  await desk.app.db("customers").update({ locale: "de" });
  await desk.app.db("case_files").update({ fault: "ours" });
  const page = await (await desk.asMarco()).read(`${desk.casePath}/resolve`);
  expect(page).toContain("Das war unser Fehler");
  expect(page).toContain("Geduld");
});

test("R12: without script too, the apology is worded anew for another fault, and the rest stays", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const fields = { ...parts, intent: "reword", fault: "partner" };
  const page = visible(await (await marco.post(`${desk.casePath}/resolve`, fields)).text());
  expect(page).toContain("You should not have had to wait on anyone.");
  expect(page).toContain("A fuse was too weak.");
  expect(await desk.app.db("case_events").where({ type: "case-resolved" })).toHaveLength(0);
});

test("R19: a case is not put right without all its parts; what was typed stays", async () => {
  await using desk = await startDesk();
  await confirmAloud(desk.app.services, desk.caseFile.reference, desk.marco);
  const marco = await desk.asMarco();
  const path = `${desk.casePath}/resolve`;
  const answer = await marco.post(path, { ...parts, howPutRight: " ", whyNotAgain: "" });
  expect(answer.status).toBe(422);
  const page = visible(await answer.text());
  expect(page).toContain("Write how it was put right.");
  expect(page).toContain("Write why it will not happen again.");
  expect(page).toContain("A fuse was too weak.");
  const unknown = { ...parts, known: "no", whyNotAgain: "" };
  const past = await marco.post(path, { ...unknown, sayBy: "2026-03-01" });
  expect(visible(await past.text())).toContain("This day is past.");
  const none = await marco.post(path, { ...unknown, sayBy: "" });
  expect(visible(await none.text())).toContain("Write the day by which we will say");
  const [row] = await desk.app.db("case_files").select("status");
  expect(row.status).toBe("understood");
});

test("R19, R21: put right once under a double click; mailed, both follow-ups planned, then closed and opened", async () => {
  await using desk = await startDesk();
  await confirmAloud(desk.app.services, desk.caseFile.reference, desk.marco);
  const marco = await desk.asMarco();
  const path = `${desk.casePath}/resolve`;
  const answers = await Promise.all([marco.post(path, parts), marco.post(path, parts)]);
  expect(answers.map(({ status }) => status)).toEqual([302, 302]);
  expect(await desk.app.db("messages").where({ kind: "resolution" })).toHaveLength(1);
  expect(await desk.app.db("follow_ups").where({ state: "planned" })).toHaveLength(2);
  expect((await marco.get(path)).headers.get("location")).toBe(desk.casePath);
  expect((await marco.post(desk.casePath, { intent: "close" })).status).toBe(302);
  expect(await marco.read(desk.casePath)).toContain("Checked with the customer");
  const fields = { intent: "post", body: "More.", visibility: "customer", status: "" };
  const late = await marco.post(desk.casePath, fields);
  expect(visible(await late.text())).toContain("Reopen it first, then write.");
  const noWhy = await marco.post(desk.casePath, { intent: "reopen", why: "" });
  expect(visible(await noWhy.text())).toContain("Write why it is open again.");
  await marco.post(desk.casePath, { intent: "reopen", why: "It smokes again." });
  expect(await marco.read(desk.casePath)).toContain("Being put right");
});

test("readers resolve nothing", async () => {
  await using desk = await startDesk();
  const reader = await desk.as("reader");
  expect((await reader.get(`${desk.casePath}/resolve`)).status).toBe(403);
  expect((await reader.post(`${desk.casePath}/resolve`, parts)).status).toBe(403);
});
