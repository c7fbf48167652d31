import { issueWaiting } from "#app/operations/accommodations/issue-waiting.ts";
import { sendDueGiftCards } from "#app/operations/accommodations/send-due-gift-cards.ts";
import { sendDueFollowUps } from "#app/operations/follow-ups/send-due-follow-ups.ts";
import type { Services } from "#app/operations/services.ts";

export type Task = {
  readonly name: string;
  /** Five fields, in UTC. Each run does all that is due by now, so a missed one loses nothing. */
  readonly cron: string;
  /** Does one batch; true when there may be more. Safe to run twice, and by two workers at once. */
  readonly batch: (services: Services) => Promise<boolean>;
};

/** Everything that happens by itself, besides mail, which has a loop of its own. */
export const timetable: readonly Task[] = [
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
    name: "send-due-gift-cards",
    cron: "* * * * *",
    batch: async (services) => {
      await sendDueGiftCards(services);
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
