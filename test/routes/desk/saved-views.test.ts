import { expect, test } from "vitest";
import { openTestCase } from "#test/support/cases.ts";
import { startDesk, visible } from "./desk-world.ts";

const at = "/desk/cases";
const shows = (page: string, name: string) => page.includes(`>${name}<`);

test("saved views: one's own or everybody's, by a name, with nobody's name in them or in the address", async () => {
  await using desk = await startDesk();
  const { app } = desk;
  const lead = await desk.as("lead");
  const agent = await desk.asMarco();
  const other = { product: "Kettle", customer: { name: "Bo", email: "bo@example.test" } };
  await openTestCase(app.services, { ...other, serial: "SN-77" }, desk.marco);
  const save = (fields: Record<string, string>) =>
    agent.post(at, { intent: "save-view", q: "", status: "", owner: "", ...fields });

  for (const [q, by] of [
    ["ana", "a name"],
    ["BO@example", "an address"],
    ["600555231", "a phone"],
    ["sn-77", "a serial"],
  ] as const) {
    const refused = await save({ name: "Hers", q, status: "open" });
    expect(refused.status, by).toBe(422);
    const page = visible(await refused.text());
    expect(page).toContain("A view keeps nobody’s");
    expect(page).toContain('value="Hers"');
  }
  expect((await save({ name: " ", status: "open" })).status).toBe(422);
  expect((await save({ name: "x", status: "sideways" })).status).toBe(422);
  expect((await save({ name: "x", owner: desk.caseFile.id })).status).toBe(422);
  expect(await app.db("saved_views")).toEqual([]);

  let address = "";
  for (let press = 0; press < 2; press += 1) {
    const saved = await save({ name: "My printers", q: "lumen", status: "open", owner: "me" });
    address = saved.headers.get("location") ?? "";
  }
  expect(address).toMatch(/^\/desk\/cases\?view=[0-9a-f-]{36}&said=view-saved$/);
  expect(await app.db("saved_views")).toHaveLength(1);
  const own = await agent.read(address);
  expect(own).toMatch(/aria-current="page"[^>]*>My printers</);
  expect([own.includes("LX-410"), own.includes("Kettle")]).toEqual([true, false]);

  await save({ name: "Kettles", q: "kettle", isShared: "yes" });
  const shared = await lead.read(at);
  expect([shows(shared, "Kettles"), shows(shared, "My printers")]).toEqual([true, false]);
  const link = /href="([^"]*view=[^"]+)"/.exec(shared)?.[1] ?? "";
  const kettles = await lead.read(link);
  expect([kettles.includes("LX-410"), kettles.includes("Take the name off")]).toEqual([
    false,
    false,
  ]);
  // Somebody else's own view is the list as it is, and theirs is not ours to take off.
  expect(await lead.read(address.replace(/&.*/, ""))).toContain("LX-410");
  const viewId = new URL(link, "http://x").searchParams.get("view") ?? "";
  await lead.post(at, { intent: "remove-view", viewId });
  expect(await app.db("saved_views")).toHaveLength(2);
  await agent.post(at, { intent: "remove-view", viewId });
  expect(await app.db("saved_views").pluck("name")).toEqual(["My printers"]);
});
