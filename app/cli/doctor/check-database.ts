import type { Knex } from "knex";
import { countLateJobs, describeServer } from "#app/db/connection/running.ts";
import { pendingMigrations } from "#app/db/migrations/migrate.ts";
import type { OperatingFigures } from "#app/operations/ports/figures.ts";
import { type Finding, fault, warning, well } from "./finding.ts";

const mostSkewSeconds = 5;
const patienceSeconds = 60;

/** The database, and everything that can be read in it: tables, worker, jobs, mail. */
export async function checkDatabase(
  db: Knex,
  now: () => Date,
  figures: () => Promise<OperatingFigures>,
): Promise<readonly Finding[]> {
  const { version, skewSeconds, workers } = await describeServer(db, now());
  const database = well("database", `Postgres ${version} answers.`);
  const pending = await pendingMigrations(db);
  if (pending.length > 0) {
    return [
      database,
      fault(
        "migrations",
        `${pending.join(", ")} did not run. Run: npm run migrate (a trial: start it again).`,
      ),
    ];
  }
  const skewed = Math.abs(skewSeconds) > mostSkewSeconds;
  return [
    database,
    well("migrations", "up to date."),
    skewed
      ? warning(
          "clock",
          `it is ${Math.round(skewSeconds)} s away from the database's. Mend the time service.`,
        )
      : well("clock", "agrees with the database's."),
    workers > 0
      ? well("worker", "connected.")
      : fault("worker", "none is connected, so that no mail leaves. Run: npm run worker"),
    await checkJobs(db, now()),
    ...checkMail(await figures()),
  ];
}

async function checkJobs(db: Knex, now: Date): Promise<Finding> {
  const jobs = await countLateJobs(db, now);
  if (!jobs) return warning("jobs", "no worker has run on this database yet.");
  const { late, failed } = jobs;
  if (late > 0)
    return fault("jobs", `${late} should have begun over a minute ago. See that a worker runs.`);
  if (failed > 0)
    return warning(
      "jobs",
      `none is late, but ${failed} were given up today. See the worker's log.`,
    );
  return well("jobs", "none is late.");
}

function checkPauses({ sendingPaused, moneyPaused }: OperatingFigures): readonly Finding[] {
  const how = "Who and why: /settings/pauses. To go on: npm run amends -- resume";
  return [
    ...(sendingPaused > 0 ? [warning("sending", `all of it is paused. ${how} sending`)] : []),
    ...(moneyPaused > 0 ? [warning("money", `it is paused. ${how} money`)] : []),
  ];
}

function checkMail(figures: OperatingFigures): readonly Finding[] {
  const { mailsWaiting, oldestMailSeconds, mailsInDoubt, mailsFailed, updatesOverdue } = figures;
  const waits = `${mailsWaiting} wait, the oldest for ${Math.round(oldestMailSeconds)} s.`;
  return [
    ...checkPauses(figures),
    oldestMailSeconds > patienceSeconds ? fault("outbox", waits) : well("outbox", waits),
    mailsInDoubt > 0
      ? warning(
          "in doubt",
          `${mailsInDoubt} mails may have been sent. Decide on each at /desk/mail.`,
        )
      : well("in doubt", "none."),
    mailsFailed > 0
      ? warning("failed mails", `${mailsFailed} in seven days. See /desk/mail.`)
      : well("failed mails", "none in seven days."),
    updatesOverdue > 0
      ? warning("next words", `${updatesOverdue} customers wait longer than they were told.`)
      : well("next words", "none is late."),
  ];
}
