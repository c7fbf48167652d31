import { randomUUID } from "node:crypto";
import { createFaulty } from "./faulty.ts";

type Order = {
  id: string;
  external_id: string;
  created_at: string;
  status: string;
  payment: { subtotal: number; total: number; refund?: { total: number; currency_code: string } };
  rewards: {
    id: string;
    order_id: string;
    created_at: string;
    expires_at: string | null;
    value: { denomination: number; currency_code: string };
    recipient: { name: string; email?: string };
    delivery: { method: string; status: string; link?: string };
  }[];
};

export const tremendousUrl = "http://127.0.0.1:9/tremendous/api/v2";
const apiKey = "TEST_a-key-of-the-fake";

const shortId = () => randomUUID().slice(0, 12).replace("-", "").toUpperCase();

type Asked = {
  readonly external_id: string;
  readonly reward: Order["rewards"][0] & { readonly products: readonly string[] };
};

/**
 * Tremendous' sandbox as its reference describes it: an `external_id` that was seen gives the first order
 * with 201, whatever is sent later; a list holds no links; only an order that waits can be rejected.
 */
class Sandbox {
  readonly orders: Order[] = [];
  readonly account = {
    balanceMinor: 10_000_000,
    approvals: false,
    product: "OKMHM2X2OHYV",
    /** What is given for one that was asked for. */
    other: 1,
  };
  private readonly links = new Map<string, number>();

  constructor(private readonly now: () => Date) {}

  async handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const path = url.pathname.split("/api/v2")[1] ?? "";
    const [, first, id = "", last] = path.split("/");
    if (request.headers.get("authorization") !== `Bearer ${apiKey}`) return fault(401, {});
    if (path === "/orders" && request.method === "POST") return this.create(await request.json());
    if (path === "/orders") return this.list(url);
    if (first === "order_approvals" && last === "reject") return this.reject(id);
    if (first !== "rewards" || last !== "generate_link") return fault(404, {});
    return Response.json({ reward: { id, link: this.linkOf(id) } });
  }

  private create({ external_id: externalId, reward }: Asked): Response {
    const known = this.orders.find((each) => each.external_id === externalId);
    if (known) return Response.json({ order: known }, { status: 201 });
    if (reward.products[0] !== this.account.product) {
      return fault(422, { reward: { products: "These products were not found." } });
    }
    const value = reward.value.denomination * this.account.other;
    if (value * 100 > this.account.balanceMinor) {
      return fault(402, { payment: { funding_source_id: "Insufficient funds." } });
    }
    this.account.balanceMinor -= value * 100;
    const order = this.orderOf(externalId, {
      ...reward,
      value: { ...reward.value, denomination: value },
    });
    this.orders.push(order);
    return Response.json({ order: this.withLink(order) }, { status: 200 });
  }

  private orderOf(externalId: string, { value, recipient, delivery }: Asked["reward"]): Order {
    const [id, at] = [shortId(), this.now().toISOString()];
    const reward = {
      ...{ id: shortId(), order_id: id, created_at: at, expires_at: null, value, recipient },
      delivery: { method: delivery.method, status: "SUCCEEDED" },
    };
    return {
      ...{ id, external_id: externalId, created_at: at, rewards: [reward] },
      status: this.account.approvals ? "PENDING APPROVAL" : "EXECUTED",
      payment: { subtotal: value.denomination, total: value.denomination },
    };
  }

  /** Only the answer to the order itself has it; later one has to ask for a new one. */
  private withLink(order: Order): Order {
    if (order.status !== "EXECUTED") return order;
    const rewards = order.rewards.map((reward) => ({
      ...reward,
      delivery: { ...reward.delivery, link: this.linkOf(reward.id) },
    }));
    return { ...order, rewards };
  }

  private linkOf(rewardId: string): string {
    const made = (this.links.get(rewardId) ?? 0) + 1;
    this.links.set(rewardId, made);
    return `https://testflight.tremendous.com/rewards/payout/${rewardId}-${made}`;
  }

  private reject(id: string): Response {
    const order = this.orders.find((each) => each.id === id);
    if (order?.status !== "PENDING APPROVAL") return fault(422, { id: "It does not wait." });
    order.status = "CANCELED";
    return Response.json({ order });
  }

  private list({ searchParams }: URL): Response {
    const externalId = searchParams.get("external_id");
    const [from, to] = ["created_at[gte]", "created_at[lte]"].map((name) => searchParams.get(name));
    const found = this.orders.filter(
      (each) =>
        (!externalId || each.external_id === externalId) &&
        (!from || each.created_at >= from) &&
        (!to || each.created_at <= to),
    );
    return Response.json({ orders: found, total_count: found.length });
  }
}

export function createFakeTremendous(now: () => Date) {
  const sandbox = new Sandbox(now);
  const isPlacing = ({ method, url }: Request) => method === "POST" && url.endsWith("/orders");
  return {
    env: {
      TREMENDOUS_API_KEY: apiKey,
      TREMENDOUS_URL: tremendousUrl,
      TREMENDOUS_PRODUCTS: "OKMHM2X2OHYV",
      TREMENDOUS_HOOK_KEY: "a-private-key-of-the-fake",
    },
    account: sandbox.account,
    orders: sandbox.orders,
    ...createFaulty((request) => sandbox.handle(request), isPlacing, {
      errors: { message: "Something went wrong." },
    }),
  };
}

export type FakeTremendous = ReturnType<typeof createFakeTremendous>;

function fault(status: number, payload: object): Response {
  const errors = { message: "Order failed: validation failure", payload };
  return Response.json({ errors }, { status });
}
