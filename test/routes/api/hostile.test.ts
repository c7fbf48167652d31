import { expect, test } from "vitest";
import { CaseAnswer } from "#app/web/api/case-answer.ts";
import { aCase, startApiWorld } from "./api-world.ts";

const customer = { name: "Lena", email: "lena@example.test" };

/** What to change in a good body, and the field that must be named. */
const wrong: readonly (readonly [string, object])[] = [
  ["status", { status: "closed" }],
  ["owner_id", { owner_id: "x" }],
  ["constructor", { constructor: { name: "x" } }],
  ["customer.tier", { customer: { ...customer, tier: "gold" } }],
  ["customer.email", { customer: { name: "Lena" } }],
  ["customer.email", { customer: { ...customer, email: "a@b.test, c@d.test" } }],
  ["customer.email", { customer: { ...customer, email: "lena@example.test\r\nBcc: x@y.test" } }],
  ["customer.name", { customer: { ...customer, name: "Lena\r\nBcc: x@y.test" } }],
  ["customer.name", { customer: { ...customer, name: "x".repeat(201) } }],
  ["customer.name", { customer: { ...customer, name: 7 } }],
  ["customer.timezone", { customer: { ...customer, timezone: "Mars/Olympus" } }],
  ["customer.phone", { customer: { ...customer, phone: "call me" } }],
  ["subject", { subject: "" }],
  ["subject", { subject: "a\u0000b" }],
  ["problem", { problem: "x".repeat(20_001) }],
  ["problem", { problem: ["x"] }],
  ["channel", { channel: "fax" }],
  ["severity", { severity: "apocalyptic" }],
  ["receivedAt", { receivedAt: "2026-02-30T10:00:00Z" }],
  ["receivedAt", { receivedAt: "yesterday" }],
  ["receivedAt", { receivedAt: "2099-01-01T00:00:00Z" }],
  ["receivedAt", { receivedAt: 12 }],
  ["owner", { owner: "nobody@example.test" }],
];

test("bad input: each wrong field is named with what to do, and nothing is half-written", async () => {
  await using world = await startApiWorld();
  for (const [field, change] of wrong) {
    const told = await world.post("/cases", { ...aCase(), ...change });
    const errors: { field: string; message: string }[] = told.body?.errors ?? [];
    expect([JSON.stringify(change).slice(0, 80), told.status]).toEqual([
      JSON.stringify(change).slice(0, 80),
      422,
    ]);
    expect(errors.map((each) => each.field)).toContain(field);
    expect(errors.every(({ message }) => /^[A-Z].*[.]$/.test(message))).toBe(true);
  }
  expect(await world.db("case_files").count({ count: "*" })).toEqual([{ count: 0 }]);
  expect(await world.db("customers").count({ count: "*" })).toEqual([{ count: 0 }]);
});

test("bad input: every wrong field is named at one time", async () => {
  await using world = await startApiWorld();
  const told = await world.post("/cases", {
    customer: { name: "", email: "no" },
    channel: "fax",
    x: 1,
  });
  expect(told.body.errors.map((each: { field: string }) => each.field).sort()).toEqual([
    "channel",
    "customer.email",
    "customer.name",
    "problem",
    "subject",
    "x",
  ]);
});

test("words that would be code elsewhere are words here, and come back as they were", async () => {
  await using world = await startApiWorld();
  const names = [
    "<script>alert(1)</script>",
    "{{x}} {% raw %} <%= x %>",
    "Robert'); DROP TABLE case_files;--",
    '=HYPERLINK("http://evil.test","x")',
    "عربي \u202Eevil\u202C 👩‍👩‍👧‍👦",
    "__proto__",
  ];
  for (const name of names) {
    const body = {
      ...aCase(),
      subject: name,
      problem: name,
      customer: { ...aCase().customer, name },
    };
    const told = await world.post("/cases", body);
    expect([name, told.status]).toEqual([name, 201]);
    expect(CaseAnswer.parse(told.body)).toMatchObject({ subject: name, problem: name });
    const page = await (await fetch(told.body.statusUrl)).text();
    expect(page).not.toContain("<script>alert(1)");
  }
});

const json = { "Content-Type": "application/json" };

test.each([
  ["not JSON", "{", json, 400],
  ["half a sign", '{"subject":"\\ud83d"}', json, 400],
  ["half a sign in a name", '{"\\udc00":1}', json, 400],
  ["an array", "[]", json, 422],
  ["a word", '"case"', json, 422],
  ["null", "null", json, 422],
  ["nothing", "", json, 422],
  ["very deep", "[".repeat(200_000) + "]".repeat(200_000), json, 400],
  ["a prototype", '{"__proto__":{"admin":true}}', json, 422],
  ["a form", "subject=x", { "Content-Type": "application/x-www-form-urlencoded" }, 415],
  ["text", "{}", { "Content-Type": "text/plain" }, 415],
  ["another charset", "{}", { "Content-Type": "application/json; charset=utf-16" }, 415],
  ["no type", "{}", { "Content-Type": "" }, 415],
] as const)("hostile body: %s", async (_name, text, headers, status) => {
  await using world = await startApiWorld();
  const told = await world.send("POST", "/cases", { text, headers });
  expect(told.status).toBe(status);
  expect(told.headers.get("content-type")).toBe("application/problem+json");
  expect(told.body).toMatchObject({ status, title: expect.stringMatching(/\.$|…$/) });
});

test("HDR-2: bytes that are no UTF-8 are refused, and so is what is too long", async () => {
  await using world = await startApiWorld();
  const headers = { ...json, Authorization: `Bearer ${world.secret}` };
  const post = (body: Uint8Array<ArrayBuffer>) =>
    world.fetch("/api/v1/cases", { method: "POST", headers, body });
  expect((await post(new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400);
  const long = await post(new Uint8Array(1024 * 1024 + 1).fill(0x20));
  expect([long.status, long.headers.get("content-type")]).toEqual([
    413,
    "application/problem+json; charset=utf-8",
  ]);
});

test("bad queries of the list are refused field by field (400)", async () => {
  await using world = await startApiWorld();
  const cursors = ["x", "e30", Buffer.from('["now","me"]').toString("base64url"), "%00"];
  const queries = [
    ["status", "status=open"],
    ["limit", "limit=0"],
    ["limit", "limit=201"],
    ["limit", "limit=1.5"],
    ["limit", "limit=x"],
    ["updatedSince", "updatedSince=2026-02-30"],
    ["page", "page=2"],
    ...cursors.map((cursor) => ["cursor", `cursor=${cursor}`] as const),
  ];
  for (const [field, query] of queries) {
    const told = await world.get(`/cases?${query}`);
    expect([query, told.status]).toEqual([query, 400]);
    expect(told.body.errors.map((each: { field: string }) => each.field)).toEqual([field]);
  }
});

test("other methods are answered 405 with those there are", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  for (const [method, path, allow] of [
    ["PUT", "/cases", "POST"],
    ["DELETE", `/cases/${reference}`, "GET, HEAD"],
    ["POST", `/cases/${reference}`, "GET, HEAD"],
    ["PATCH", `/cases/${reference}/updates`, "POST"],
    ["GET", `/cases/${reference}/updates`, "POST"],
    ["GET", "/accommodations/1/approve", "POST"],
  ] as const) {
    const told = await world.send(method, path, method === "GET" ? {} : { text: "{}" });
    expect([method, path, told.status, told.headers.get("allow")]).toEqual([
      method,
      path,
      405,
      allow,
    ]);
  }
});

test("HDR-3: a fault of ours says nothing of how it is made", async () => {
  await using world = await startApiWorld();
  await world.db.raw("alter table case_files rename to gone");
  const told = await world.get("/cases");
  expect([told.status, told.headers.get("content-type")]).toEqual([
    500,
    "application/problem+json",
  ]);
  expect(told.text).not.toMatch(/case_files|relation|select|\/app\//);
});
