import { afterAll, beforeAll, expect, test } from "vitest";
import { sendDueGiftCards } from "#app/operations/gift-cards/send-due-gift-cards.ts";
import { type FinanceApp, startFinanceApp } from "./finance-app.ts";

let site: FinanceApp;
beforeAll(async () => {
  site = await startFinanceApp({ trustProxy: "loopback" });
  const form = new FormData();
  form.set("file", new File(["code,amount,currency\nFROM-1,25,EUR\nFROM-2,25,EUR\n"], "codes.csv"));
  await site.post("/finance/gift-cards", form);
});
afterAll(() => site.close());

const office = "203.0.113.7";
const elsewhere = "198.51.100.20";
const request = (id: string) => `/finance/requests/${id}`;
const textOf = (html: string) =>
  html
    .replace(/<!-- -->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

/** A gift card that an agent asked for on the desk, from this address. */
async function askedFrom(address: string) {
  const { reference, id: caseId } = await site.world.openNewCase();
  const path = `/desk/cases/${reference}/accommodation`;
  const form = { kind: "gift-card", amount: "25", currency: "EUR", why: "Six calls of hers." };
  expect((await site.post(path, form, "agent", address)).status).toBe(302);
  const { id } = await site.world.db("accommodations").where({ case_id: caseId }).first("id");
  return { id: id as string, caseId };
}

test("MON-7: the stock of codes and the books say one number; where they differ, the page says so", async () => {
  const shown = async () => textOf((await site.get("/finance/gift-cards")).html);
  expect(await shown()).toContain("In stock by the codes and by the books: 50.00 EUR");
  await site.world.stock(["NOT-IN-THE-BOOKS"], { currency: "CHF" });
  expect(await shown()).toContain("worth 25.00 CHF , and the books say 0.00 CHF");
});

test("R15, AUD-1: who decides reads that asker and approver sit at one address, before and after", async () => {
  const { id } = await askedFrom(office);
  const alone = textOf((await site.get(request(id), "finance", elsewhere)).html);
  expect(alone).toContain("Vera agent asked · place A");
  expect(alone).not.toContain("at the same address");
  const beside = textOf((await site.get(request(id), "finance", office)).html);
  expect(beside).toContain("You are at the same address as Vera agent");
  await site.post(request(id), { intent: "approve" }, "finance", office);
  const after = textOf((await site.get(request(id), "finance", elsewhere)).html);
  expect(after).toContain("Vera finance approved · place A");
  expect(after).toContain("Vera agent and Vera finance did this from one address (place A)");
});

test("CAP-11, R25: who looked at a code, and from where: in the audit log as a mark, on finance's page as a letter", async () => {
  const { id, caseId } = await askedFrom(elsewhere);
  await site.post(request(id), { intent: "approve" }, "finance", office);
  await site.world.handOverMails();
  site.world.passMinutes(10);
  await sendDueGiftCards(site.world.services);
  const link = await site.world.db("case_links").where({ case_id: caseId }).first("id");
  const page = `/s/${site.app.services.linkTokens.mint(link.id)}`;
  const from = { "x-forwarded-for": office };
  site.app.clock.now = site.world.services.now();
  await site.app.post(page, { intent: "send-number", card: id }, from);
  const mail = await site.world.db("messages").where({ case_id: caseId, kind: "one-time-code" });
  const { code: digits } = site.app.wired.unseal(mail[0]?.props) as { code: string };
  const wrong = { intent: "show-code", card: id, digits: digits.startsWith("1") ? "2" : "1" };
  await site.app.post(page, wrong, { "x-forwarded-for": "2001:db8::1" });
  const shown = await site.app.post(page, { intent: "show-code", card: id, digits }, from);
  expect(await shown.text()).toMatch(/FROM-[12]/);

  const read = textOf((await site.get(request(id))).html);
  expect(read).toMatch(/Vera agent asked · place A .* Vera finance approved · place B/);
  expect(read).toMatch(/The customer typed a wrong number · place C/);
  expect(read).toContain("The customer looked at the code · place B");
  expect(read).toContain("from the address Vera finance worked from (place B)");
  const ofCase = { stream: `case:${caseId}` };
  const rows = await site.world.db("audit_log").where(ofCase).orderBy("position");
  // What came before was done without a request; what the worker did comes from nowhere.
  const since = rows.slice(rows.findIndex(({ action }) => action === "accommodation-asked"));
  expect(since.filter(({ actor_kind }) => actor_kind === "system")).not.toEqual([]);
  for (const { address_hash, actor_kind } of since)
    expect(address_hash === null).toBe(actor_kind === "system");
  expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|198\.51|2001:db8/);
  expect(await site.app.services.transaction(({ audit }) => audit.verify())).toEqual([]);
});
