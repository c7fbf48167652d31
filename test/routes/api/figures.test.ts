import { expect, test } from "vitest";
import { FiguresAnswer } from "#app/web/api/figure-answers.ts";
import { startApiWorld } from "./api-world.ts";

test("R27: a program says who is still a customer, and leads' programs read the figures; posts come in by the API", async () => {
  await using world = await startApiWorld();
  const post = { network: "bluesky", url: "https://bsky.example/1", handle: "lena.example" };
  const { reference, customer } = await world.open({
    ...{ channel: "social", post, customer: { name: "lena.example" } },
  });
  expect(customer).toMatchObject({ email: null, phone: null });
  const bad = { ...post, url: "http://bsky.example/1" };
  const contact = { direction: "in", channel: "social", words: "Again." };
  const told = await world.post(`/cases/${reference}/contacts`, { ...contact, post: bad });
  expect([told.status, told.body.errors?.[0]?.field]).toEqual([422, "post.url"]);
  const path = `/cases/${reference}/kept-customer`;
  const say = () => world.send("PUT", path, { text: JSON.stringify({ stillCustomer: "yes" }) });
  expect((await say()).status).toBe(409);
  await world
    .db("case_files")
    .where({ reference })
    .update({
      ...{ status: "closed", resolved_at: world.clock.now, closed_at: world.clock.now },
    });
  for (const _ of [1, 2]) expect((await say()).status).toBe(200);
  expect((await world.post(path, { stillCustomer: "yes" })).status).toBe(405);
  world.clock.now = new Date(world.clock.now.getTime() + 91 * 24 * 3_600_000);
  expect((await world.get("/figures")).status).toBe(403);
  const secret = await world.giveKey((await world.hire("lead")).id);
  const figures = await world.get("/figures?by=time&over=month", { secret });
  const { figures: counted } = FiguresAnswer.parse(figures.body);
  const still = counted.find(({ name }) => name === "still-a-customer");
  expect(still?.whole).toMatchObject({ of: 1, hits: 1, value: 1 });
  expect((await world.get("/figures?by=nonsense", { secret })).status).toBe(400);
});
