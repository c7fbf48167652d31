import { expect, test } from "vitest";
import { startDesk, visible } from "./desk-world.ts";

test("R1: the case page shows the customer's words, the story and the true state of the mail", async () => {
  await using desk = await startDesk();
  const page = await (await desk.asMarco()).read(desk.casePath);
  expect(page).toContain("The printer beeps three times");
  expect(page).toContain("Ana Duarte");
  expect(page).toContain("Mail: Acknowledgement");
  expect(page).toContain("Queued");
  expect(page).toContain("Say a first word as yourself");
});

test("R6: an update is posted in one field, mailed, and says so", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const fields = { intent: "post", body: "The part is here.", visibility: "customer", status: "" };
  const sent = await marco.post(desk.casePath, fields);
  expect(sent.status).toBe(302);
  const page = await marco.read(sent.headers.get("location") ?? "");
  expect(page).toContain("the mail is on its way");
  expect(page).toContain("The part is here.");
  expect(await desk.app.db("messages").where({ kind: "update" })).toHaveLength(1);
});

test("an update sent twice by a double click is one update and one mail", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const fields = { intent: "post", body: "The part is here.", visibility: "customer", status: "" };
  const answers = await Promise.all([1, 2, 3].map(() => marco.post(desk.casePath, fields)));
  expect(answers.map(({ status }) => status)).toEqual([302, 302, 302]);
  expect(await desk.app.db("case_events").where({ type: "update-posted" })).toHaveLength(1);
  expect(await desk.app.db("messages").where({ kind: "update" })).toHaveLength(1);
});

test("a note is marked as never seen by customers, and sends nothing", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  await marco.post(desk.casePath, { intent: "post", body: "Careful, angry.", visibility: "staff" });
  const page = await marco.read(desk.casePath);
  expect(page).toContain("Careful, angry.");
  expect(page).toContain("Customers never see this");
  expect(await desk.app.db("messages")).toHaveLength(1);
});

test("R6: nothing new is one click, and pressed twice it is said once", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  desk.passMinutes(30);
  await marco.post(desk.casePath, { intent: "nothing-new" });
  await marco.post(desk.casePath, { intent: "nothing-new" });
  expect(await desk.app.db("messages").where({ kind: "nothing-new" })).toHaveLength(1);
});

test("R1: a call is logged in two fields; the same form twice is one call", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const fields = { intent: "contact", how: "out:phone", words: "She has the part number." };
  await marco.post(desk.casePath, fields);
  await marco.post(desk.casePath, fields);
  expect(await marco.read(desk.casePath)).toContain("We made contact: phone call");
  expect(await desk.app.db("case_events").where({ type: "contact-logged" })).toHaveLength(1);
});

test("bad input: what was typed stays, and each fault says what to do", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const words = `${"<b>x</b> {{y}} ".repeat(1500)}`;
  const answer = await marco.post(desk.casePath, {
    intent: "post",
    body: words,
    visibility: "customer",
  });
  expect(answer.status).toBe(422);
  const page = visible(await answer.text());
  expect(page).toContain("Shorten the update to 20000 characters.");
  expect(page).toContain(words.trim());
  const contact = await marco.post(desk.casePath, { intent: "contact", how: "", words: "kept?" });
  const second = visible(await contact.text());
  expect(second).toContain("Choose who made contact, and how.");
  expect(second).toContain("kept?");
  expect(await desk.app.db("case_events").where({ type: "contact-logged" })).toHaveLength(0);
});

test("hostile names and words are shown as text", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const body = `</script><script>alert(1)</script>{{constructor}}'); DROP TABLE staff;--`;
  await marco.post(desk.casePath, { intent: "post", body, visibility: "staff" });
  const html = await (await marco.get(desk.casePath)).text();
  expect(html).not.toContain("<script>alert(1)");
  expect(visible(html)).toContain("{{constructor}}'); DROP TABLE staff;--");
});

test("unknown references answer 404, whatever stands in them, and the desk stays at hand", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  for (const reference of ["AM-0000-0000", "nothing", "%00", "'%20or%201=1"]) {
    expect((await marco.get(`/desk/cases/${reference}`)).status, reference).toBe(404);
  }
  const page = await (await marco.get("/desk/cases/AM-0000-0000")).text();
  for (const part of ["There is no such case.", 'aria-label="Main"', "Sign out"]) {
    expect(page).toContain(part);
  }
  const post = await marco.post("/desk/cases/AM-0000-0000", { intent: "nothing-new" });
  expect(post.status).toBe(404);
  expect((await marco.post(desk.casePath, { intent: "no-such-button" })).status).toBe(400);
});

test("R2: a lead hands a case over, with its calls; an agent may not", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead", "Lena Brandt");
  const fields = { intent: "reassign", ownerId: lead.id, deputyId: desk.marco.id };
  expect((await (await desk.asMarco()).post(desk.casePath, fields)).status).toBe(403);
  expect((await lead.post(desk.casePath, fields)).status).toBe(302);
  const [row] = await desk.app.db("case_files").select("owner_id", "deputy_id");
  expect(row).toEqual({ owner_id: lead.id, deputy_id: desk.marco.id });
  const same = await lead.post(desk.casePath, { ...fields, deputyId: lead.id });
  expect(visible(await same.text())).toContain("Owner and deputy have to be two people.");
});

test("R25: the customer's link is shown on demand only, and is gone once revoked", async () => {
  await using desk = await startDesk();
  const lead = await desk.as("lead");
  const [link] = await desk.app.db("case_links").select("id");
  const address = desk.app.services.customerUrl(link.id);
  expect(await (await lead.get(desk.casePath)).text()).not.toContain(address);
  const shown = await lead.post(desk.casePath, { intent: "show-link", linkId: link.id });
  expect(shown.headers.get("cache-control")).toBe("private, no-store");
  expect(await shown.text()).toContain(address);
  const revoked = await lead.post(desk.casePath, { intent: "revoke-link", linkId: link.id });
  expect(revoked.status).toBe(302);
  const again = await lead.post(desk.casePath, { intent: "show-link", linkId: link.id });
  expect(again.status).toBe(422);
});

test("a reader sees the case and can write nowhere", async () => {
  await using desk = await startDesk();
  const reader = await desk.as("reader");
  const page = await reader.read(desk.casePath);
  expect(page).not.toContain("Post to the customer");
  for (const intent of ["post", "nothing-new", "contact", "add-files", "reopen", "show-link"]) {
    expect((await reader.post(desk.casePath, { intent, body: "x" })).status, intent).toBe(403);
  }
});
