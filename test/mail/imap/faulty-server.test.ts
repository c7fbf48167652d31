import { connect, createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { onlyOne } from "#app/db/connection/only-one.ts";
import { checkMailbox } from "#app/mail/imap/check-mailbox.ts";
import { createInbox } from "#test/operations/receiving/inbox.ts";
import { createTestDatabase } from "#test/support/database.ts";
import { hasDovecot, startDovecot } from "#test/support/dovecot.ts";
import { mailOfAna, readMailbox, subjects, until } from "./mail-world.ts";

/** Stands before a server and passes everything on, or takes it and stays silent. */
async function standBefore(target: number | null, cutOn = /^never$/) {
  const sockets = new Set<Socket>();
  let arrivals = 0;
  let isSilent = target === null;
  const server = createServer((socket) => {
    arrivals += 1;
    const keep = (each: Socket) => {
      sockets.add(each);
      each.on("close", () => sockets.delete(each)).on("error", () => each.destroy());
    };
    keep(socket);
    if (isSilent || target === null) return void socket.write("* OK half dead\r\n");
    const behind = connect(target, "127.0.0.1");
    keep(behind);
    socket.on("data", (said) => cutOn.test(said.toString()) && socket.destroy());
    socket.pipe(behind).pipe(socket);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const at = server.address();
      resolve(typeof at === "object" && at ? at.port : 0);
    });
  });
  return {
    url: `imap://care:letmein@127.0.0.1:${port}/INBOX`,
    arrivals: () => arrivals,
    cut(next: "silent" | "alive") {
      isSilent = next === "silent";
      for (const socket of sockets) socket.destroy();
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test("a server that takes the line and keeps silent is left and tried again, and no secret is told", async () => {
  await using world = await createInbox();
  await using peer = await standBefore(null);
  await using reading = readMailbox(world, peer.url, { answerMs: 50 });
  await until(
    () => Promise.resolve(peer.arrivals()),
    (count) => count >= 3,
  );
  expect(reading.lines[0]).toContain("ETIMEDOUT");
  expect(reading.lines.join("\n")).not.toMatch(/letmein|care/);
});

test.runIf(hasDovecot())(
  "cut off, then half dead, then back: reading goes on where it was",
  async () => {
    await using world = await createInbox();
    await using server = await startDovecot();
    await using between = await standBefore(server.port);
    await server.deliver(mailOfAna("before"));
    await using _reading = readMailbox(world, between.url, { answerMs: 300 });
    const has = (subject: string) =>
      until(
        () => subjects(world),
        (found) => found.includes(subject),
      );
    await has("before");
    const arrivals = between.arrivals();
    between.cut("silent");
    await server.deliver(mailOfAna("meanwhile"));
    await until(
      () => Promise.resolve(between.arrivals()),
      (count) => count >= arrivals + 2,
    );
    between.cut("alive");
    await has("meanwhile");
    expect((await subjects(world)).sort()).toEqual(["before", "meanwhile"]);
  },
);

test.runIf(hasDovecot())(
  "a mail the server cannot give is noted after five times, and those after it go on",
  async () => {
    await using world = await createInbox();
    await using server = await startDovecot();
    await using between = await standBefore(server.port, /UID FETCH 1 /);
    await server.deliver(mailOfAna("broken"));
    await server.deliver(mailOfAna("after"));
    await using _reading = readMailbox(world, between.url);
    const found = await until(
      () => subjects(world),
      (all) => all.includes("after"),
    );
    expect(found.sort()).toEqual(["A mail could not be fetched", "after"]);
    expect(await server.list()).toHaveLength(2);
  },
);

test.runIf(hasDovecot())("doctor: the mailbox takes us, or says why not", async () => {
  await using server = await startDovecot();
  await server.deliver(mailOfAna("one"));
  expect(await checkMailbox(server.url)).toEqual({ ok: true, mails: 1, announces: true });
  const refused = await checkMailbox(server.url.replace("letmein", "letmeout"));
  expect(refused).toEqual({ ok: false, why: "it refuses the name or the password" });
  const absent = await checkMailbox(server.url.replace("INBOX", "Nowhere"));
  expect(absent).toEqual({ ok: false, why: "it answers NO" });
});

test("one process reads at a time; the next one follows when it ends", async () => {
  await using database = await createTestDatabase();
  let reading = 0;
  let most = 0;
  const turns: string[] = [];
  const start = (name: string) => {
    const closing = new AbortController();
    const only = { databaseUrl: database.url, what: "mailbox", askEveryMs: 20 };
    const ended = onlyOne({ ...only, signal: closing.signal }, async (signal) => {
      reading += 1;
      most = Math.max(most, reading);
      turns.push(name);
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      reading -= 1;
    });
    return { closing, ended };
  };
  const has = (count: number) =>
    until(
      () => Promise.resolve(turns.length),
      (turn) => turn === count,
    );
  const first = start("first");
  await has(1);
  const second = start("second");
  first.closing.abort();
  await first.ended;
  await has(2);
  // Its connection is lost, as when the database starts anew: it lets go, and asks again.
  await database.db.raw(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'amends mailbox' and datname = current_database()",
  );
  await has(3);
  second.closing.abort();
  await second.ended;
  expect({ turns, most }).toEqual({ turns: ["first", "second", "second"], most: 1 });
});
