import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { createMailbox } from "#app/mailbox/mailbox.ts";

async function folderOfTest() {
  const folder = await mkdtemp(join(tmpdir(), "amends-mailbox-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function sendTo(url: string, subject: string) {
  const transport = createTransport({ url });
  await transport.sendMail({
    from: { name: "Rui", address: "rui@nordlys.example" },
    to: { name: "Ana Çelik", address: "ana@example.test" },
    subject,
    text: "We are on it.",
    html: "<p>We are on it.</p>",
  });
  transport.close();
}

test("the mailbox keeps what was sent over SMTP, newest first, and over a restart", async () => {
  const dataDir = await folderOfTest();
  const mailbox = await createMailbox({ dataDir });
  await sendTo(mailbox.smtpUrl, "First");
  await sendTo(mailbox.smtpUrl, "Second, with ünïcode");
  await mailbox.stop();

  const again = await createMailbox({ dataDir });
  onTestFinished(() => again.stop());
  const listed = await again.list();
  expect(listed.map((mail) => mail.subject)).toEqual(["Second, with ünïcode", "First"]);
  expect(await again.find(listed[0]?.id ?? "")).toMatchObject({
    to: ["Ana Çelik <ana@example.test>"],
    text: "We are on it.\n",
    html: "<p>We are on it.</p>\n",
  });
});

test("the mailbox keeps only the newest, and opens nothing but its own mails", async () => {
  const mailbox = await createMailbox({ dataDir: await folderOfTest(), keep: 2 });
  onTestFinished(() => mailbox.stop());
  for (const subject of ["One", "Two", "Three"]) await sendTo(mailbox.smtpUrl, subject);

  expect((await mailbox.list()).map((mail) => mail.subject)).toEqual(["Three", "Two"]);
  expect(await mailbox.find("../../etc/passwd")).toBeNull();
});
