import { afterAll, beforeAll, expect, test } from "vitest";
import { type FinanceApp, startFinanceApp } from "./finance-app.ts";

let site: FinanceApp;
beforeAll(async () => {
  site = await startFinanceApp();
});
afterAll(() => site.close());

const request = (id: string) => `/finance/requests/${id}`;

test("R15: the queue leads to one screen with the story; approving issues and goes back", async () => {
  const asked = await site.world.ask({ amount: "1234.50" });
  const queue = await site.get("/finance");
  expect(queue.html).toContain(request(asked.id));
  expect(queue.html).toContain("1,234.50 EUR");
  const screen = await site.get(request(asked.id));
  expect(screen.status).toBe(200);
  expect(screen.html).toContain("Four days without a printer");
  expect(screen.html).not.toContain("Cannot be taken back once delivered");
  const form = { intent: "approve", version: "1", note: "" };
  const done = await site.post(request(asked.id), form);
  expect([done.status, done.to]).toEqual([302, "/finance?said=approved"]);
  expect((await site.world.find(asked.id))?.state).toBe("issued");
  const again = await site.post(request(asked.id), form);
  expect([again.status, again.to]).toEqual([302, "/finance?said=approved"]);
  expect((await site.get(request(asked.id))).html).toMatch(/Booked as CR-2026-\d{6}/);
});

test("R15: a gift card says that it cannot be taken back, and that there is no stock, before the yes", async () => {
  const asked = await site.world.ask({ kind: "gift-card", currency: "GBP" });
  const { html } = await site.get(request(asked.id));
  expect(html).toContain("Cannot be taken back once delivered");
  expect(html).toContain("No code of this amount is in stock");
  const done = await site.post(request(asked.id), { intent: "approve" });
  expect(done.to).toBe("/finance?said=approved-without-stock");
  expect((await site.get(done.to ?? "")).html).toContain(
    "issued by itself as soon as one is loaded",
  );
});

test("R15: finance asks back, the agent answers in place, and what was read before is read again", async () => {
  const opened = await site.world.openNewCase();
  const asked = await site.world.ask({ on: opened.reference });
  const done = await site.post(request(asked.id), { intent: "ask", question: "Which invoice?" });
  expect(done.to).toBe("/finance?said=asked-back");
  const place = `/desk/cases/${opened.reference}/accommodation`;
  expect((await site.get(place, "agent")).html).toContain("Which invoice?");
  const answer = { intent: "answer", id: asked.id, answer: "Number 4711." };
  expect((await site.post(place, answer, "agent")).to).toBe(`${place}?said=answered`);
  expect((await site.get(request(asked.id))).html).toContain("Number 4711.");
  const old = await site.post(request(asked.id), { intent: "approve", version: "1" });
  expect(old.status).toBe(409);
  expect((await site.world.find(asked.id))?.state).toBe("requested");
});

test("R15: several are approved together, after a page that says what will happen", async () => {
  const [one, two] = [
    await site.world.ask({ amount: "11" }),
    await site.world.ask({ amount: "12" }),
  ];
  const pick = new FormData();
  for (const { id } of [one, two]) pick.append("pick", `${id} 1`);
  const summary = await site.post("/finance", pick);
  expect(summary.html.replace(/<!-- -->/g, "")).toContain("23.00 EUR");
  expect((await site.world.find(one.id))?.state).toBe("requested");
  await site.world.decide(two.id, "decline", site.world.fred);
  pick.set("intent", "approve");
  const done = await site.post("/finance", pick);
  expect(done.html.replace(/<!-- -->/g, "")).toMatch(/1 approved\. 1 not: Somebody else/);
  expect((await site.world.find(one.id))?.state).toBe("issued");
  expect((await site.post("/finance", {})).status).toBe(422);
});

test("R15, R17: leads set what is fair, administrators limits, finance budgets, and nobody else", async () => {
  const budget = { intent: "budget", month: "2026-03", amount: "100", currency: "PLN" };
  const { id: team } = await site.world.db("teams").first();
  const set = await site.post("/finance/rules", { ...budget, team });
  expect(set.to).toBe("/finance/rules?said=set&month=2026-03");
  expect((await site.get("/finance/rules?month=2026-03")).html).toContain("100.00 PLN");
  const limit = { intent: "limit", name: "two-people", amount: "5", currency: "PLN" };
  expect((await site.post("/finance/rules", limit)).status).toBe(403);
  expect((await site.post("/finance/rules", { ...budget, team }, "agent")).status).toBe(403);
  const bad = await site.post("/finance/rules", { ...budget, team, amount: "-1" });
  expect(bad.status).toBe(422);
  expect(bad.html).toContain("Write an amount above zero");
});

test("R15: declining wants a reason, and what was typed is kept", async () => {
  const asked = await site.world.ask();
  const empty = await site.post(request(asked.id), { intent: "decline", note: "  " });
  expect(empty.status).toBe(422);
  expect(empty.html).toContain("Write a reason that the agent can use.");
  const old = await site.post(request(asked.id), {
    intent: "decline",
    note: "Ask for 15",
    version: "7",
  });
  expect(old.status).toBe(409);
  expect(old.html).toContain("changed while you read it");
  expect(old.html).toContain("Ask for 15");
  const done = await site.post(request(asked.id), {
    intent: "decline",
    note: "Ask for 15",
    version: "1",
  });
  expect(done.to).toBe("/finance?said=declined");
});

test("AZ-1, AZ-5: only finance comes in; nobody is shown buttons for their own request", async () => {
  const asked = await site.world.ask();
  for (const role of ["agent", "reader"] as const) {
    for (const path of ["/finance", request(asked.id), "/finance/gift-cards", "/finance/ledger"]) {
      expect((await site.get(path, role)).status, `${role} ${path}`).toBe(403);
    }
    expect((await site.post(request(asked.id), { intent: "approve" }, role)).status).toBe(403);
    expect((await site.post("/finance/gift-cards", {}, role)).status).toBe(403);
    expect((await site.post("/finance/ledger.csv", { month: "2026-03" }, role)).status).toBe(403);
  }
  const nobody = await site.app.fetch("/finance");
  expect([nobody.status, nobody.headers.get("location")]).toEqual([
    302,
    "/sign-in?next=%2Ffinance",
  ]);
  const vera = await site.world.db("staff").where({ email: "finance@amends.test" }).first();
  const own = await site.world.ask({ by: { kind: "staff", id: vera.id } });
  const { html } = await site.get(request(own.id));
  expect(html).toContain("You asked for this yourself");
  expect(html).not.toContain('value="approve"');
  const forced = await site.post(request(own.id), { intent: "approve" });
  expect(forced.status).toBe(409);
  expect((await site.world.find(own.id))?.state).toBe("requested");
});

test("an address that names no request is not found, whatever it is", async () => {
  for (const id of ["x", "00000000-0000-4000-8000-000000000000", "%27%3B--"]) {
    expect((await site.get(request(id))).status).toBe(404);
  }
});

function codeFile(text: string, name = "codes.csv") {
  const form = new FormData();
  form.set("file", new File([text], name, { type: "text/csv" }));
  return form;
}

test("R17: a file of codes is loaded, and every bad line is named with what to do", async () => {
  const text =
    "code,amount,currency,expires\nWEB-0001,25,CHF,\nWEB-0002,-1,CHF,\n<script>,5,CHF,31.12.2027\n";
  const { status, html } = await site.post("/finance/gift-cards", codeFile(text));
  expect(status).toBe(200);
  expect(html).toMatch(/1 code is/);
  expect(html).toContain("25.00 CHF");
  expect(html.replace(/<!-- -->/g, "")).toContain("Line 3: the amount is below zero");
  expect(html.replace(/<!-- -->/g, "")).toContain("Line 4: write the last day as 2027-12-31");
  expect(html).not.toContain("WEB-0001");
  const wrong = await site.post("/finance/gift-cards", codeFile("a,b\n1,2\n"));
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain("The first line has to name the columns");
  const none = await site.post("/finance/gift-cards", { file: "x" });
  expect(none.html).toContain("Choose a file first.");
});

test("SCN-1: looking at any page of finance changes nothing", async () => {
  const asked = await site.world.ask();
  const sums = async () => {
    const tables = [
      "accommodations",
      "ledger_entries",
      "audit_log",
      "case_events",
      "gift_card_codes",
      "messages",
    ];
    const all = tables.map((table) =>
      site.world.db.raw(
        `select md5(string_agg(t::text, '' order by t::text)) as sum from ${table} t`,
      ),
    );
    return (await Promise.all(all)).map(({ rows }) => rows[0].sum);
  };
  const before = await sums();
  for (const path of ["/finance", request(asked.id), "/finance/gift-cards", "/finance/ledger"])
    await site.get(path);
  expect(await sums()).toEqual(before);
});

test("R17: an agent asks from the case; bad amounts keep what was typed and say what to do", async () => {
  const { reference } = await site.world.openNewCase();
  const path = `/desk/cases/${reference}/accommodation`;
  expect((await site.get(path, "agent")).html).toContain("Finance answers");
  const typed = {
    kind: "credit",
    amount: "0.001",
    currency: "EUR",
    why: "Six calls <b>of hers</b>.",
  };
  const bad = await site.post(path, typed, "agent");
  expect(bad.status).toBe(422);
  expect(bad.html).toContain("Write at most 2 decimals for EUR");
  expect(bad.html).toContain('value="0.001"');
  expect(bad.html).toContain("Six calls &lt;b&gt;of hers&lt;/b&gt;.");
  const coin = await site.post(path, { ...typed, amount: "5", currency: "XXX" }, "agent");
  expect(coin.html).toContain("Write a currency by its three letters");
  const extra = await site.post(path, { ...typed, amount: "5", state: "approved" }, "agent");
  expect(extra.status).toBe(422);
  const asked = await site.post(path, { ...typed, amount: "25" }, "agent");
  expect([asked.status, asked.to]).toEqual([302, `${path}?said=asked`]);
  const { html } = await site.get(path, "agent");
  expect(html).toContain("25.00 EUR");
  expect(html).toContain("Take it back");
  const { id } = await site.world.db("case_files").where({ reference }).first("id");
  const gift = await site.world.db("accommodations").where({ case_id: id }).first();
  const back = await site.post(path, { intent: "withdraw", id: gift.id }, "agent");
  expect(back.status).toBe(302);
  expect((await site.world.find(gift.id))?.state).toBe("withdrawn");
  expect((await site.get("/desk/cases/AM-0000-0000/accommodation", "agent")).status).toBe(404);
  expect((await site.get(path, "reader")).status).toBe(403);
});
