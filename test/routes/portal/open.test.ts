import { expect, test } from "vitest";
import { startApp } from "#test/support/app.ts";
import { addStaff, openTestCase, pagePath } from "#test/support/cases.ts";

test("a customer's link opens the page of the case", async () => {
  await using app = await startApp();
  await addStaff(app.services);
  const { id } = await openTestCase(app.services);
  const answer = await app.fetch(await pagePath(app.services, id));
  expect(answer.status).toBe(200);
});
