import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { pagePath } from "#test/support/cases.ts";
import { startDesk, visible } from "./desk-world.ts";

const link = "https://social.example/@ana/112";

test("R26, R1: a post with its picture is answered from the case page; a letter shows since when we hold it", async () => {
  await using desk = await startDesk();
  const marco = await desk.asMarco();
  const picture = new File([await readFile("app/cli/demo/helm.png")], "post.png");
  const contact = (how: string, more: Record<string, string | File>) => {
    const form = new FormData();
    const words = "Three beeps, and nobody answers.";
    for (const [name, value] of Object.entries({ intent: "contact", how, words, ...more })) {
      form.set(name, value);
    }
    return marco.post(desk.casePath, form);
  };
  const post = { "post.network": "bluesky", "post.handle": "ana.example" };
  const wrong = await contact("in:social", { ...post, "post.url": "http://social.example/1" });
  expect(visible(await wrong.text())).toContain("it begins with https://");
  const sent = { ...post, "post.url": link, postPicture: picture };
  for (const _ of [1, 2]) expect((await contact("in:social", sent)).status).toBe(302);
  const page = await marco.read(desk.casePath);
  expect(page).toContain(`href="${link}" target="_blank" rel="noreferrer nofollow noopener"`);
  expect(page).toContain("Thank you for telling us.");
  const [row] = await desk.app.db("public_posts");
  expect(await desk.app.db("attachments").pluck("visibility")).toEqual(["staff"]);
  const say = (intent: string, words: string) =>
    marco.post(desk.casePath, { intent, postId: row.id, words });
  const read = await say("read-reply", "Dear Ana, your LX-410 is on its way.");
  expect(read.status).toBe(422);
  expect(visible(await read.text())).toContain("It holds the customer’s name.");
  const good = "Thank you for telling us. We are on it.";
  expect(visible(await (await say("read-reply", good)).text())).toContain("Post it there.");
  for (const _ of [1, 2]) expect((await say("answer-in-public", good)).status).toBe(302);
  const letter = {
    receivedOn: "2026-03-02",
    files: new File([await readFile("app/cli/demo/helm.png")], "scan.png"),
  };
  expect((await contact("in:letter", { ...letter, receivedOn: "2031-01-01" })).status).toBe(422);
  expect((await contact("in:letter", letter)).status).toBe(302);
  const hers = await (
    await desk.app.fetch(await pagePath(desk.app.services, desk.caseFile.id))
  ).text();
  expect(hers).toContain("We have held your letter since 2 March 2026.");
  expect(hers).toContain("scan.png");
  expect(hers).toContain("We answered your post.");
  for (const hidden of [link, "ana.example", "post.png", good]) expect(hers).not.toContain(hidden);
});
