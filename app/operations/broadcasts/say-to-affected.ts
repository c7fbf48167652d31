import type { StaffMember } from "#app/domain/cases/case-file.ts";
import type { Broadcast } from "#app/domain/problems/broadcast.ts";
import { wordsFor } from "#app/domain/problems/problem.ts";
import type { AffectedInTurn, SettledRecipient } from "../ports/broadcasts.ts";
import type { NewMessage } from "../ports/outbox.ts";
import type { Services, Store } from "../services.ts";

/**
 * Tells the next customers who are affected and have not complained: a notice, signed by whoever looks
 * after the problem. Who has a case of it by now hears there, and gets no notice.
 */
export async function sayToAffected(
  services: Services,
  store: Store,
  broadcast: Broadcast,
  limit: number,
  first: { position: number | null },
): Promise<readonly SettledRecipient[]> {
  const turns = await store.broadcasts.claimAffected(broadcast.id, limit);
  if (turns.length === 0) return [];
  first.position = turns[0]?.position ?? null;
  const owner = await getOwner(store, broadcast);
  const emails = turns.map(({ email }) => email);
  const byCase = new Set(await store.problems.listEmailsWithCase(broadcast.problemId, emails));
  const told = turns.filter(({ email }) => !byCase.has(email));
  const notices = told.map((turn) => noticeFor(services, turn, broadcast, owner));
  if (notices.length > 0) await store.outbox.put(...notices);
  return turns.map(({ position, email }) =>
    byCase.has(email)
      ? { position, state: "skipped", why: "has-a-case" }
      : { position, state: "told", why: null },
  );
}

async function getOwner(store: Store, { problemId, writtenBy }: Broadcast): Promise<StaffMember> {
  const problem = await store.problems.find(problemId);
  const owner = await store.staff.find(problem?.ownerId ?? writtenBy);
  if (!owner) throw new Error(`problem ${problemId} has no owner`);
  return owner;
}

function noticeFor(
  services: Services,
  { position, name, email, locale }: AffectedInTurn,
  { id, words, moment, sentBy }: Broadcast,
  owner: StaffMember,
): NewMessage {
  const now = services.now();
  return {
    ...noticeLetter(services, { name, locale, body: wordsFor(words, locale)?.words ?? "" }, owner, {
      isFixed: moment === "problem-fixed",
    }),
    ...{ caseId: null, customerId: null, to: { name, address: email }, locale },
    once: `broadcast:${id}:${position}`,
    ...{ createdAt: now, dueAt: now, isOneOfMany: true },
    ...(sentBy && { createdBy: sentBy }),
  };
}

/** The notice as a mail. */
function noticeLetter(
  { settings }: Services,
  { name, locale, body }: { name: string; locale: string; body: string },
  owner: StaffMember,
  { isFixed }: { isFixed: boolean },
) {
  const { name: ownerName, title: role, phone } = owner;
  const props = {
    ...{ brand: settings.brand, customer: { name }, locale, body, isFixed },
    owner: { name: ownerName, role, phone },
  };
  return { kind: "problem-notice", props } as const;
}
