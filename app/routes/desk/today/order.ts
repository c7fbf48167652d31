import { redirect } from "@remix-run/node";
import { z } from "zod";
import { accommodationKindNames, accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { orderStateNames, refusalNames } from "#app/domain/accommodations/order.ts";
import { tryAgain } from "#app/operations/orders/try-again.ts";
import type { Provider } from "#app/operations/ports/providers.ts";
import { moneyWords } from "#app/ui/desk/money.ts";
import { saying } from "#app/ui/desk/said.tsx";
import type { TodayLine } from "#app/ui/desk/today/line.ts";
import { againWords, stuckWords } from "#app/ui/finance/providers/order-words.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";

const Stuck = z.object({
  kind: z.enum(accommodationKindNames),
  amountMinor: z.int(),
  currency: z.string(),
  provider: z.string(),
  state: z.enum(orderStateNames),
  refusal: z.enum(refusalNames).nullable(),
  lastWords: z.string().nullable(),
});

/** What was approved and not given, in words; what has to be typed for it is typed on finance's page. */
export function stuckOrder(
  rowKind: string,
  words: string | null,
  providers: readonly Provider[],
): Partial<TodayLine> {
  if ((rowKind !== "order-failed" && rowKind !== "order-waits") || !words) return {};
  const { kind, amountMinor, currency, provider, ...order } = Stuck.parse(JSON.parse(words));
  const label = providers.find(({ name }) => name === provider)?.label ?? provider;
  const what = `${accommodationKinds[kind].label} of ${moneyWords(amountMinor, currency)}, ${label}`;
  const said = order.lastWords ? ` They say: ${order.lastWords}` : "";
  const isTyped = order.refusal === "target-needed" || order.refusal === "target-unknown";
  return {
    words: `${what}: ${stuckWords(order)}${said}`,
    canTryAgain: order.state === "failed" && !isTyped,
  };
}

/** "Try again" on the row itself: it is looked up first, so that a second press gives nothing twice. */
export function tryAgainIntent(back: (asked: Asked) => string): Intent {
  return {
    needs: "decide-accommodation",
    async run(asked) {
      const { services, actor, form } = asked;
      const id = textOf(form, "accommodationId");
      if (!isId(id)) throw new Response("There is no such request.", { status: 404 });
      const tried = await tryAgain(services, id, {}, actor);
      if (tried.ok) return redirect(saying(back(asked), "order-tried-again"));
      return refuse(asked, { "": againWords[tried.reason] });
    },
  };
}
