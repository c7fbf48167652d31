import { expect, test } from "vitest";
import { startDesk, visible } from "./desk-world.ts";

const typed = {
  formKey: "1f0e7a52-1111-4222-8333-944445555666",
  "customer.name": "Zoë <script>alert(1)</script> {{x}} Robert'); DROP TABLE",
  "customer.email": "zoe@example.test",
  "customer.phone": "",
  "customer.locale": "es",
  "customer.timezone": "America/Bogota",
  subject: "نسخة لا تعمل 🖨️",
  problem: "It stopped.\n\nThen it smoked.",
  product: "LX-410",
  serial: "SN 42",
  order: "PO-7",
  place: "Cádiz",
  channel: "letter",
  severity: "critical",
  fault: "ours",
  receivedAt: "2026-03-03T18:15",
  externalRef: "",
  owner: "",
};

function formOf(fields: Record<string, string>, files: File[] = []): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files) form.append("files", file);
  return form;
}

const png = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

test("R1: a failure is logged with every field, on the clocks of who logs it, with its photos", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  expect(await marco.read("/desk/cases/new")).toContain("When it reached us (Europe/Madrid)");
  const sent = await marco.post("/desk/cases/new", formOf(typed, [new File([png], "photo.png")]));
  expect(sent.status).toBe(302);
  const page = await marco.read(sent.headers.get("location") ?? "");
  expect(page).toContain("The case is open.");
  expect(page).toContain(typed["customer.name"]);
  expect(page).toContain("photo.png");
  expect(page).not.toContain(typed.formKey);
  const row = await desk.app.db("case_files").where({ serial: "SN 42" }).first();
  expect(row.received_at.toISOString()).toBe("2026-03-03T17:15:00.000Z");
  expect(row).toMatchObject({ severity: "critical", order_ref: "PO-7", place: "Cádiz" });
});

test("a double click opens one case, with one acknowledgement and each photo once", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const send = () => marco.post("/desk/cases/new", formOf(typed, [new File([png], "photo.png")]));
  const answers = await Promise.all([send(), send(), send()]);
  expect(new Set(answers.map((answer) => answer.headers.get("location"))).size).toBe(1);
  expect(await desk.app.db("case_files").where({ serial: "SN 42" })).toHaveLength(1);
  expect(await desk.app.db("attachments")).toHaveLength(1);
  expect(await desk.app.db("messages").where({ kind: "acknowledgement" })).toHaveLength(2);
});

test("bad input: every fault has its sentence, all that was typed stays, nothing is written", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const bad = {
    ...typed,
    "customer.email": "not an address",
    "customer.timezone": "Mars/Olympus",
    subject: "Bcc: evil@example.test\r\nX: y",
    receivedAt: "2026-02-30T10:00",
    channel: "",
  };
  const notes = new File(["just text"], "notes.txt");
  const answer = await marco.post("/desk/cases/new", formOf(bad, [notes]));
  expect(answer.status).toBe(422);
  const page = visible(await answer.text());
  expect(page).toContain("Write one e-mail address, such as ana@example.com.");
  expect(page).toContain("Choose a time zone such as Europe/Madrid.");
  expect(page).toContain("Take line breaks and control characters out of what it is about.");
  expect(page).toContain("Choose a day and time that exist");
  expect(page).toContain("Choose how it reached us");
  expect(page).toContain("“notes.txt” is not a picture");
  expect(page).toContain("Then it smoked.");
  expect(page).toContain("not an address");
  expect(page).toContain(typed.formKey);
  expect(await desk.app.db("case_files")).toHaveLength(1);
  expect(await desk.app.db("attachments")).toHaveLength(0);
});

test("a file that is no picture refuses the whole form before the case is opened", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const disguised = new File(["<svg onload=alert(1)>"], "photo.png", { type: "image/png" });
  const answer = await marco.post("/desk/cases/new", formOf(typed, [disguised]));
  expect(answer.status).toBe(422);
  expect(await desk.app.db("case_files")).toHaveLength(1);
});

test("a body over the limit is refused with a sentence", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const big = new File([new Uint8Array(13 * 1024 * 1024)], "big.png");
  const answer = await marco.post("/desk/cases/new", formOf(typed, [big]));
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain("Send fewer or smaller ones");
});

test("what lies in the future did not reach us yet; an outside reference known is the same case", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const future = { ...typed, receivedAt: "2026-03-05T09:00" };
  const answer = await marco.post("/desk/cases/new", formOf(future));
  expect(visible(await answer.text())).toContain("This lies in the future.");
  const named = formOf({ ...typed, externalRef: "CRM-1" });
  const first = await marco.post("/desk/cases/new", named);
  const second = await marco.post(
    "/desk/cases/new",
    formOf({ ...typed, formKey: "another-form-key-0001", externalRef: "CRM-1" }),
  );
  expect(first.headers.get("location")).toContain("said=opened");
  expect(second.headers.get("location")).toContain("said=known");
});

test("readers and finance log nothing", async () => {
  await using desk = await startDesk();
  for (const role of ["reader", "finance"] as const) {
    const visitor = await desk.as(role);
    expect((await visitor.get("/desk/cases/new")).status).toBe(403);
    expect((await visitor.post("/desk/cases/new", formOf(typed))).status).toBe(403);
  }
  expect(await desk.app.db("case_files")).toHaveLength(1);
});
