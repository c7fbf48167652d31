import { expect, test } from "vitest";
import { caseOfAna, createInbox } from "#test/operations/receiving/inbox.ts";
import { hasDovecot, startDovecot } from "#test/support/dovecot.ts";
import { mailOfAna, readMailbox, subjects, until } from "./mail-world.ts";

const isHere = hasDovecot();
if (!isHere) console.log("Dovecot 2.3 is not here: mail by IMAP IS NOT PROVEN in this run.");

test("where it counts, a real IMAP server is here", () => {
  expect(isHere || !process.env.CI).toBe(true);
});

test.runIf(isHere)(
  "R1: a reply in the mailbox is a contact of its case, taken as it arrives and marked as seen",
  async () => {
    await using world = await createInbox();
    await using server = await startDovecot();
    const { caseFile, replyTo } = await caseOfAna(world);
    await server.deliver(mailOfAna("first", replyTo));
    await using _reading = readMailbox(world, server.url);
    await until(
      () => subjects(world),
      (found) => found.length === 1,
    );
    // No poll comes within the test: the server has to say that there is more.
    world.clock.now = new Date(world.clock.now.getTime() + 1000);
    await server.deliver(mailOfAna("second", replyTo, "It happened again."));
    await until(
      () => subjects(world),
      (found) => found.length === 2,
    );
    expect(await subjects(world)).toEqual(["first", "second"]);
    expect(await world.happened(caseFile.id)).toEqual(
      expect.arrayContaining(["contact-logged", "contact-logged"]),
    );
    const files = await until(
      () => server.list(),
      (names) => names.every((name) => name.endsWith(":2,S")),
    );
    expect(files).toHaveLength(2);
  },
);

test.runIf(isHere)(
  "nothing is lost or doubled by a restart, by mail that came meanwhile, by another UIDVALIDITY",
  async () => {
    await using world = await createInbox();
    await using server = await startDovecot();
    const count = (wanted: number) =>
      until(
        () => subjects(world),
        (found) => found.length >= wanted,
      );
    await server.deliver(mailOfAna("a"));
    await server.deliver(mailOfAna("b"));
    {
      await using _reading = readMailbox(world, server.url);
      await count(2);
    }
    const before = await world.db("mailbox_positions").first();
    expect(before).toMatchObject({ last_uid: 2 });
    expect(before.mailbox).not.toContain("letmein");
    await server.deliver(mailOfAna("c"));
    {
      await using _reading = readMailbox(world, server.url);
      await count(3);
    }
    await server.forgetUids();
    await server.deliver(mailOfAna("d"));
    {
      await using _reading = readMailbox(world, server.url);
      await count(4);
      await until(
        () => world.db("mailbox_positions").first(),
        ({ last_uid }) => last_uid === 4,
      );
    }
    expect((await subjects(world)).sort()).toEqual(["a", "b", "c", "d"]);
    expect((await world.db("mailbox_positions").first()).uid_validity).not.toBe(
      before.uid_validity,
    );
  },
);

test.runIf(isHere)(
  "what was taken is moved where the setting says, also what a crash left behind",
  async () => {
    await using world = await createInbox();
    await using server = await startDovecot();
    await server.deliver(mailOfAna("a"));
    {
      await using _reading = readMailbox(world, server.url);
      await until(
        () => subjects(world),
        (found) => found.length === 1,
      );
    }
    expect(await server.list()).toHaveLength(1);
    await server.deliver(mailOfAna("b"));
    await using _reading = readMailbox(world, server.url, { moveTo: "Taken" });
    const moved = await until(
      () => server.list(".Taken"),
      (names) => names.length === 2,
    );
    expect(moved).toHaveLength(2);
    expect(await server.list()).toEqual([]);
    expect(await subjects(world)).toEqual(["a", "b"]);
  },
);

test.runIf(isHere)(
  "a mail that cannot be taken in is parked as it came after three tries, and those after it go on",
  async () => {
    await using world = await createInbox();
    await using server = await startDovecot();
    let tries = 0;
    const services = {
      ...world.services,
      async openMail(raw: Uint8Array, envelopeTo?: readonly string[]) {
        if (!Buffer.from(raw).includes("poison")) return world.services.openMail(raw, envelopeTo);
        tries += 1;
        throw new Error("ana@home.test broke it");
      },
    };
    await server.deliver(mailOfAna("poison"));
    await server.deliver(mailOfAna("after"));
    await using reading = readMailbox(world, server.url, { services });
    await until(
      () => subjects(world),
      (found) => found.includes("after"),
    );
    expect(tries).toBe(3);
    expect(await world.db("received_mails").where({ why: "unreadable" })).toMatchObject([
      { state: "parked", source: "imap" },
    ]);
    expect(reading.lines.join("\n")).not.toMatch(/ana@|letmein|care/);
  },
);
