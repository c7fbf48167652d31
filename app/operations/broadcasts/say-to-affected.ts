import type { StaffMember } from "#app/domain/cases/case-file.ts";
import type { Broadcast } from "#app/domain/problems/broadcast.ts";
import { wordsFor } from "#app/domain/problems/problem.ts";
import type { Brand } from "#emails/kit/letter.ts";
import { usualBrand } from "../brands/brand-of-case.ts";
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
  const brand = await usualBrand(services, store);
  const notices = told.map((turn) => noticeFor(services, turn, broadcast, { owner, brand }));
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

type Writing = { readonly owner: StaffMember; readonly brand: Brand };

function noticeFor(
  services: Services,
  { position, name, email, locale }: AffectedInTurn,
  { id, words, moment, sentBy }: Broadcast,
  from: Writing,
): NewMessage {
  const now = services.now();
  const body = wordsFor(words, locale)?.words ?? "";
  const { brand, owner } = from;
  return {
    kind: "problem-notice",
    props: {
      ...{ brand, customer: { name }, locale, body, isFixed: moment === "problem-fixed" },
      owner: { name: owner.name, role: owner.title, phone: owner.phone },
    },
    ...{ caseId: null, customerId: null, to: { name, address: email }, locale },
    once: `broadcast:${id}:${position}`,
    ...{ createdAt: now, dueAt: now, isOneOfMany: true },
    ...(sentBy && { createdBy: sentBy }),
  };
}
