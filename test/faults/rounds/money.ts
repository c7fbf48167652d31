import { issueWaiting } from "#app/operations/accommodations/issue-waiting.ts";
import { withdrawAccommodation } from "#app/operations/accommodations/withdraw-accommodation.ts";
import { closeCase } from "#app/operations/cases/close-case.ts";
import { reopenCase } from "#app/operations/cases/reopen-case.ts";
import { sendDueGiftCards } from "#app/operations/gift-cards/send-due-gift-cards.ts";
import { type MoneyWorld, worldName } from "#test/support/money-world.ts";

export type MoneyTally = {
  readonly rounds: number;
  readonly approved: number;
  readonly declined: number;
  readonly withdrawn: number;
  /** Changed by who asked, into another request. */
  readonly changed: number;
  /** Cases that were opened again meanwhile. */
  readonly reopened: number;
  /** Connections that were cut in the middle of their work. */
  readonly cut: number;
  readonly twoDecisions: number;
  /** A request that was changed, and still counts beside what it was changed into. */
  readonly bothStand: number;
  readonly twoIssues: number;
  readonly twoMessages: number;
  readonly decidedByAsker: number;
  readonly unbalanced: number;
  /** Asked for when the budget had not that much left, and refused. */
  readonly refusedByBudget: number;
  /** Budgets that hold or spent anything else than what their requests say, or more than there was. */
  readonly budgetsOff: number;
};

/** What must never be: each is zero, or money was given twice, or to nobody's knowledge. */
export const moneyFaults = [
  "twoDecisions",
  "bothStand",
  "twoIssues",
  "twoMessages",
  "decidedByAsker",
  "unbalanced",
  "budgetsOff",
] as const satisfies readonly (keyof MoneyTally)[];

type Plan = {
  readonly rounds: number;
  readonly random: () => number;
  readonly afterRound?: (round: number) => void;
};

/** Ten at the same instant on one request, some of them cut off half-way, again and again (F12). */
export async function moneyRounds(world: MoneyWorld, plan: Plan): Promise<MoneyTally> {
  let cut = 0;
  let refusedByBudget = 0;
  for (let round = 1; round <= plan.rounds; round++) {
    const kind = plan.random() < 0.5 ? "credit" : "gift-card";
    if (kind === "gift-card" && plan.random() < 0.7) await world.stock([`ROUND-${round}`]);
    const [one, other] = await askBoth(world, kind);
    if (!other) refusedByBudget += 1;
    const { id, version } = one ?? (await world.ask({ kind, currency: "USD" }));
    const hands = await handsOn(world, { id, version }, plan.random);
    const order = hands.sort(() => plan.random() - 0.5);
    const work = order.map((act) => act().catch(() => undefined));
    if (plan.random() < 0.3) cut += await cutConnections(world);
    await Promise.all(work);
    await world.handOverMails();
    world.passMinutes(11);
    await Promise.all([1, 2].map(() => sendDueGiftCards(world.services)));
    plan.afterRound?.(round);
  }
  return { rounds: plan.rounds, cut, refusedByBudget, ...(await count(world)) };
}

/** Who will be at one request, sometimes after its case ended, or after it was changed. */
async function handsOn(
  world: MoneyWorld,
  { id, version }: { readonly id: string; readonly version: number },
  random: () => number,
) {
  const isOver = random() < 0.4;
  if (isOver) await world.endCase(id);
  // A change takes longer to write than a yes, so it seldom wins: sometimes it was there first.
  if (random() < 0.2) await world.change(id, version, "20.00").catch(() => undefined);
  return [...actors(world, id, version), ...(isOver ? caseHands(world, id) : [])];
}

/** Two ask at the same instant for what the budget has for one of them (F13). */
async function askBoth(world: MoneyWorld, kind: string) {
  await world.leaveInBudget(4000);
  const cases = [await world.openNewCase(), await world.openNewCase()];
  const both = await Promise.all(
    cases.map(({ reference }) =>
      world.ask({ kind, on: reference }).catch((fault: Error) => {
        if (fault.message !== "budget-empty") throw fault;
        return null;
      }),
    ),
  );
  return both.sort((a, b) => Number(b !== null) - Number(a !== null));
}

function actors(world: MoneyWorld, id: string, version: number): (() => Promise<unknown>)[] {
  const { services, ana, ben, fay, fred } = world;
  return [
    () => world.decide(id, "approve", fay, version),
    () => world.decide(id, "approve", fay, version),
    () => world.decide(id, "approve", fred, version),
    () => world.decide(id, "decline", fred, version),
    () => world.decide(id, "approve", ben),
    () => world.decide(id, "approve", ana),
    () => withdrawAccommodation(services, id, ben),
    () => world.change(id, version, "20.00"),
    () => world.change(id, version, "20.00"),
    () => issueWaiting(services),
  ];
}

/** Who ends the case and opens it again while its request is decided. */
function caseHands(world: MoneyWorld, id: string): (() => Promise<unknown>)[] {
  const { services, ana } = world;
  const caseId = async () => (await world.find(id))?.caseId ?? "";
  const why = "It prints nothing again.";
  return [
    async () => closeCase(services, await caseId(), ana),
    async () => reopenCase(services, await caseId(), { why }, ana),
  ];
}

/** What a crash of the process looks like to the database: the connection is gone in mid-sentence. */
async function cutConnections({ db }: MoneyWorld): Promise<number> {
  const { rows } = await db.raw(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = ? and state <> 'idle' limit 2`,
    [worldName],
  );
  return rows.length;
}

const tally = `
  with events as (
    select case_id, type, count(*) as times from case_events group by case_id, type
  ), decisions as (
    select data ->> 'accommodationId', count(*) as times from case_events
     where type in ('accommodation-approved', 'accommodation-declined') group by 1
  ), issues as (
    select accommodation_id, count(distinct posting_id) as times from ledger_entries
     where step = 'issued' group by accommodation_id
  )
  select
    (select count(*) from accommodations
      where state in ('approved', 'issued', 'heads-up-sent', 'announced')) as approved,
    (select count(*) from accommodations where state = 'declined') as declined,
    (select count(*) from accommodations where state = 'withdrawn') as withdrawn,
    (select count(*) from accommodations where replaces_id is not null) as changed,
    (select count(*) from case_events where type = 'case-reopened') as reopened,
    (select count(*) from accommodations a join accommodations n on n.replaces_id = a.id
      where a.state <> 'withdrawn'
         or (select coalesce(sum(amount_minor) filter (where account = 'goodwill-cost'), 0)
               from ledger_entries where accommodation_id = a.id) <> 0) as "bothStand",
    (select count(*) from decisions where times > 1) as "twoDecisions",
    (select count(*) from issues where times > 1)
      + (select count(*) from events where type in ('credit-issued', 'gift-card-issued') and times > 1)
      + (select count(*) from (select from gift_card_codes where accommodation_id is not null
          group by accommodation_id having count(*) > 1) doubles) as "twoIssues",
    (select count(*) from (select from messages where kind like 'gift-card%'
      group by case_id, kind having count(*) > 1) doubles) as "twoMessages",
    (select count(*) from accommodations a join case_files f on f.id = a.case_id
      where a.decided_by in (a.requested_by, f.owner_id)) as "decidedByAsker",
    (select count(*) from (select from ledger_entries group by posting_id
      having sum(amount_minor) <> 0) off)
      + (select count(*) from accommodations a where (a.state in ('issued', 'heads-up-sent', 'announced'))
          <> exists (select from ledger_entries l where l.accommodation_id = a.id and l.step = 'issued'))
      as unbalanced,
    (select count(*) from budgets b cross join lateral (
      select coalesce(sum(case state when 'requested' then asked_minor when 'approved' then amount_minor end), 0)
               as held,
             coalesce(sum(amount_minor) filter (where state in ('issued', 'heads-up-sent', 'announced')), 0)
               as given
        from accommodations a where a.budget_id = b.id) sums
      where b.reserved_minor <> held or b.spent_minor <> given
         or b.reserved_minor + b.spent_minor > b.cap_minor) as "budgetsOff"`;

async function count({
  db,
}: MoneyWorld): Promise<Omit<MoneyTally, "rounds" | "cut" | "refusedByBudget">> {
  const { rows } = await db.raw(tally);
  return rows[0];
}
