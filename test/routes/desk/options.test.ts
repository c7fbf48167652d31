import { expect, test } from "vitest";
import { startDesk, visible } from "./desk-world.ts";

const wish = {
  intent: "put-options",
  words: "",
  "options.0.title": "We repair it",
  "options.0.minutes": "90",
  "options.2.title": "The newer model",
  "options.2.amount": "40.00",
  "options.2.currency": "EUR",
  "options.2.why": "It costs more than yours did.",
};

test("R16: staff put options, note what she chose on the phone, and begin", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  expect((await marco.post(desk.casePath, wish)).status).toBe(302);
  const page = await marco.read(desk.casePath);
  expect(page).toContain("Waits for the customer");
  expect(page).toContain("You pay €40.00.");
  const [, newer] = await desk.app.db("case_options").orderBy("position");
  await marco.post(desk.casePath, { intent: "choose-option", optionId: newer.id });
  expect(await marco.read(desk.casePath)).toContain("Chosen: go ahead");
  await marco.post(desk.casePath, { intent: "begin-choice", roundId: newer.round_id });
  expect((await desk.app.db("option_rounds").first("state")).state).toBe("begun");
});

test("R14: bad input keeps what was typed, and names the option by its place in the form", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const dear = await marco.post(desk.casePath, { ...wish, "options.2.amount": "much" });
  expect(dear.status).toBe(422);
  const page = visible(await dear.text());
  expect(page).toContain("Write what she pays, such as 12.50 and EUR");
  expect(page).toContain('value="much"');
  const alone = await marco.post(desk.casePath, { ...wish, "options.0.title": "" });
  expect(visible(await alone.text())).toContain("Write two options at least");
  const unjust = await marco.post(desk.casePath, { ...wish, "options.2.why": "" });
  expect(visible(await unjust.text())).toContain(
    "Write why an option costs the customer a trip or money.",
  );
  const reader = await desk.as("reader");
  expect((await reader.post(desk.casePath, wish)).status).toBe(403);
  expect(await desk.app.db("option_rounds")).toEqual([]);
});
