import { issueWaiting } from "#app/operations/accommodations/issue-waiting.ts";
import { sendAlerts } from "#app/operations/alerts/send-alerts.ts";
import { watchServiceLevels } from "#app/operations/clock/watch-service-levels.ts";
import { releaseHeld } from "#app/operations/composer/release-held.ts";
import { climbLadders } from "#app/operations/escalation/climb-ladders.ts";
import { raiseMissing } from "#app/operations/escalation/raise-missing.ts";
import { sendDigests } from "#app/operations/figures/send-digests.ts";
import { sendDueFollowUps } from "#app/operations/follow-ups/send-due-follow-ups.ts";
import { sendDueGiftCards } from "#app/operations/gift-cards/send-due-gift-cards.ts";
import { placeOrders } from "#app/operations/orders/place-orders.ts";
import { reconcile } from "#app/operations/orders/reconcile.ts";
import { watchPartners } from "#app/operations/partners/watch-partners.ts";
import { breakPromises, warnOfPromises } from "#app/operations/promises/watch-promises.ts";
import { keepRetention } from "#app/operations/retention/keep-retention.ts";
import type { Services } from "#app/operations/services.ts";
import { forgetOpenings } from "#app/operations/views/portal/openings-page.ts";

export type Task = {
  readonly name: string;
  /** Five fields, in UTC. Each run does all that is due by now, so a missed one loses nothing. */
  readonly cron: string;
  /** Does one batch; true when there may be more. Safe to run twice, and by two workers at once. */
  readonly batch: (services: Services) => Promise<boolean>;
};

/** Everything that happens by itself, besides mail, which has a loop of its own. */
export const timetable: readonly Task[] = [
  // Within the minute, where the worker's own look every second was missed.
  {
    name: "release-held-mail",
    cron: "* * * * *",
    batch: async (services) => (await releaseHeld(services)) > 0,
  },
  {
    name: "send-due-follow-ups",
    cron: "* * * * *",
    batch: async (services) => (await sendDueFollowUps(services)) > 0,
  },
  {
    name: "issue-waiting-accommodations",
    cron: "* * * * *",
    batch: async (services) => {
      await issueWaiting(services);
      return false;
    },
  },
  {
    name: "place-orders",
    cron: "* * * * *",
    batch: (services) => placeOrders(services),
  },
  {
    name: "reconcile-with-providers",
    cron: "41 2 * * *",
    batch: async (services) => {
      await reconcile(services);
      return false;
    },
  },
  {
    name: "send-due-gift-cards",
    cron: "* * * * *",
    batch: async (services) => {
      await sendDueGiftCards(services);
      return false;
    },
  },
  {
    name: "warn-of-promises",
    cron: "* * * * *",
    batch: async (services) => (await warnOfPromises(services)) > 0,
  },
  {
    name: "break-promises",
    cron: "* * * * *",
    batch: async (services) => (await breakPromises(services)) > 0,
  },
  {
    name: "watch-partners",
    cron: "* * * * *",
    batch: async (services) => (await watchPartners(services)) > 0,
  },
  {
    name: "watch-service-levels",
    cron: "* * * * *",
    batch: async (services) => (await watchServiceLevels(services)) > 0,
  },
  { name: "raise-what-is-missing", cron: "* * * * *", batch: (services) => raiseMissing(services) },
  { name: "climb-ladders", cron: "* * * * *", batch: (services) => climbLadders(services) },
  {
    name: "catch-up-after-restoring",
    cron: "* * * * *",
    batch: async (services) => {
      const isRestored = await services.look(({ restorations }) => restorations.find());
      if (isRestored) await services.transaction(({ restorations }) => restorations.addRound());
      return false;
    },
  },
  { name: "send-alerts", cron: "* * * * *", batch: (services) => sendAlerts(services) },
  // Whoever starts work at whatever hour, in whichever zone, has it within ten minutes.
  {
    name: "send-weekly-digests",
    cron: "*/10 * * * *",
    batch: async (services) => {
      await sendDigests(services);
      return false;
    },
  },
  // For less than a minute each time, so that a long night's work is done in pieces.
  {
    name: "take-out-old-data",
    cron: "*/5 2-4 * * *",
    batch: async (services) => {
      await keepRetention(services);
      return false;
    },
  },
  {
    name: "forget-old-openings",
    cron: "27 3 * * *",
    batch: async (services) => {
      await forgetOpenings(services);
      return false;
    },
  },
  {
    name: "forget-ended-sessions",
    cron: "17 3 * * *",
    batch: async ({ staffAuth }) => {
      await staffAuth.sweep();
      return false;
    },
  },
];
