import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { createKeyRing } from "#app/keys/key-ring.ts";
import { createReplyAddresses } from "#app/keys/reply-addresses.ts";
import { createMailTransport } from "#app/mail/transport.ts";
import { checkInAfterWeeks } from "#emails/check-in-after-weeks.ts";
import { createTestDatabase } from "#test/support/database.ts";
import {
  deliveryTools,
  expectStates,
  headerOf,
  mailDomain,
  queueMail,
  startLoop,
  temporaryFolder,
} from "#test/support/post-office.ts";
import { startPeer } from "#test/support/smtp-peer.ts";
import { startSink } from "#test/support/smtp-sink.ts";
import { verifyDkim } from "./verify-dkim.ts";

const pair = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const dkim = { domain: mailDomain, selector: "s1", privateKey: pair.privateKey };
const addresses = createReplyAddresses(
  createKeyRing(["a key that is only ever used for tests, 32+"]),
  `care@${mailDomain}`,
);
const returns = ({ id }: { id: string }) => ({
  replyTo: addresses.mint("reply", id),
  bounce: addresses.mint("bounce", id),
});

test("DLV-8: the signature verifies with the public key and covers what it must", async () => {
  await using database = await createTestDatabase();
  await using folder = await temporaryFolder();
  await using sink = await startSink();
  const transport = createMailTransport({ smtpUrl: sink.url, connections: 1, dkim });
  await using _loop = startLoop(
    database.db,
    deliveryTools(sink.url, folder.path, { transport, returns }),
  );
  await queueMail(database.db, {
    kind: "check-in-after-weeks",
    props: checkInAfterWeeks.samples[0],
    to: { name: "Çelik, Ana", address: "ana@example.test" },
  } as never);
  await expectStates(database.db, { handed_over: 1 });

  const raw = sink.arrivals[0]?.raw ?? "";
  const covered = verifyDkim(raw, pair.publicKey);
  for (const name of ["from", "to", "subject", "date", "message-id", "reply-to"]) {
    expect(covered).toContain(name);
  }
  expect(covered).toEqual(expect.arrayContaining(["list-unsubscribe", "list-unsubscribe-post"]));
  const forged = raw.replace("List-Unsubscribe-Post: List", "List-Unsubscribe-Post: Last");
  expect(() => verifyDkim(forged, pair.publicKey)).toThrow("does not fit");
  expect(() => verifyDkim(`${raw}more\r\n`, pair.publicKey)).toThrow("the body");
});

test("DLV-1, DLV-7, INB-1: replies and bounces have signed addresses of their own; a signed retry is the same bytes", async () => {
  await using database = await createTestDatabase();
  await using folder = await temporaryFolder();
  await using peer = await startPeer({ dot: "451 not now" });
  const transport = createMailTransport({ smtpUrl: peer.url, connections: 1, dkim });
  const tools = deliveryTools(peer.url, folder.path, { transport, returns });
  await using _loop = startLoop(database.db, tools);
  await queueMail(database.db);
  await expect.poll(() => peer.messages.length).toBe(1);
  await expectStates(database.db, { queued: 1 });
  peer.become({});
  await database.db("messages").update({ due_at: new Date() });
  await expectStates(database.db, { handed_over: 1 });
  expect(peer.messages[1]).toBe(peer.messages[0]);

  const { id } = await database.db("messages").first();
  const replyTo = /<([^>]+)>/.exec(headerOf(peer.messages[0] ?? "", "Reply-To") ?? "")?.[1] ?? "";
  expect(addresses.open(replyTo)).toEqual({ purpose: "reply", messageId: id });
});

test("INB-1: a changed, cut, borrowed or foreign address opens nothing", () => {
  const id = "00112233-4455-4677-8899-aabbccddeeff";
  const good = addresses.mint("reply", id) ?? "";
  expect(good.indexOf("@")).toBeLessThanOrEqual(64);
  expect(addresses.open(good.toUpperCase())).toEqual({ purpose: "reply", messageId: id });
  const plus = good.indexOf("+");
  for (let at = plus + 1; at < good.indexOf("@"); at += 1) {
    const other = good[at] === "a" ? "b" : "a";
    expect(addresses.open(good.slice(0, at) + other + good.slice(at + 1)), good).toBe("forged");
  }
  expect(addresses.open(good.replace("+r", "+b"))).toBe("forged");
  expect(addresses.open(good.replace("@", "a@"))).toBe("forged");
  expect(addresses.open(good.replace(/.@/, "@"))).toBe("forged");
  expect(addresses.open(good.replace(mailDomain, "elsewhere.test"))).toBeNull();
  expect(addresses.open(`care@${mailDomain}`)).toBeNull();
  const ring = createKeyRing(["another key that is only ever used for tests"]);
  expect(createReplyAddresses(ring, `care@${mailDomain}`).open(good)).toBe("forged");
  expect(createReplyAddresses(ring, null).mint("reply", id)).toBeNull();
});
