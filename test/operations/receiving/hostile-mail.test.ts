import fc from "fast-check";
import { expect, test } from "vitest";
import { caseOfAna, createInbox, mail, newest, receive } from "./inbox.ts";

const word = "x".repeat(10_000);
const bidi = "\u202egro.live\u2066";
const html = "Content-Type: text/html";

test("what strangers put into names, subjects and words is kept as text and steers nothing", async () => {
  await using world = await createInbox();
  const { replyTo } = await caseOfAna(world);
  const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
  await receive(
    world,
    mail({
      From: `${encoded(`${bidi}\r\nBcc: eve@x.test`)} <ana@home.test>`,
      Subject: encoded(`Hello\r\nX-Injected: 1\u0000${bidi}${word}`),
      To: replyTo,
      body: `${word}\u0000 \ud83d${"😀".repeat(3000)} <script>alert(1)</script>`,
    }),
  );
  const row = await newest(world);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is looked for
  const steering = /[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/;
  expect(row.from_name).not.toMatch(steering);
  expect(row.subject).not.toMatch(steering);
  expect(row.subject.length).toBeLessThanOrEqual(300);
  const [event] = await world.db("case_events").where({ type: "contact-logged" });
  expect(event.data.words.length).toBeLessThan(4100);
  expect(event.data.words).toContain(word.slice(0, 3000));
});

test("INB-6: files by the dozen, too large ones and programs stay in the mail", async () => {
  await using world = await createInbox();
  const { replyTo } = await caseOfAna(world);
  const file = (n: number, body: string) =>
    `--b\r\nContent-Type: image/gif\r\nContent-Disposition: attachment; filename="${n}.gif"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
  // One pixel, each of a colour of its own.
  const gif = (n: number) =>
    Buffer.from(
      `4749463839610100010080000000000000${n.toString(16).padStart(2, "0")}002c00000000010001000002024401003b`,
      "hex",
    ).toString("base64");
  const many = Array.from({ length: 40 }, (_, n) => file(n, gif(n))).join("");
  const large = Buffer.concat([Buffer.from("GIF89a"), Buffer.alloc(11 * 1024 * 1024)]);
  const lines = (large.toString("base64").match(/.{1,76}/g) ?? []).join("\r\n");
  const type = { "Content-Type": "multipart/mixed; boundary=b" };
  await receive(world, mail({ To: replyTo, ...type, body: `${file(99, lines)}${many}--b--` }));
  expect(await world.db("attachments")).toHaveLength(19);
  const { left_out } = await newest(world);
  expect(left_out).toHaveLength(22);
  expect(left_out[0]).toMatchObject({ name: "99.gif", why: "file-too-large" });
});

test("INB-5: bombs are opened in under five seconds and parked or kept, never dropped", async () => {
  await using world = await createInbox();
  const { replyTo } = await caseOfAna(world);
  const nested = Array.from(
    { length: 1000 },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
  ).join("");
  const bombs = [
    mail({
      To: replyTo,
      "Content-Type": "multipart/mixed; boundary=b",
      body: "--b\r\n\r\nx\r\n".repeat(10_000),
    }),
    `From: ana@home.test\r\nTo: ${replyTo}\r\nMessage-ID: <n@x.test>\r\n${nested}end`,
    mail({ To: `${replyTo}, ${"a@b.test, ".repeat(50_000)}` }),
    mail({ To: replyTo, "Content-Type": "text/html", body: "<p><style ".repeat(100_000) }),
    mail({
      To: replyTo,
      "Content-Type": "text/plain; charset=x-none",
      body: "> \r\n".repeat(50_000),
    }),
  ];
  const huge = new Uint8Array(37 * 1024 * 1024).fill(65);
  huge.set(new TextEncoder().encode(mail({ To: replyTo, body: "" })));
  for (const bomb of [...bombs, huge]) {
    // Of this process alone: how busy the machine is does not count.
    const before = process.cpuUsage();
    expect((await receive(world, bomb)).ok).toBe(true);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
  }
  expect(await world.db("received_mails")).toHaveLength(bombs.length + 1);
  expect(await world.db("received_mails").where({ why: "too-large" })).toHaveLength(1);
});

test("rubbish is kept and parked", async () => {
  await using world = await createInbox();
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("From: a@b.test", html, "", "--b", "Content-Type: multipart/mixed; boundary=b"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line), async (lines) => {
      const received = await receive(world, lines.join("\r\n"));
      expect(received.ok || received.reason === "known").toBe(true);
    }),
    { numRuns: 30 },
  );
});
