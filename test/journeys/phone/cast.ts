import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { carryOnBroadcast } from "#app/operations/broadcasts/carry-on.ts";
import { sendBroadcast } from "#app/operations/broadcasts/send-broadcast.ts";
import { WriteBroadcast, writeBroadcast } from "#app/operations/broadcasts/write-broadcast.ts";
import { KeepProblem, keepProblem } from "#app/operations/problems/keep-problem.ts";
import { linkCase } from "#app/operations/problems/link-case.ts";
import { openTestCase, type StaffActor } from "#test/support/cases.ts";
import type { RunningApp } from "#test/support/running-app.ts";

export type Cast = {
  readonly app: RunningApp;
  readonly marco: StaffActor;
  readonly lena: StaffActor;
  readonly farid: StaffActor;
};

const greta = {
  name: "Greta Sommer",
  email: "greta.sommer@example.test",
  phone: "+49 151 5550 1776",
  locale: "de",
  timezone: "Europe/Berlin",
};

/** She brings the phone to the shop. Later others do, with names of their own. */
export function opens({ app, marco }: Cast, problem: string, customer = greta) {
  const failure = { subject: "Das Telefon geht nicht", product: "Tonfall 300" };
  const how = { channel: "in-person", severity: "normal", fault: "ours" };
  return openTestCase(app.services, { ...failure, ...how, customer, problem }, marco);
}

const known = {
  ...{ title: "Tonfall 300: der Akkukontakt wird warm", failure: "repair-failed" },
  product: "Tonfall 300",
  cause: "Die Feder am Akku gibt nach, wenn sie warm wird.",
  words: { de: "Auch andere haben ihr Tonfall 300 zurückgebracht. Sie sind nicht die Einzige." },
};
const update =
  "Wir wissen jetzt, warum das Tonfall 300 ausgeht: Der Akkukontakt gibt nach, wenn er warm wird. Wir haben die Lieferung aus dem Verkauf genommen.";

/** Others had come back, too: one record, one honest line on each page, one word to all of them (R24). */
export async function tellsEverybody(cast: Cast, reference: string) {
  const { app, marco, lena } = cast;
  const { services } = app;
  const kept = await keepProblem(
    services,
    { id: randomUUID(), version: 0 },
    KeepProblem.parse(known),
    lena,
  );
  if (!kept.ok) throw new Error(kept.reason);
  const { problem } = kept;
  const names = ["Ben Okafor", "Lena Ortiz"];
  const others = await Promise.all(
    names.map((name, at) =>
      opens(cast, "Es geht nicht mehr an.", { ...greta, name, email: `other-${at}@example.test` }),
    ),
  );
  for (const each of [reference, ...others.map((other) => other.reference)]) {
    expect(await linkCase(services, each, problem.id, marco)).toMatchObject({ ok: true });
  }
  const draft = { id: randomUUID(), version: 0, moment: "update", words: { de: update } };
  const wish = WriteBroadcast.parse(draft);
  const written = await writeBroadcast(services, problem.id, wish, marco);
  if (!written.ok) throw new Error(written.reason);
  const leaves = { version: written.broadcast.version, count: 3 };
  const sent = await sendBroadcast(services, written.broadcast.id, leaves, lena);
  expect(sent).toMatchObject({ ok: true });
  await app.moveTo(new Date(app.clock.now.getTime() + 60_000));
  while (await carryOnBroadcast(services));
  return app.mailThat(
    (text) => text.includes("Greta") && text.includes("Der Akkukontakt gibt nach"),
  );
}
