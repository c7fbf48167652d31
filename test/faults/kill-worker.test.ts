import { expect, test } from "vitest";
import { createTestDatabase } from "#test/support/database.ts";
import { temporaryFolder } from "#test/support/post-office.ts";
import { openGround } from "./ground.ts";
import { createRandom } from "./random.ts";
import { killWorkerRounds } from "./rounds/kill-worker.ts";
import { tally } from "./tally.ts";

const rounds = 3;
const mails = 24;

test.each([
  ["F1: a worker killed three times loses no mail, and sends none twice", "hold"],
  ["F2: where doubts are sent again, it is the same mail under the same Message-ID", "resend"],
] as const)("%s", async (_, inDoubt) => {
  await using database = await createTestDatabase();
  await using folder = await temporaryFolder();
  const ground = await openGround(database.url, folder.path);
  const seed = Math.floor(Math.random() * 2 ** 31);
  const options = { rounds, mails, inDoubt, random: createRandom(seed) };
  const result = await killWorkerRounds(ground, options)
    .then(() => tally(ground))
    .finally(ground.close);

  expect(result, `seed ${seed}`).toMatchObject({
    queued: rounds * mails,
    lost: 0,
    altered: 0,
    unfinished: 0,
    ...(inDoubt === "hold" ? { duplicated: 0 } : { inDoubt: 0 }),
  });
  expect(result.arrived, `seed ${seed}`).toBe(
    result.queued - (result.inDoubt - result.inDoubtArrived),
  );
});
