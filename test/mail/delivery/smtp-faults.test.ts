import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import { setTimeout as later } from "node:timers/promises";
import { expect, test } from "vitest";
import { deliver } from "#app/mail/delivery/deliver.ts";
import type { ClaimedMessage } from "#app/operations/ports/mail-queue.ts";
import { acknowledgement } from "#emails/acknowledgement.ts";
import { deliveryTools, temporaryFolder } from "#test/support/post-office.ts";
import { type PeerScript, startPeer } from "#test/support/smtp-peer.ts";

const times = Number(process.env.SMTP_FAULT_TIMES ?? 5);
const together = 5;
const now = new Date("2026-03-04T09:30:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

const drop = (socket: Socket) => void socket.destroy();
const silence = null;
const trickle = (socket: Socket) => {
  const timer = setInterval(() => socket.write("2"), 20);
  socket.on("close", () => clearInterval(timer));
};
const endlessGreeting = (socket: Socket) => {
  const timer = setInterval(() => socket.write("250-still here\r\n".repeat(500)), 5);
  socket.on("close", () => clearInterval(timer));
};
const lateYes = (socket: Socket) => void later(900).then(() => socket.write("250 at last\r\n"));

const soon = { kind: "settled", settled: { state: "queued", counts: "attempt" } };
const deferred = {
  kind: "settled",
  settled: { state: "queued", counts: "deferral", dueAt: minutes(5) },
};
const doubtful = { kind: "settled", settled: { state: "in_doubt" } };
const dead = { kind: "failed", failure: { state: "hard_bounce", addressIsDead: true } };
const refused = { kind: "failed", failure: { state: "failed", addressIsDead: false } };

const faults: [string, PeerScript, object][] = [
  ["no greeting", { greeting: silence }, soon],
  ["a greeting that trickles", { greeting: trickle }, soon],
  ["an endless answer to EHLO", { EHLO: endlessGreeting }, soon],
  ["greeting 421", { greeting: "421 too busy" }, soon],
  ["greeting 554", { greeting: "554 no service for you" }, soon],
  ["drop at the greeting", { greeting: drop }, soon],
  ["MAIL 451", { MAIL: "451 4.3.0 try later" }, deferred],
  ["MAIL 550 (our sender is refused)", { MAIL: "550 5.7.1 sender rejected" }, soon],
  ["RCPT 450 greylisting", { RCPT: "450 4.2.0 greylisted" }, deferred],
  ["RCPT 421", { RCPT: "421 closing" }, soon],
  ["RCPT 550 no such user", { RCPT: "550 5.1.1 no such user" }, dead],
  ["RCPT 550 policy", { RCPT: "550 5.7.1 blocked by policy" }, refused],
  ["RCPT 552 quota", { RCPT: "552 5.2.2 mailbox full" }, deferred],
  ["RCPT 550 in other letters", { RCPT: "550 Benutzer unbekannt \xfc\xff" }, dead],
  ["garbage instead of an answer", { RCPT: "what?" }, deferred],
  ["dot 451", { dot: "451 4.3.0 local error" }, deferred],
  ["dot 554", { dot: "554 5.6.0 content refused" }, refused],
  ["drop before 354", { DATA: drop }, soon],
  ["drop after the dot", { dot: drop }, doubtful],
  ["silence after the dot", { dot: silence }, doubtful],
  ["250 later than we wait", { dot: lateYes }, doubtful],
  ["garbage after the dot", { dot: "hm" }, doubtful],
];

function claimed(): ClaimedMessage {
  const id = randomUUID();
  return {
    id,
    fence: 1,
    kind: "acknowledgement",
    caseId: null,
    to: { name: "Ana Sousa", address: "ana@example.test" },
    domain: "example.test",
    locale: "en",
    props: acknowledgement.samples[0],
    messageId: `<${id}@mail.example.test>`,
    datedAt: now,
    inReplyTo: null,
    references: [],
    attempts: 1,
    deferrals: 0,
    firstTriedAt: now,
    inDoubt: "hold",
    suppressed: [],
  };
}

async function deliverTo(url: string, directory: string) {
  const timeouts = { connect: 400, silence: 400, whole: 1500 };
  const tools = deliveryTools(url, directory, { now: () => now, timeouts });
  const ticket = {
    message: claimed(),
    deadline: Number.POSITIVE_INFINITY,
    dotLeft: false,
    keptBack: null,
  };
  const result = await deliver(ticket, tools);
  tools.transport.close(true);
  tools.journal.close();
  return { result, tools };
}

test.each(faults)(
  `F9: %s is sorted right, ${times} times of ${times}`,
  async (_, script, wanted) => {
    await using folder = await temporaryFolder();
    await using peer = await startPeer(script);
    for (let done = 0; done < times; done += together) {
      const runs = Array.from({ length: together }, () => deliverTo(peer.url, folder.path));
      for (const { result } of await Promise.all(runs)) expect(result).toMatchObject(wanted);
    }
  },
  120_000,
);

test("F9: a closed port is trouble with the relay, not with the recipient", async () => {
  await using folder = await temporaryFolder();
  const { result } = await deliverTo("smtp://127.0.0.1:9", folder.path);
  expect(result).toMatchObject(soon);
});

test("F9: a relay that wants nothing from us is left alone at once", async () => {
  await using folder = await temporaryFolder();
  await using peer = await startPeer({ greeting: "554 no service for you" });
  const { tools } = await deliverTo(peer.url, folder.path);
  expect(tools.breaker.wait(performance.now())).toBeGreaterThan(60_000);
});

test("F9: the server's words are kept, on one line and without controls", async () => {
  await using folder = await temporaryFolder();
  await using peer = await startPeer({ RCPT: "550-5.1.1 no\u0007 such\r\n550 5.1.1 user" });
  const { result } = await deliverTo(peer.url, folder.path);
  expect(result).toMatchObject({
    failure: { code: 550, response: "550-5.1.1 no such 550 5.1.1 user" },
  });
});

test("two days of 'not now' are enough, and one day of a full mailbox", async () => {
  const { judge } = await import("#app/mail/delivery/outcome.ts");
  const { afterFault } = await import("#app/mail/delivery/settle.ts");
  const after = (hours: number, responseCode: number) => {
    const fault = { code: "EENVELOPE", command: "RCPT TO", responseCode, message: "no" };
    const at = new Date(now.getTime() + hours * 3_600_000);
    return afterFault({ ...claimed(), deferrals: 9 }, fault, judge(fault, false), at).kind;
  };
  expect([after(39, 450), after(41, 450)]).toEqual(["settled", "failed"]);
  expect([after(15, 552), after(17, 552)]).toEqual(["settled", "failed"]);
});
