import type { Allowance } from "./allowance.ts";
import { type DeliveryTools, deliver } from "./deliver.ts";
import type { Ticket } from "./in-hand.ts";
import type { Recorder } from "./recorder.ts";
import { putBack } from "./settle.ts";

type SenderSettings = {
  readonly tools: DeliveryTools;
  readonly recorder: Recorder;
  readonly concurrency: number;
};

/** Sends claimed messages, so many at a time. The others wait here, and can still be put back. */
export function createSender({ tools, recorder, concurrency }: SenderSettings) {
  let waiting: Ticket[] = [];
  let active = 0;
  let idle: (() => void)[] = [];

  async function send(ticket: Ticket) {
    active += 1;
    recorder.add(await deliver(ticket, tools));
    active -= 1;
    next();
  }
  function next() {
    while (active < concurrency) {
      const ticket = waiting.shift();
      if (!ticket) break;
      void send(ticket);
    }
    if (active > 0) return;
    for (const tell of idle) tell();
    idle = [];
  }

  return {
    /** Takes messages on; one whose domain has had its share goes straight back. */
    add(tickets: readonly Ticket[], allowance: Allowance) {
      for (const ticket of tickets) {
        if (allowance.take(ticket.message.domain, tools.steadyNow())) waiting.push(ticket);
        else recorder.add(putBack(ticket.message, tools.now(), null));
      }
      next();
    },
    putBackWaiting() {
      for (const { message } of waiting) recorder.add(putBack(message, tools.now(), null));
      waiting = [];
    },
    /** Resolves when nothing is on its way. */
    idle: () => new Promise<void>((resolve) => (active === 0 ? resolve() : idle.push(resolve))),
    get waiting() {
      return waiting.length;
    },
    get active() {
      return active;
    },
  };
}

export type Sender = ReturnType<typeof createSender>;
