import { expect, test } from "vitest";
import { PutOptions, putOptions } from "#app/operations/options/put-options.ts";
import { beginChoice, withdrawOptions } from "#app/operations/options/settle-options.ts";
import { openPortal, type PortalWorld, textOf } from "./portal-world.ts";

const two = {
  options: [
    { title: "We repair it at your office", minutes: 90 },
    {
      title: "The newer model",
      ...{ minutes: 20, trips: 1, amount: "40.00", currency: "EUR" },
      why: "It costs more than yours did.",
    },
  ],
};

async function put({ services, caseFile, marco }: PortalWorld, wish: object = two) {
  const done = await putOptions(services, caseFile.reference, PutOptions.parse(wish), marco);
  if (!done.ok) throw new Error(done.reason);
  return done.round;
}

test("R14, R16: options with what each costs her stand on the page and in a mail, and the case waits for her", async () => {
  await using world = await openPortal();
  expect(textOf(await world.read())).not.toContain("Choose what suits you");
  await Promise.all([put(world), put(world)]);
  const text = textOf(await world.read());
  expect(text).toContain(
    "We repair it at your office About 90 minutes of your time. No trip. It costs",
  );
  expect(text).toContain("One trip for you. You pay €40.00. It costs more than yours did.");
  expect(text).toContain("We need a word from you before we can go on.");
  expect(await world.db("messages").where({ kind: "options" })).toHaveLength(1);
  expect(await world.db("option_rounds")).toHaveLength(1);
});

test("R16: she chooses with a form, twice at once, and her owner hears of it once", async () => {
  await using world = await openPortal();
  const { options } = await put(world);
  const option = options[1]?.id ?? "";
  const press = () => world.post(world.path, { intent: "choose-option", option });
  const answers = await Promise.all([press(), press()]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(answers[0]?.headers.get("location")).toMatch(/\?said=option-chosen#options$/);
  const text = textOf(await world.read(`${world.path}?said=option-chosen`));
  expect(text).toContain("Thank you. Marco has your choice and goes ahead with it.");
  expect(text).toContain("You chose: The newer model");
  expect(await world.db("messages").where({ kind: "escalation-alert" })).toHaveLength(1);
  expect((await world.db("case_files").first("status")).status).toBe("working");
});

test("R16: until we have begun she may choose another; after that a sentence says whom to write to", async () => {
  await using world = await openPortal();
  const { id, options } = await put(world);
  const [repair, newer] = options.map((option) => option.id);
  await world.post(world.path, { intent: "choose-option", option: newer ?? "" });
  await world.post(world.path, { intent: "choose-option", option: repair ?? "" });
  expect((await world.db("option_rounds").first("chosen_id")).chosen_id).toBe(repair);
  expect(await beginChoice(world.services, id, world.marco)).toMatchObject({ ok: true });
  const late = await world.post(world.path, { intent: "choose-option", option: newer ?? "" });
  expect(late.status).toBe(422);
  const text = textOf(await late.text());
  expect(text).toContain("We have already begun with what you chose.");
  expect(text).not.toContain("Choose this instead");
});

test("R16: an honest no says why, and what can be done; taken back, she is told why", async () => {
  await using world = await openPortal();
  const words = "The display has not been made since 2019.";
  const round = await put(world, {
    words,
    isHonestNo: true,
    options: [{ title: "Your money back" }],
  });
  const text = textOf(await world.read());
  expect(text).toContain(`What we can do instead ${words}`);
  const because = "We found a display after all.";
  await withdrawOptions(world.services, round.id, { because }, world.marco);
  const after = textOf(await world.read());
  expect(after).toContain(`We had to take the options back: ${because}`);
  expect(after).not.toContain("Your money back");
  expect((await world.db("case_files").first("status")).status).toBe("working");
  const option = round.options[0]?.id ?? "";
  expect((await world.post(world.path, { intent: "choose-option", option })).status).toBe(422);
});

test("R25: nobody chooses on another customer's page", async () => {
  await using world = await openPortal();
  await using other = await openPortal();
  const { options } = await put(other);
  for (const option of [options[0]?.id ?? "", "nonsense"]) {
    const answer = await world.post(world.path, { intent: "choose-option", option });
    expect(answer.status).toBe(422);
  }
  expect((await other.db("option_rounds").first("state")).state).toBe("open");
});
