import { plainAmount } from "#app/domain/accommodations/amount.ts";
import { accommodationOf } from "#app/domain/accommodations/order.ts";
import type { ListedOrder } from "#app/domain/accommodations/reconcile.ts";
import type {
  Answer,
  ListSpan,
  NoAnswer,
  OutsideOrder,
  OutsideProvider,
  TheirOrder,
} from "#app/operations/ports/providers.ts";
import { ManyOrders, OneLink, OneOrder, readFault, readOrder } from "./answers.ts";
import { createRequest, type Reply, type Request, type TremendousKeys } from "./request.ts";

const unreadable: NoAnswer = {
  ok: false,
  reason: "unknown",
  words: "Its answer is none that we can read.",
};
const notSetUp: NoAnswer = { ok: false, reason: "refused", why: "not-set-up", words: "" };

type Wiring = { readonly now: () => Date; readonly patienceMs?: number };

/**
 * Gift cards of Tremendous, as links that our own message leads to (R18). Without keys it is there, and
 * says that it is not set up. https://developers.tremendous.com/docs/link-delivery
 */
export function createTremendous(
  keys: TremendousKeys | null,
  { now, patienceMs }: Wiring,
): OutsideProvider {
  const request = keys && createRequest(keys, patienceMs);
  const ask =
    <Given, Found>(work: (request: Request, given: Given) => Promise<Answer<Found>>) =>
    (given: Given): Promise<Answer<Found>> =>
      request ? work(request, given) : Promise.resolve(notSetUp);
  return {
    name: "tremendous",
    label: "Tremendous",
    where: "outside",
    isSetUp: keys !== null,
    serves: ["gift-card"],
    target: null,
    givesLink: true,
    changesLater: true,
    // It cancels no reward that was delivered, only orders that wait for an approval there.
    powers: { takesBackDelivered: false, callsOff: true, renewsLink: true, announcesItself: false },
    findTarget: async () => ({ ok: true, found: null }),
    place: ask(async (send, order: OutsideOrder) => {
      const reply = await send("POST", "/orders", keys ? orderBody(order, keys) : {});
      return readOne(reply, now());
    }),
    find: ask((send, order: OutsideOrder) => find(send, order, now())),
    callOff: ask(async (send, { reference }: OutsideOrder) => {
      const id = encodeURIComponent(reference ?? "");
      const reply = await send("POST", `/order_approvals/${id}/reject`);
      return reply.status === 200 ? { ok: true, found: null } : readFault(reply);
    }),
    makeLink: ask(async (send, { giftReference }: OutsideOrder) => {
      const id = encodeURIComponent(giftReference ?? "");
      const reply = await send("POST", `/rewards/${id}/generate_link`);
      const read = OneLink.safeParse(reply.body);
      if (reply.status !== 200) return readFault(reply);
      return read.success ? { ok: true, found: read.data.reward.link } : unreadable;
    }),
    list: ask((send, span: ListSpan) => list(send, span, now())),
  };
}

function orderBody({ externalId, customer, ...money }: OutsideOrder, keys: TremendousKeys) {
  const { name, email } = customer;
  return {
    external_id: externalId,
    payment: { funding_source_id: keys.fundingSource },
    reward: {
      // JSON has one kind of number; plain digits with few decimals come through it unchanged.
      value: {
        denomination: Number(plainAmount(money.amountMinor, money.currency)),
        currency_code: money.currency,
      },
      ...(keys.campaign ? { campaign_id: keys.campaign } : {}),
      ...(keys.products.length > 0 ? { products: keys.products } : {}),
      recipient: { name, ...(email ? { email } : {}) },
      delivery: { method: "LINK" },
    },
  };
}

function readOne(reply: Reply, now: Date): Answer<TheirOrder> {
  if (![200, 201, 202].includes(reply.status)) return readFault(reply);
  const read = OneOrder.safeParse(reply.body);
  const order = read.success ? readOrder(read.data.order, now) : null;
  return order ? { ok: true, found: order } : unreadable;
}

async function find(
  send: Request,
  { externalId }: OutsideOrder,
  now: Date,
): Promise<Answer<TheirOrder | null>> {
  const reply = await send("GET", `/orders?external_id=${encodeURIComponent(externalId)}`);
  if (reply.status !== 200) return readFault(reply);
  const read = ManyOrders.safeParse(reply.body);
  if (!read.success) return unreadable;
  const own = read.data.orders.find((each) => each.external_id === externalId);
  if (!own) return { ok: true, found: null };
  const order = readOrder(own, now);
  return order ? { ok: true, found: order } : unreadable;
}

const pageSize = 500;

async function list(
  send: Request,
  { from, to }: ListSpan,
  now: Date,
): Promise<Answer<readonly ListedOrder[]>> {
  const found: ListedOrder[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const query = new URLSearchParams({
      "created_at[gte]": from.toISOString(),
      "created_at[lte]": to.toISOString(),
      limit: String(pageSize),
      offset: String(offset),
    });
    const reply = await send("GET", `/orders?${query}`);
    if (reply.status !== 200) return readFault(reply);
    const read = ManyOrders.safeParse(reply.body);
    if (!read.success) return unreadable;
    found.push(...read.data.orders.flatMap((each) => listed(readOrder(each, now))));
    if (read.data.orders.length < pageSize) return { ok: true, found };
  }
}

function listed(order: TheirOrder | null): readonly ListedOrder[] {
  if (!order?.externalId || !accommodationOf(order.externalId)) return [];
  const { externalId, reference, amountMinor, currency, state } = order;
  return [{ externalId, reference, amountMinor, currency, state }];
}
