import type { AlertResult, ClaimedAlert, Posted } from "../ports/alerts.ts";
import type { Services } from "../services.ts";

const second = 1_000;
const hour = 3_600 * second;
const mostTries = 8;
/** Longer than one post may take, so that a slow one is not sent twice. */
const leaseMs = 60 * second;
const givenUpAfterMs = 5 * 24 * hour;

/**
 * Sends alerts that wait, outside any transaction: claimed under a lease, then one post each, then
 * what became of it. A worker that dies in between lets its lease lapse, and the alert goes once more.
 * @returns whether there may be more; call again while it is true
 */
export async function sendAlerts(services: Services, limit = 20): Promise<boolean> {
  const claimed = await services.transaction((store) =>
    store.alerts.claim({ now: services.now(), limit, leaseMs }),
  );
  await Promise.all(claimed.map((alert) => sendOne(services, alert)));
  return claimed.length === limit;
}

async function sendOne(services: Services, alert: ClaimedAlert): Promise<void> {
  const { hook, facts } = alert;
  // A hook taken off the list meanwhile gets nothing more.
  const posted: Posted = hook.retiredAt
    ? { ok: false, final: true, why: "the hook was taken off the list" }
    : await services.alertSender.post(hook, facts);
  const now = services.now();
  await services.transaction(async (store) => {
    const written = await store.alerts.settle(alert, resultOf(posted, alert.attempts, now), now);
    if (!written || posted.ok || hook.retiredAt) return;
    const failingSince = hook.failingSince ?? now;
    if (now.getTime() - failingSince.getTime() < givenUpAfterMs) return;
    // Failing for five days: nobody reads it any more, and trying on hides that.
    const ended = await store.alerts.retireHook(hook.id, now, posted.why);
    if (ended) await noteHookEnded(services, store, hook.id);
  });
}

function resultOf(posted: Posted, attempts: number, now: Date): AlertResult {
  if (posted.ok) return { state: "sent" };
  if (posted.final || attempts >= mostTries) return { state: "failed", why: posted.why };
  return { state: "queued", dueAt: new Date(now.getTime() + backOff(attempts)), why: posted.why };
}

/** 5 s, then five times as long each, 8 hours at most. */
function backOff(attempts: number): number {
  return Math.min(5 * second * 5 ** (attempts - 1), 8 * hour);
}

async function noteHookEnded(
  services: Services,
  store: Parameters<Parameters<Services["transaction"]>[0]>[0],
  hookId: string,
) {
  await store.audit.append({
    stream: "alert-hooks",
    at: services.now(),
    actor: { kind: "system", id: null },
    action: "alert-hook-ended",
    details: { hookId, why: "failing-for-days" },
  });
}
