import { expect, test } from "vitest";
import { openTestCase, putRight } from "#test/support/cases.ts";
import { startDesk, visible } from "./desk-world.ts";

type Desk = Awaited<ReturnType<typeof startDesk>>;

/** What stands on somebody's list, in order: the kind of row and the reference. */
async function rowsOf(browser: { read(path: string): Promise<string> }, path = "/desk") {
  const page = await browser.read(path);
  return page
    .split("<li data-row")
    .slice(1)
    .map((row) => row.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "));
}

/** Marco has spoken, so that the first word is no longer owed. */
async function sayFirstWord(desk: Desk) {
  desk.passMinutes(1);
  const marco = await desk.asMarco();
  await marco.post(desk.casePath, { intent: "nothing-new" });
  return marco;
}

test("R3, R5, R6: a case nobody has spoken to stands there as a first word, and a call logged in its row is one", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const [row] = await rowsOf(marco);
  expect(row).toContain("First word");
  expect(row).toContain("Ana Duarte");
  expect(row).toContain("Call or write as yourself");
  const call = { intent: "contact", how: "out:phone", reference: desk.caseFile.reference };
  const bare = await marco.post("/desk", {
    ...call,
    row: `first-word:${desk.caseFile.id}`,
    words: "",
  });
  expect(bare.status).toBe(422);
  expect(visible(await bare.text())).toContain("Write what was said");
  desk.passMinutes(1);
  const spoken = { ...call, words: "I called; she prints at her neighbour’s until Friday." };
  await Promise.all([marco.post("/desk", spoken), marco.post("/desk", spoken)]);
  expect(await marco.read("/desk")).not.toContain("First word");
  expect(await desk.app.db("case_events").where({ type: "contact-logged" })).toHaveLength(1);
});

test("R5: the first word is owed on a clock that ticks while the case is opened, too", async () => {
  await using desk = await startDesk();
  let tick = desk.app.clock.now.getTime();
  const ticking = { ...desk.app.services, now: () => new Date(tick++) };
  const customer = { name: "Bo Lin", email: "bo@example.test" };
  await openTestCase(ticking, { customer }, desk.marco);
  desk.passMinutes(1);
  const rows = await rowsOf(await desk.asMarco());
  expect(rows.filter((row) => row.includes("First word"))).toHaveLength(2);
});

test("R6: an overdue word is said in place, with one click, and leaves the list", async () => {
  await using desk = await startDesk();
  const marco = await sayFirstWord(desk);
  desk.passMinutes(6 * 60);
  const [row] = await rowsOf(marco);
  expect(row).toContain("Next word");
  expect(row).toContain("We said we would write, and did not.");
  const fields = { intent: "nothing-new", reference: desk.caseFile.reference };
  const sent = await marco.post("/desk?whose=mine", fields);
  expect(sent.headers.get("location")).toBe("/desk?whose=mine&said=nothing-new-said");
  const rows = await rowsOf(marco);
  expect(rows.join()).not.toContain("did not");
});

test("worst first: who is being failed stands above what is due later", async () => {
  await using desk = await startDesk();
  const marco = await sayFirstWord(desk);
  desk.passMinutes(7 * 60);
  const other = await openTestCase(
    desk.app.services,
    { customer: { name: "Bo Lin", email: "bo@example.test" }, severity: "normal" },
    desk.marco,
  );
  const rows = await rowsOf(marco);
  expect(rows[0]).toContain(desk.caseFile.reference);
  expect(rows[1]).toContain(other.reference);
});

test("R9: what the customer wrote stands there until it is answered, with how often she asked", async () => {
  await using desk = await startDesk();
  const marco = await sayFirstWord(desk);
  desk.passMinutes(10);
  const contact = { intent: "contact", how: "in:phone", words: "Is there any news?" };
  await marco.post(desk.casePath, contact);
  const row = (await rowsOf(marco)).find((text) => text.includes("Customer wrote"));
  expect(row).toContain("Is there any news?");
  expect(row).toContain("asked once");
  desk.passMinutes(5);
  const fields = { intent: "post", body: "Yes: tomorrow.", visibility: "customer", status: "" };
  await marco.post(desk.casePath, fields);
  expect((await rowsOf(marco)).join()).not.toContain("Customer wrote");
});

test("R3: a call is logged on the list; a fault keeps what was typed; a second press changes nothing", async () => {
  await using desk = await startDesk();
  await openTestCase(
    desk.app.services,
    { customer: { name: "Cy Ho", email: undefined, phone: "+34 600 111 222" } },
    desk.marco,
  );
  const marco = await desk.asMarco();
  const [task] = await desk.app.db("call_tasks").select("id");
  expect((await rowsOf(marco)).join()).toContain("+34 600 111 222");
  const fields = { intent: "finish-call", taskId: task.id, outcome: "", note: "She was kind." };
  const bad = await marco.post("/desk", fields);
  expect(bad.status).toBe(422);
  const page = visible(await bad.text());
  expect(page).toContain("Choose how the call went.");
  expect(page).toContain("She was kind.");
  const good = { ...fields, outcome: "reached" };
  expect((await marco.post("/desk", good)).status).toBe(302);
  expect((await marco.post("/desk", good)).status).toBe(422);
  expect(await desk.app.db("case_events").where({ type: "call-made" })).toHaveLength(1);
});

test("a mail in doubt is decided by a lead, once; an agent sees it and may not", async () => {
  await using desk = await startDesk();
  const { id } = await desk.app.db("messages").first("id");
  await desk.app.db("messages").where({ id }).update({ state: "in_doubt" });
  const lead = await desk.as("lead");
  expect((await rowsOf(lead, "/desk?whose=all")).join()).toContain("Mail in doubt");
  const fields = { intent: "resend", messageId: id };
  const marco = await desk.asMarco();
  expect((await marco.post("/desk", fields)).status).toBe(403);
  expect((await lead.post("/desk?whose=all", fields)).status).toBe(302);
  const again = await lead.post("/desk?whose=all", { ...fields, intent: "mark-as-sent" });
  expect(visible(await again.text())).toContain("Somebody has decided about this mail already.");
  const [message] = await desk.app.db("messages").where({ id }).select("state");
  expect(message.state).toBe("queued");
});

test("one's own list is one's own; an empty one has a kind word", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead");
  expect(await lead.read("/desk?whose=mine")).toContain("Nobody is about to be forgotten.");
  expect(await rowsOf(lead, "/desk?whose=all")).toHaveLength(1);
});

test("R9: what a customer writes on a Friday evening stands there at once, not on Monday", async () => {
  await using desk = await startDesk({ now: new Date("2026-03-06T16:55:00Z") });
  const marco = await sayFirstWord(desk);
  desk.passMinutes(30);
  await marco.post(desk.casePath, { intent: "contact", how: "in:web", words: "And now?" });
  expect((await rowsOf(marco)).join()).toContain("Customer wrote");
});

test("R9: thanks on a case that is over need no answer, and one click says so", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const known = { known: true, words: "c" } as const;
  const parts = {
    whatWentWrong: "a",
    howPutRight: "b",
    whyNotAgain: known,
    apology: "d",
    thanks: "e",
  };
  const { reference } = desk.caseFile;
  await putRight(desk.app.services, reference, { ...parts, fault: "ours" }, desk.marco);
  desk.passMinutes(60);
  await marco.post(desk.casePath, { intent: "contact", how: "in:email", words: "Thank you!" });
  expect((await rowsOf(marco)).join()).toContain("No answer needed");
  await marco.post("/desk", { intent: "no-answer-needed", reference });
  expect(await rowsOf(marco)).toHaveLength(0);
});

test("nobody sees the desk without signing in, and comes back to where they wanted", async () => {
  await using desk = await startDesk();
  for (const path of ["/desk", "/desk/cases", desk.casePath, "/desk/mail", "/settings/account"]) {
    const answer = await desk.app.fetch(path);
    expect(answer.status, path).toBe(302);
    expect(answer.headers.get("location")).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
  }
});
