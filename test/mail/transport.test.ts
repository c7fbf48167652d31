import { expect, test } from "vitest";
import { createMailTransport } from "#app/mail/transport.ts";
import { startSink } from "#test/support/smtp-sink.ts";

const plain = {
  from: { name: "Nordlys Audio", address: "care@amends.test" },
  to: { name: "Ana", address: "ana@example.test" },
  subject: "Your case",
  text: "We are on it.",
  messageId: "<1@amends.test>",
};

test.each([
  ["a file as HTML", { html: { path: "/etc/hostname" } }, /access rejected/],
  ["a file as text", { text: { path: "/etc/hostname" } }, /access rejected/],
  ["a file attached", { attachments: [{ path: "/etc/hostname" }] }, /access rejected/],
  ["an address fetched", { html: { href: "http://127.0.0.1:9/" } }, /access rejected/],
  ["two recipients", { to: "ana@example.test, eve@x.test", maxRecipients: 1 }, /2 recipients/],
])("CMP-2, CMP-3: %s is refused and nothing leaves", async (_, wish, words) => {
  await using sink = await startSink();
  const transport = createMailTransport({ smtpUrl: sink.url, connections: 1 });
  let dots = 0;
  const sending = transport.send({ ...plain, ...wish }, () => {
    dots += 1;
  });
  await expect(sending).rejects.toThrow(words);
  transport.close(true);

  expect([dots, sink.total]).toEqual([0, 0]);
});

test("CMP-1: header fields that try to add headers add none", async () => {
  await using sink = await startSink();
  const transport = createMailTransport({ smtpUrl: sink.url, connections: 1 });
  const attack = "x\r\nBcc: eve@x.test\r\n\r\nhello";
  await transport.send(
    { ...plain, subject: attack, to: { name: attack, address: plain.to.address } },
    () => {},
  );
  transport.close(true);

  const [arrival] = sink.arrivals;
  expect(arrival?.to).toEqual(["ana@example.test"]);
  const head = arrival?.raw.slice(0, arrival.raw.indexOf("\r\n\r\n")) ?? "";
  const names = head.split(/\r\n(?![ \t])/).map((line) => line.split(":")[0]?.toLowerCase());
  expect(names.sort()).toEqual([
    "content-transfer-encoding",
    "content-type",
    "date",
    "from",
    "message-id",
    "mime-version",
    "subject",
    "to",
  ]);
});
