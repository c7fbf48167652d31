import type { Knex } from "knex";
import { z } from "zod";
import { ReceivedRow } from "#app/db/receiving/received-mails.ts";
import type {
  ReceivedLine,
  ReceivedList,
  ReceivedToShow,
} from "#app/operations/views/desk/received.ts";

const Line = z
  .object({
    id: z.string(),
    received_at: z.date(),
    from_name: z.string(),
    from_address: z.string().nullable(),
    subject: z.string(),
    why: z.string(),
    reference: z.string().nullable(),
  })
  .transform(
    ({ received_at, from_name, from_address, ...row }): ReceivedLine => ({
      ...row,
      receivedAt: received_at,
      fromName: from_name,
      fromAddress: from_address,
    }),
  );

/** Received mails that wait for a person, and how many there are. */
export async function listReceived(db: Knex, limit: number): Promise<ReceivedList> {
  const parked = () => db("received_mails as r").where("r.state", "parked");
  const [rows, [counted]] = await Promise.all([
    parked()
      .leftJoin("case_files as c", "c.id", "r.case_id")
      .orderBy("r.received_at")
      .limit(limit)
      .select("r.id", "r.received_at", "r.from_name", "r.from_address", "r.subject", "r.why")
      .select("c.reference"),
    parked().count({ n: "*" }),
  ]);
  return { count: Number(counted?.n ?? 0), mails: z.array(Line).parse(rows) };
}

const More = z.object({
  reference: z.string().nullable(),
  settled_as: z.string().nullable(),
  settled_by_name: z.string().nullable(),
  about_kind: z.string().nullable(),
});

/** One received mail as its page shows it; null when there is none of that id. */
export async function findReceived(db: Knex, id: string): Promise<ReceivedToShow | null> {
  const row = await db("received_mails as r")
    .leftJoin("case_files as c", "c.id", "r.case_id")
    .leftJoin("staff as s", "s.id", "r.settled_by")
    .leftJoin("messages as m", "m.id", "r.about_message_id")
    .where({ "r.id": id })
    .first("r.*", "c.reference", "s.name as settled_by_name", "m.kind as about_kind");
  if (!row) return null;
  const mail = ReceivedRow.parse(row);
  const { reference, settled_as, settled_by_name, about_kind } = More.parse(row);
  const { aboutMessageId } = mail;
  return {
    ...mail,
    reference,
    settledAs: settled_as,
    settledBy: settled_by_name,
    about: aboutMessageId && about_kind ? { id: aboutMessageId, kind: about_kind } : null,
    perhaps: mail.state === "parked" ? await findPerhaps(db, mail) : [],
  };
}

const Perhaps = z
  .object({ reference: z.string(), subject: z.string(), name: z.string() })
  .transform(({ name, ...row }) => ({ ...row, customerName: name }));

const perhapsSql = `
  select c.reference, c.subject, u.name
    from case_files c join customers u on u.id = c.customer_id
   where c.id = :caseId or c.id = (select m.case_id from messages m where m.id = :about)
      or c.reference = any(:named) or u.email = :from
   order by (c.id = :caseId or c.reference = any(:named)) desc nulls last, c.opened_at desc limit 5`;

type Hints = Pick<ReceivedToShow, "caseId" | "aboutMessageId" | "subject" | "fromAddress">;

async function findPerhaps(db: Knex, mail: Hints) {
  const named = mail.subject.toUpperCase().match(/AM-[0-9A-Z]{4}-[0-9A-Z]{4}/g) ?? [];
  const { rows } = await db.raw<{ rows: unknown[] }>(perhapsSql, {
    caseId: mail.caseId,
    about: mail.aboutMessageId,
    named: [...named],
    from: mail.fromAddress,
  } as never);
  return z.array(Perhaps).parse(rows);
}
