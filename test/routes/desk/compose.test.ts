import { expect, test } from "vitest";
import { confirmAloud } from "#test/support/cases.ts";
import { signIn, startDesk, visible } from "./desk-world.ts";

const draftId = "5b0f3c52-6d0e-4a57-9c5e-0d6f6f6f0002";
const holding = { env: { HOLD_SECONDS: "10" } };

const update = (news: string, more: Record<string, string> = {}) => ({
  intent: "send",
  draftId,
  version: "0",
  moment: "update",
  aboutId: "",
  "part:news": news,
  "part:next": "",
  "part:status": "",
  when: "now",
  ...more,
});

test("R13: the composer begins with the case's facts, in the customer's language, and shows the mail", async () => {
  await using desk = await startDesk(holding);
  await desk.app.db("customers").update({ locale: "de" });
  await desk.app.db("case_files").update({ fault: "ours" });
  const marco = await desk.asMarco();
  const page = await marco.read(`${desk.casePath}/compose?moment=resolution`);
  expect(page).toContain("Das war unser Fehler");
  expect(page).toMatch(/Subject<\/dt>.*: Ihr Fall AM-/);
  expect(page).toMatch(/\d+ characters/);
  expect(page).toContain("It does not say what went wrong.");
  expect(page).not.toContain("/s/");
  const delay = await marco.read(`${desk.casePath}/compose?moment=delay`);
  expect(delay).toContain("Es dauert länger, als wir dachten.");
  expect(await desk.app.db("composed_drafts")).toEqual([]);
  // What was prepared says nothing alone: a delay that does not say what holds it up does not leave.
  const apology = "Es tut uns leid.";
  const prepared = { ...update(""), moment: "delay", "part:apology": apology, "part:why": " " };
  const refused = await marco.post(`${desk.casePath}/compose?moment=delay`, prepared);
  expect([refused.status, visible(await refused.text())]).toEqual([
    422,
    expect.stringMatching(/write the part that is marked below.*Write this part\./s),
  ]);
  expect(await desk.app.db("messages").where({ kind: "delay" })).toEqual([]);
});

test("CMP-6: sent, held, edited while held, taken back: every step without script", async () => {
  await using desk = await startDesk(holding);
  const marco = await desk.asMarco();
  const path = `${desk.casePath}/compose`;
  const sent = await marco.post(path, update("The part is here."));
  const held = sent.headers.get("location") ?? "";
  expect(held).toContain(`draft=${draftId}`);
  expect(await marco.read(held)).toContain("Take it back");
  expect(await marco.read(desk.casePath)).toContain("Take it back");
  await marco.post(path, update("The part is here, and fits.", { intent: "save", version: "1" }));
  const [message] = await desk.app.db("messages").where({ kind: "update" });
  expect(message).toMatchObject({ state: "held", props: { body: "The part is here, and fits." } });
  const back = await marco.post(path, { intent: "take-back", draftId });
  const page = await marco.read(back.headers.get("location") ?? "");
  expect(page).toContain("it was not sent, and the draft is open again.");
  expect(page).toContain("The part is here, and fits.");
  expect(await desk.app.db("messages").where({ kind: "update" }).pluck("state")).toEqual([
    "cancelled",
  ]);
});

test("R13: an error stops the sending; mended with a click, or left with a reason that is kept", async () => {
  await using desk = await startDesk(holding);
  const marco = await desk.asMarco();
  const path = `${desk.casePath}/compose`;
  const words = "You should have read the manual. {{name}}, we are on it.";
  const stopped = await marco.post(path, update(words));
  expect(stopped.status).toBe(422);
  const page = visible(await stopped.text());
  expect(page).toContain("Nothing was sent: the reading found");
  expect(page).toContain("A blank was left unfilled.");
  expect(page).toContain("You should have read the manual.");
  const key = /value="override:(blaming[^"]*)"/.exec(page)?.[1] ?? "";
  const mended = update(words.replace("{{name}}", "Ana"), {
    intent: `override:${key}`,
    version: "1",
  });
  const noReason = await marco.post(path, mended);
  expect(visible(await noReason.text())).toContain("Write why it stays as it is.");
  await marco.post(path, { ...mended, [`reason:${key}`]: "She asked for the page in the manual." });
  expect(await desk.app.db("reading_overrides").pluck("reason")).toEqual([
    "She asked for the page in the manual.",
  ]);
  const [{ version }] = await desk.app.db("composed_drafts").select("version");
  const sent = await marco.post(path, { ...mended, intent: "send", version: String(version) });
  expect(sent.status).toBe(302);
  expect(await marco.read(desk.casePath)).toContain("The reading was overridden: blaming");
});

test("R18: a gift card in a resolution is refused, cannot be left, and its own message is offered", async () => {
  await using desk = await startDesk(holding);
  await confirmAloud(desk.app.services, desk.caseFile.reference, desk.marco);
  const marco = await desk.asMarco();
  const answer = await marco.post(`${desk.casePath}/resolve`, {
    intent: "resolve",
    draftId,
    whatWentWrong: "A fuse was too weak.",
    howPutRight: "We put in a better one, and here is a gift card for you.",
    known: "yes",
    whyNotAgain: "The supplier changed the part.",
    fault: "ours",
    apology: "This was our fault, and we are sorry.",
    thanks: "Thank you for your patience, for your trust, and for staying with us.",
  });
  const composer = answer.headers.get("location") ?? "";
  const page = await marco.read(composer);
  expect(page).toContain("A gift card goes in a message of its own");
  expect(page).toContain("Give it in its own message instead");
  expect(page).not.toMatch(/override:gift-card/);
  expect(page).toContain("and here is a gift card for you.");
  const [row] = await desk.app.db("case_files").select("status");
  expect(row.status).toBe("understood");
});

test("R7: a promise in the text records itself as the mail leaves, without a mail of its own", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const path = `${desk.casePath}/compose`;
  const words = "I will call you on Friday, 6 March.";
  await marco.post(path, update(words, { intent: "save" }));
  const page = await marco.read(`${path}?draft=${draftId}`);
  expect(page).toContain("You promise something");
  expect(page).toContain('value="2026-03-06T17:00"');
  const what = /name="promise:0:what" value="([^"]*)"/.exec(page)?.[1] ?? "";
  const recorded = await marco.post(path, {
    ...update(words, { intent: "promise:0", version: "1" }),
    "promise:0:what": what,
    "promise:0:dueAt": "2026-03-06T17:00",
    "promise:0:certainty": "certain",
  });
  const after = await marco.read(recorded.headers.get("location") ?? "");
  expect(after).toContain("Recorded when it leaves");
  expect(after).not.toContain("You promise something");
  await marco.post(path, update(words, { version: "2" }));
  const [promise] = await desk.app.db("customer_promises");
  expect(promise).toMatchObject({ what, certainty: "certain" });
  expect(await desk.app.db("messages").orderBy("position").pluck("kind")).toEqual([
    "acknowledgement",
    "update",
  ]);
});

test("two editors: the stale one is told, and sees both; who is there too is said", async () => {
  await using desk = await startDesk(holding);
  const marco = await desk.asMarco();
  const ines = await desk.as("agent", "Ines");
  const path = `${desk.casePath}/compose`;
  const ask = (who: typeof marco, fields: Record<string, string>) =>
    who.post(`${path}/preview`, { ...fields, save: "yes" }).then((answer) => answer.json());
  const first = await ask(marco, update("The part is here."));
  expect(first).toMatchObject({ version: 1, conflict: null, preview: { others: [] } });
  const second = await ask(ines, update("The part is here today.", { version: "1" }));
  expect(second).toMatchObject({ version: 2, preview: { others: ["Marco Ruiz"] } });
  expect(second.preview.mail.text).toContain("The part is here today.");
  const stale = await ask(marco, update("The part has come.", { version: "1" }));
  expect(stale).toMatchObject({ version: null, conflict: "edited-meanwhile" });
  const refused = await marco.post(path, update("The part has come.", { version: "1" }));
  const page = visible(await refused.text());
  expect(page).toContain("Nothing was sent, and nothing is lost");
  expect(page).toContain("The part has come.");
  expect(page).toContain("The part is here today.");
  expect(await desk.app.db("messages").where({ kind: "update" })).toEqual([]);
});

test("who writes only hands over; a sensitive case needs another person, and an edit voids it", async () => {
  await using desk = await startDesk(holding);
  const marco = await desk.asMarco();
  const dora = await desk.as("drafter", "Dora");
  const path = `${desk.casePath}/compose`;
  expect((await dora.post(path, update("The part is here."))).status).toBe(403);
  await dora.post(path, update("The part is here.", { intent: "submit" }));
  expect((await dora.post(path, { intent: "approve", draftId, version: "1" })).status).toBe(403);
  expect(await marco.read(`${path}?draft=${draftId}`)).toContain("I have read it: let it go");
  await marco.post(desk.casePath, { intent: "sensitive", sensitive: "yes" });
  // An edit makes Marco its writer: he cannot be the second reader any more.
  await marco.post(path, update("The part has come.", { intent: "submit", version: "1" }));
  const own = await marco.post(path, { intent: "approve", draftId, version: "2", when: "now" });
  expect(visible(await own.text())).toContain("has to be another person");
  const ines = await desk.as("lead", "Ines");
  const stale = await ines.post(path, { intent: "approve", draftId, version: "1", when: "now" });
  expect(stale.status).toBe(422);
  expect((await marco.post(path, update("The part has come.", { version: "2" }))).status).toBe(422);
  await ines.post(path, { intent: "approve", draftId, version: "2", when: "now" });
  const states = () => desk.app.db("messages").where({ kind: "update" }).pluck("state");
  expect(await states()).toEqual(["held"]);
  await marco.post(path, update("Something else.", { intent: "save", version: "2" }));
  expect(await states()).toEqual(["cancelled"]);
});

test("a test goes to its writer alone, outside the thread; readers compose nothing", async () => {
  await using desk = await startDesk(holding);
  const marco = await signIn(desk.app, "marco@amends.test");
  await marco.post(`${desk.casePath}/compose`, update("Is it fine?", { intent: "test" }));
  const [mail] = await desk.app.db("messages").where({ kind: "update" });
  expect(mail).toMatchObject({ recipient_address: "marco@amends.test", case_id: null });
  expect(mail.props.statusUrl).toContain("/hidden-here");
  const reader = await desk.as("reader");
  expect((await reader.get(`${desk.casePath}/compose`)).status).toBe(403);
});
