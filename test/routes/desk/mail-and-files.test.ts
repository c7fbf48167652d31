import { expect, test } from "vitest";
import { takeReport } from "#app/operations/mail/take-report.ts";
import { startDesk, visible } from "./desk-world.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const pdf = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

test("TPL-6, R25: staff see the mail as it is sent, in a frame without scripts, and never the token in it", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const { id } = await desk.app.db("messages").first("id");
  const html = await (await marco.get(`/desk/messages/${id}`)).text();
  expect(html).toContain('sandbox=""');
  expect(html).toContain("Ana Duarte &lt;ana.duarte@example.test&gt;");
  expect(html).toContain("hidden-here");
  const [link] = await desk.app.db("case_links").select("id");
  const token = desk.app.services.customerUrl(link.id).split("/").at(-1) ?? "none";
  expect(html).not.toContain(token);
  expect(html).not.toContain("sealed.");
});

test("the code that proves a customer is shown to nobody else", async () => {
  await using desk = await startDesk();
  await desk.app.db("messages").update({ kind: "one-time-code", props: { code: "482 913" } });
  const { id } = await desk.app.db("messages").first("id");
  const marco = await desk.asMarco();
  const html = await (await marco.get(`/desk/messages/${id}`)).text();
  expect(html).toContain("What this mail says is not shown");
  expect(html).not.toContain("482 913");
});

test("mails are listed by what is truly known of them, in the server's words", async () => {
  await using desk = await startDesk();
  await desk.app
    .db("messages")
    .update({ state: "hard_bounce", last_response: "550 5.1.1 <b>no such user</b>" });
  const page = await (await desk.asMarco()).read("/desk/mail");
  expect(page).toContain("Not delivered (1)");
  expect(page).toContain("550 5.1.1 <b>no such user</b>");
  expect(page).not.toMatch(/\bopened by\b/i);
});

test("a mail that bounced: why its address is closed, lifted with a reason by a lead, sent again", async () => {
  await using desk = await startDesk();
  const { id, case_id } = await desk.app.db("messages").first();
  const path = `/desk/messages/${id}`;
  await desk.app.db("messages").where({ id }).update({ state: "handed_over" });
  await takeReport(desk.app.services, {
    ...{ messageId: id, source: "bounce", key: "b1", said: "hard-bounce", addressIsDead: true },
    ...{ at: desk.app.clock.now, code: 550, words: "550 5.1.1 <i>gone</i>" },
  });
  const marco = await desk.asMarco();
  expect(await marco.read(path)).toContain("there is no such mailbox");
  expect((await marco.post(path, { intent: "redrive", messageId: id })).status).toBe(403);

  const lead = await desk.as("lead");
  const closed = await lead.post(path, { intent: "redrive", messageId: id, address: "" });
  expect(closed.status).toBe(422);
  expect(visible(await closed.text())).toContain("Lift that first, with a reason");
  expect((await lead.post(path, { intent: "lift", messageId: id, because: " " })).status).toBe(422);
  const lifted = await lead.post(path, {
    intent: "lift",
    messageId: id,
    because: "A typo of ours.",
  });
  expect(lifted.headers.get("location")).toBe(`${path}?said=lifted`);
  const address = "ana.new@example.test";
  const again = await lead.post(path, { intent: "redrive", messageId: id, address });
  expect(again.headers.get("location")).toBe(`${path}?said=redriven`);
  expect(await lead.read(path)).toContain("Queued");
  expect((await desk.app.db("case_events").where({ case_id }).pluck("type")).slice(-3)).toEqual([
    ...["suppression-lifted", "address-corrected", "message-decided"],
  ]);
});

test("files: pictures are drawn, the rest is saved; nothing in them may run", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const form = new FormData();
  form.append("intent", "add-files");
  form.append("files", new File([png], `a"b\r\n../ü.png`));
  form.append("files", new File([pdf], "paper.pdf"));
  expect((await marco.post(desk.casePath, form)).status).toBe(302);
  expect((await marco.post(desk.casePath, form)).status).toBe(302);
  const rows = await desk.app.db("attachments").orderBy("media_type").select("id", "media_type");
  expect(rows.map((row) => row.media_type)).toEqual(["application/pdf", "image/png"]);
  const [paper, picture] = await Promise.all(rows.map(({ id }) => marco.get(`/desk/files/${id}`)));
  expect(paper?.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''/);
  expect(picture?.headers.get("content-disposition")).toMatch(
    /^inline; filename\*=UTF-8''[\w.%-]+$/,
  );
  for (const answer of [paper, picture]) {
    expect(answer?.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer?.headers.get("content-security-policy")).toContain("sandbox");
    expect(answer?.headers.get("cache-control")).toBe("private, no-store");
  }
  expect(Buffer.from((await picture?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(png);
});

test("files and mails: unknown ones answer 404, and nobody sees them signed out", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const unknown = "00000000-0000-4000-8000-000000000000";
  for (const path of ["/desk/files/", "/desk/messages/"]) {
    expect((await marco.get(path + unknown)).status).toBe(404);
    expect((await marco.get(`${path}nonsense`)).status).toBe(404);
    expect((await desk.app.fetch(path + unknown)).status).toBe(302);
  }
});

test("outside a trial's own start there is no mailbox", async () => {
  await using desk = await startDesk();
  expect((await desk.app.fetch("/mailbox")).status).toBe(404);
  expect((await desk.app.fetch("/mailbox/1-1-1")).status).toBe(404);
});
