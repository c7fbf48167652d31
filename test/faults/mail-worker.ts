import { connect } from "#app/db/connection/connect.ts";
import { withStore } from "#app/db/store/store.ts";
import { createLog } from "#app/log.ts";
import { createOutgoingMail } from "#app/outgoing-mail.ts";

// The worker's mail, whole and real, without what else a worker does: it starts in a second, so that
// hundreds of rounds of killing it are bearable. `--worker whole` kills the program itself.
const { DATABASE_URL = "", SMTP_URL = "", JOURNAL_DIR = "" } = process.env;
const db = connect(DATABASE_URL, { name: "amends worker" });
const closing = new AbortController();
const now = () => new Date();
const mail = createOutgoingMail({
  db,
  databaseUrl: DATABASE_URL,
  smtpUrl: SMTP_URL,
  from: { name: "Nordlys Audio", address: "care@amends.test" },
  journalDir: JOURNAL_DIR,
  fail: (failure) =>
    db.transaction((tx) =>
      withStore(tx, { now: now(), mailDomain: "amends.test", placeIn: () => null }, ({ outbox }) =>
        outbox.fail(failure),
      ),
    ),
  now,
  unseal: (props) => props,
  log: createLog("error"),
});
process.once("SIGTERM", () => closing.abort());
const ended = mail.run(closing.signal);
console.log("The worker is working.");
await ended;
await db.destroy();
