import { expect, test } from "vitest";
import { renderMail } from "#app/mail/render/render-mail.ts";
import { PostUpdate, postUpdate } from "#app/operations/cases/post-update.ts";
import { calendarFile } from "#app/web/portal/calendar-file.ts";
import { emails } from "#emails/index.ts";
import { sampleLetterhead } from "#emails/kit/sample-letterhead.ts";
import { signIn } from "../desk/desk-world.ts";
import { openPortal, textOf } from "./portal-world.ts";

const telling = /printer|lumen|beeps|workshop|ana|duarte|AM-/i;

test("R25: in discretion no mail says what it is about, those that wait neither, nor the page's title", async () => {
  await using world = await openPortal();
  const { services, db, wired, caseFile, path } = world;
  const switched = await world.post(path, { intent: "discretion", wish: "on" });
  expect(switched.headers.get("location")).toContain("?said=discretion-on#choices");
  const words = PostUpdate.parse({
    body: "The workshop has your printer.",
    visibility: "customer",
  });
  await postUpdate(services, caseFile.reference, words, world.marco);
  const mails = await db("messages").where({ case_id: caseFile.id }).orderBy("position");
  expect(mails.map(({ kind }) => kind)).toEqual(["acknowledgement", "update"]);
  for (const { kind, props } of mails) {
    const mail = await renderMail(kind, wired.unseal(props) as never);
    const said = [mail.subject, mail.preheader, mail.text, textOf(mail.html)].join("\n");
    expect(said.replace(/https?:\S+/g, "")).not.toMatch(telling);
    expect(mail.text).toContain("There is news about your matter.");
    expect(mail.text).toContain(path);
  }
  const page = await world.read();
  expect(/<title>(.*?)<\/title>/.exec(page)?.[1]).toBe("Your page");
  expect(textOf(page)).toContain("The workshop has your printer.");
  const marco = await signIn(world, "marco@amends.test");
  const desk = `/desk/cases/${caseFile.reference}`;
  expect(await marco.read(desk)).toContain("Mails say only that there is news.");
  await marco.post(desk, { intent: "discretion", wish: "off" });
  const open = await renderMail("update", wired.unseal(await newest(db, caseFile.id)) as never);
  expect(open.text).toContain("The workshop has your printer.");
  expect(await db("audit_log").whereLike("action", "discretion-%").pluck("action")).toEqual([
    "discretion-on",
    "discretion-off",
  ]);
});

test("R25: every kind of mail to a customer keeps its subject, its words and its facts to itself", async () => {
  const plain = sampleLetterhead;
  let seen = 0;
  for (const { kind, samples } of emails) {
    const [sample] = samples;
    if (!("statusUrl" in sample)) continue;
    seen += 1;
    const open = await renderMail(kind, sample as never);
    const mail = await renderMail(kind, { ...sample, discreet: true } as never);
    expect(mail.subject).toBe("News about your matter");
    expect(mail.text).not.toContain(plain.reference);
    expect(mail.text).not.toContain(plain.owner.name);
    expect(mail.text.length, kind).toBeLessThan(open.text.length);
    const isNumber = kind === "one-time-code";
    expect(/482 913/.test(mail.text)).toBe(isNumber);
  }
  expect(seen).toBeGreaterThan(15);
});

test("R25: a discreet calendar file holds a time and nothing else", () => {
  const startsAt = new Date("2026-03-09T09:00:00Z");
  const slot = { id: "s", startsAt, endsAt: new Date("2026-03-09T10:00:00Z") };
  const visit = {
    ...{ id: "a", what: "The printer is repaired", place: "Rua 1", withWhom: "Lumen" },
    ...{ revision: 1, slots: [slot], slotId: "s", agreedAt: startsAt },
  };
  const named = { brand: "Lumen", reference: "AM-1", host: "status.example.test" };
  const file = calendarFile(visit as never, { ...named, discreetly: "Appointment" }) ?? "";
  expect(file).toContain("SUMMARY:Appointment");
  expect(file).not.toMatch(/printer|Lumen|Rua|AM-1/);
  expect(calendarFile(visit as never, { ...named, discreetly: null })).toContain("printer");
});

type Db = Awaited<ReturnType<typeof openPortal>>["db"];

async function newest(db: Db, caseId: string) {
  return (await db("messages").where({ case_id: caseId }).orderBy("position", "desc").first())
    .props;
}
