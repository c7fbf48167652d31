import type { ClaimedMessage } from "#app/operations/ports/mail-queue.ts";
import type { Held } from "#app/operations/ports/outbox.ts";

/** A message this worker holds. `deadline` is on this process's steady clock, in milliseconds. */
export type Ticket = {
  readonly message: ClaimedMessage;
  deadline: number;
  dotLeft: boolean;
  /** Why this worker itself kept the dot back. */
  keptBack: "lease-over" | "journal-unwritable" | "paused" | null;
};

/** The messages in this worker's hands, from the claim until the result is written down. */
export function createHand() {
  const tickets = new Map<string, Ticket>();
  return {
    take(message: ClaimedMessage, deadline: number): Ticket {
      const ticket = { message, deadline, dotLeft: false, keptBack: null };
      tickets.set(message.id, ticket);
      return ticket;
    },
    release({ id, fence }: Held) {
      if (tickets.get(id)?.message.fence === fence) tickets.delete(id);
    },
    holds: ({ id, fence }: Held) => tickets.get(id)?.message.fence === fence,
    list: (): Held[] => [...tickets.values()].map(({ message: { id, fence } }) => ({ id, fence })),
    prolong(held: readonly Held[], deadline: number) {
      for (const { id, fence } of held) {
        const ticket = tickets.get(id);
        if (ticket?.message.fence === fence) ticket.deadline = deadline;
      }
    },
    get size() {
      return tickets.size;
    },
  };
}

export type Hand = ReturnType<typeof createHand>;
