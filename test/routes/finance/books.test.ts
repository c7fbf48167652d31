import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FinanceApp, startFinanceApp } from "./finance-app.ts";

let site: FinanceApp;
beforeAll(async () => {
  site = await startFinanceApp();
});
afterAll(() => site.close());

const plain = (html: string) => html.replace(/<!-- -->/g, "").replaceAll("&amp;", "&");

test("MON-7: a number of the books leads to the entries behind it, and the file holds the same", async () => {
  await site.world.leaveInBudget(50_000);
  const one = await site.world.ask({ amount: "12.34" });
  await site.world.decide(one.id, "approve", site.world.fay);
  const other = await site.world.ask({ kind: "refund", amount: "56.78" });
  await site.world.decide(other.id, "approve", site.world.fay);
  const books = plain((await site.get("/finance/books")).html);
  const links = [...books.matchAll(/href="(\/finance\/ledger\?[^"]*)"[^>]*>([^<]*)/g)];
  const [, approved] = links.find(([, to]) => to?.includes("kind=refund&step=approved")) ?? [];
  expect(books).toContain("56.78 EUR");
  expect(books).toContain("Customer care");
  const entries = plain((await site.get(approved ?? "")).html);
  expect(entries).toContain("56.78 EUR");
  expect(entries).not.toContain("12.34 EUR");
  expect(entries).toContain(`/finance/requests/${other.id}`);
  const form = Object.fromEntries(new URLSearchParams(approved?.split("?")[1]));
  const file = await site.post("/finance/ledger.csv", form);
  const rows: Record<string, string>[] = parse(file.html, { columns: true, bom: true });
  expect(rows.map(({ debit, credit }) => debit || `-${credit}`)).toEqual(["56.78", "-56.78"]);
  expect((await site.post("/finance/ledger.csv", { ...form, kind: "gold" })).status).toBe(422);
});

test("MON-4: a budget's numbers lead to what was booked on it, until today, and on nothing else", async () => {
  const books = plain((await site.get("/finance/books")).html);
  const [, to = ""] = /href="(\/finance\/ledger\?[^"]*budget=[^"]*)"/.exec(books) ?? [];
  await site.world.db("staff").where({ id: site.world.ana.id }).update({ team_id: null });
  const without = await site.world.ask({ amount: "77.01" });
  await site.world.decide(without.id, "approve", site.world.fay);
  const entries = plain((await site.get(to)).html);
  for (const amount of ["12.34 EUR", "56.78 EUR"]) expect(entries).toContain(amount);
  expect(entries).not.toContain("77.01 EUR");
  expect(entries).toContain("Only what was booked on one budget");
});

test("R25: the year-end list counts on its page; who they are takes a press that is written down", async () => {
  await site.world.stock(["END-1", "END-2"]);
  const opened = await site.world.openNewCase({ email: "reported@example.test" });
  for (const amount of ["25", "25"]) {
    const card = await site.world.ask({ kind: "gift-card", amount, on: opened.reference });
    await site.world.decide(card.id, "approve", site.world.fay);
  }
  expect((await site.get("/finance/year-end")).html).toContain("There is no limit");
  const limit = { intent: "reporting", amount: "40", currency: "EUR" };
  expect((await site.post("/finance/rules", limit, "agent")).status).toBe(403);
  expect((await site.post("/finance/rules", { ...limit, amount: "-4" })).status).toBe(422);
  expect((await site.post("/finance/rules", limit)).to).toBe("/finance/rules?said=set");
  const page = plain((await site.get("/finance/year-end?year=2026")).html);
  expect(page).toContain("50.00 EUR");
  expect(page).not.toContain("reported@example.test");
  const shown = await site.post("/finance/year-end", { year: "2026" });
  expect(shown.html).toContain("reported@example.test");
  const file = await site.post("/finance/year-end.csv", { year: "2026" });
  const rows: Record<string, string>[] = parse(file.html, { columns: true, bom: true });
  expect(rows).toMatchObject([{ "e-mail": "reported@example.test", total: "50.00" }]);
  const noted = await site.world.db("audit_log").whereLike("action", "gift-recipients-%");
  expect(noted.map(({ action }) => action)).toEqual([
    "gift-recipients-shown",
    "gift-recipients-exported",
  ]);
  expect(JSON.stringify(noted)).not.toContain("reported@");
  expect((await site.post("/finance/year-end.csv", { year: "20x6" })).status).toBe(422);
  for (const path of ["/finance/year-end", "/finance/books"]) {
    expect((await site.get(path, "agent")).status, path).toBe(403);
  }
  expect((await site.post("/finance/year-end.csv", { year: "2026" }, "agent")).status).toBe(403);
});

test("R17: codes that run low stand on Today, and are loaded there; every bad line is named", async () => {
  const waits = await site.world.ask({ kind: "gift-card", currency: "SEK", amount: "100" });
  await site.world.decide(waits.id, "approve", site.world.fay);
  const today = plain((await site.get("/desk")).html);
  expect(today).toContain("Gift cards run low");
  expect(today).toContain("1 customer waits for a gift card that was approved.");
  expect(plain((await site.get("/desk", "agent")).html)).not.toContain("Gift cards run low");
  const load = (text: string, role: "finance" | "agent" = "finance") => {
    const form = new FormData();
    form.set("intent", "load-codes");
    form.set("file", new File([text], "codes.csv", { type: "text/csv" }));
    return site.post("/desk", form, role);
  };
  const head = "code,amount,currency,expires";
  expect((await load(`${head}\nLOW-0001,100,SEK,`, "agent")).status).toBe(403);
  const wrong = await load("a;b\n1;2");
  expect(wrong.html).toContain("The first line has to name the columns");
  const text = [head, "LOW-0001,100,SEK,", "LOW-0001,100,SEK,", "LOW-0002,1,SEK,2020-01-01"];
  const named = plain((await load(text.join("\n"))).html);
  expect(named).toContain("1 loaded, 2 not. Line 3: the same code stands further up in this file.");
  expect(named).toContain("Line 4: this code is over.");
  expect((await site.world.find(waits.id))?.state).toBe("heads-up-sent");
  const more = await load(`${head}\nLOW-0003,100,SEK,`);
  expect(more.to).toMatch(/said=codes-loaded$/);
});

test("SCN-1: looking at the books changes nothing, whatever the address asks for", async () => {
  const sum = async () => {
    const { rows } = await site.world.db.raw(
      "select (select count(*) from audit_log) || ':' || (select count(*) from ledger_entries) as sum",
    );
    return rows[0].sum;
  };
  const before = await sum();
  for (const path of [
    "/finance/books?until=2025-13",
    "/finance/year-end?year=x",
    "/finance/ledger?month=2026-03&kind=gold&costCentre='&askedBy=1",
    "/finance/ledger?month=2026-03&costCentre=none&step=issued",
  ]) {
    expect((await site.get(path)).status, path).toBe(200);
  }
  expect((await site.get("/finance/year-end.csv")).status).toBe(405);
  expect(await sum()).toBe(before);
});

test("MON-5: who asked changes a request in place; who had it on the screen is told, and led to it", async () => {
  const { reference } = await site.world.openNewCase();
  const path = `/desk/cases/${reference}/accommodation`;
  const words = { kind: "credit", currency: "EUR", why: "Six calls of hers." };
  await site.post(path, { ...words, amount: "25" }, "agent");
  const asked = await site.world.db("accommodations").where({ why: words.why }).first();
  const { html } = await site.get(path, "agent");
  expect(html).toContain("Change it");
  const change = { intent: "change", id: asked.id, version: "1", ...words };
  const bad = await site.post(path, { ...change, amount: "-3" }, "agent");
  expect(bad.status).toBe(422);
  expect(bad.html).toContain('value="-3"');
  expect((await site.post(path, { ...change, amount: "28" }, "agent")).to).toBe(
    `${path}?said=changed`,
  );
  expect((await site.post(path, { ...change, amount: "29" }, "agent")).status).toBe(409);
  const late = await site.post(`/finance/requests/${asked.id}`, {
    intent: "approve",
    version: "1",
  });
  expect(late.status).toBe(409);
  expect(late.html).toContain("changed while you read it");
  expect(late.html).toContain("The request as it is now");
});

test("EXP-1, EXP-2: the ledger of a month is a safe file that agrees with the page; taking it is written down", async () => {
  const taken = () => site.world.db("audit_log").where({ action: "ledger-exported" });
  const before = await taken();
  const asked = await site.world.ask({ amount: "12.34" });
  await site.world.decide(asked.id, "approve", site.world.fay);
  await site.world
    .db("staff")
    .where({ id: asked.requestedBy })
    .update({ name: '=HYPERLINK("http://evil.test")' });
  const page = await site.get("/finance/ledger?month=2026-03");
  expect(page.html).toContain("March 2026");
  expect(page.html).toContain("12.34 EUR");
  const file = await site.post("/finance/ledger.csv", { month: "2026-03" });
  expect(file.headers.get("content-type")).toContain("text/csv");
  const rows: Record<string, string>[] = parse(file.html, { columns: true, bom: true });
  expect(rows.some((row) => row["asked by"] === `'=HYPERLINK("http://evil.test")`)).toBe(true);
  const sum = (side: string) =>
    rows.reduce((total, row) => total + Math.round(Number(row[side] || 0) * 100), 0);
  expect(sum("debit")).toBe(sum("credit"));
  expect(rows.map(({ debit }) => debit)).toContain("12.34");
  expect((await taken()).length).toBe(before.length + 1);
  expect((await site.post("/finance/ledger.csv", { month: "2026-13" })).status).toBe(422);
  expect((await site.get("/finance/ledger.csv")).status).toBe(405);
  await site.world.db("staff").where({ id: asked.requestedBy }).update({ name: "ben" });
});
