import { look, type Stage } from "./people.ts";

const wishes = [
  { kind: "credit", amount: "40.00" },
  { kind: "gift-card", amount: "25.00" },
] as const;

/** A colleague asks for a credit and a gift card; finance approves both, the story before them. */
export async function decidesOnMoney(stage: Stage) {
  for (const wish of wishes) await asksFinance(stage, wish);
  await loadsCodes(stage);
  for (const _ of wishes) await approvesTheNext(stage);
}

async function asksFinance({ ines, reference }: Stage, { kind, amount }: (typeof wishes)[number]) {
  await ines.goto(`/desk/cases/${reference}/accommodation`);
  // What was asked for before can be changed beside it, in a form of the same fields.
  const asking = ines.locator("form:has([name=why])").first();
  await asking.locator("[name=kind]").selectOption(kind);
  await asking.locator("[name=amount]").fill(amount);
  await asking.locator("[name=currency]").selectOption("EUR");
  await asking.locator("[name=why]").fill("Four days without a printer.");
  await look(ines, `printer/ask-${kind}`);
  await asking.locator("button").click();
  await ines.getByRole("status").first().waitFor();
}

async function loadsCodes({ farid }: Stage) {
  await farid.goto("/finance/gift-cards");
  await farid.locator("input[type=file]").setInputFiles({
    name: "codes.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("code,amount,currency,expires\nGIFT-1234-5678,25.00,EUR,2031-12-31\n"),
  });
  await farid.getByRole("button", { name: "Load" }).click();
  await farid.getByText("1 code is in stock").waitFor();
  await look(farid, "printer/gift-cards");
}

async function approvesTheNext({ farid }: Stage) {
  await farid.goto("/finance");
  await look(farid, "printer/finance-queue");
  await farid.locator("a[href*='/finance/requests/']").first().click();
  await farid.getByRole("button", { name: "Approve", exact: true }).waitFor();
  await look(farid, "printer/finance-request");
  await farid.getByRole("button", { name: "Approve", exact: true }).click();
  await farid.getByRole("button", { name: "Approve", exact: true }).waitFor({ state: "detached" });
}
