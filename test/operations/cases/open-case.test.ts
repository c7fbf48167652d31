import { expect, test } from "vitest";
import { openCase } from "#app/operations/cases/open-case.ts";
import { OpenCase } from "#app/operations/cases/open-case-fields.ts";
import { createWorld } from "#test/support/world.ts";

test("R2, R3: a new case has an owner, a deputy and its acknowledgement in one transaction", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const ines = await world.hire("ines");
  const caseFile = await world.open(marco, { severity: "high" });
  expect(caseFile).toMatchObject({ ownerId: marco.id, deputyId: ines.id, status: "received" });
  expect(await world.mails(caseFile.id)).toEqual(["acknowledgement"]);
  expect(await world.happened(caseFile.id)).toEqual(["case-opened", "owner-named"]);
  // High: four working hours; opened at 09:30, so at 13:30 the same day.
  expect(caseFile.nextUpdateDueAt).toEqual(new Date("2026-03-04T13:30:00Z"));
});

test("R3: without an e-mail address a call is owed instead of a mail", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const customer = { name: "Jo", phone: "+34 600 000 000" };
  const caseFile = await world.open(marco, { customer });
  expect(await world.mails(caseFile.id)).toEqual([]);
  const [task] = await world.db("call_tasks").where({ case_id: caseFile.id });
  expect(task).toMatchObject({ reason: "no-email", assignee_id: marco.id, done_at: null });
});

test("R1: the same outside reference, also from two doors at once, is one case with one mail", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const input = OpenCase.parse({
    customer: { name: "Ana", email: "ana@example.test" },
    subject: "Dark display",
    problem: "It went dark.",
    channel: "letter",
    externalRef: "shop-17",
  });
  const doors = Array.from({ length: 8 }, () => openCase(world.services, input, marco));
  const opened = await Promise.all(doors);
  expect(opened.filter((each) => each.ok && each.created)).toHaveLength(1);
  expect(await world.db("case_files").count({ count: "*" }).first()).toEqual({ count: 1 });
  expect(await world.db("messages").pluck("kind")).toEqual(["acknowledgement"]);
});

test("R23: a customer who writes again by the same address is the same customer", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const one = await world.open(marco, { customer: { name: "Ana", email: "ana@example.test" } });
  const two = await world.open(marco, { customer: { name: "A. D.", email: "ANA@example.test " } });
  expect(two.customerId).toBe(one.customerId);
});

test("bad input names the field and says what to do", () => {
  const parsed = OpenCase.safeParse({
    customer: { name: "Eve\r\nBcc: all@example.test", email: "eve@", timezone: "Mars/Olympus" },
    subject: "x".repeat(201),
    problem: " ",
    channel: "pigeon",
    receivedAt: "2026-02-30T10:00:00Z",
    admin: true,
  });
  const faults = parsed.error?.issues.map((issue) => issue.path.join("."));
  expect(faults).toEqual(
    expect.arrayContaining([
      "customer.name",
      "customer.email",
      "customer.timezone",
      "subject",
      "problem",
      "channel",
      "receivedAt",
      "",
    ]),
  );
});

test("hostile names and right-to-left words are kept as they were written", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const name = `<script>alert(1)</script> {{x}} Robert'); DROP TABLE`;
  const problem = "الشاشة مظلمة 😡 <mj-include path='/etc/passwd'>";
  const { id } = await world.open(marco, { customer: { name, email: "r@example.test" }, problem });
  expect(await world.db("customers").pluck("name")).toEqual([name]);
  expect((await world.db("case_files").where({ id }).first()).problem).toBe(problem);
});
