import { afterAll, beforeAll } from "vitest";
import type { AccommodationKind } from "#app/domain/accommodations/kind.ts";
import { sendDueGiftCards } from "#app/operations/gift-cards/send-due-gift-cards.ts";
import { chooseProvider } from "#app/operations/orders/choose-provider.ts";
import { placeOrders } from "#app/operations/orders/place-orders.ts";
import { createTestDatabase } from "#test/support/database.ts";
import { type MoneyWorld, openMoneyWorld } from "#test/support/money-world.ts";
import { type Outside, openOutside } from "#test/support/providers/outside.ts";

/** The money world, with both providers outside at the other end of the line. */
export async function openOrderWorld() {
  const database = await createTestDatabase();
  let now = () => new Date();
  const outside = openOutside(() => now());
  const world = await openMoneyWorld(database.url, outside.env);
  now = world.services.now;
  const close = async () => {
    await world[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
    outside[Symbol.dispose]();
  };
  return { world, outside, close };
}

/** A ground for the tests of one file: opened before them, closed after. */
export function groundOfFile(): Ground {
  let opened: Awaited<ReturnType<typeof openOrderWorld>> | null = null;
  const get = () => {
    if (!opened) throw new Error("the ground is there once the tests run");
    return opened;
  };
  beforeAll(async () => {
    opened = await openOrderWorld();
  });
  afterAll(() => opened?.close());
  return {
    get world() {
      return get().world;
    },
    get outside() {
      return get().outside;
    },
  };
}

export type Ground = { readonly world: MoneyWorld; readonly outside: Outside };
type Given = { readonly id: string; readonly amountMinor: number };

/** What the contract has to know of a provider to hold it to it. */
export type Harness = {
  readonly name: string;
  readonly kind: AccommodationKind;
  /** Everything that is needed so that it can be given. */
  readonly prepare: (ground: Ground, email: string) => Promise<void> | void;
  /** How often it was given for one accommodation, by what stands at the provider. */
  readonly given: (ground: Ground, given: Given) => Promise<number> | number;
};

export type OutsideHarness = Harness & {
  readonly fake: (ground: Ground) => Outside["tremendous"] | Outside["stripe"];
  /** Where it goes, where finance has to type it. */
  readonly target?: (ground: Ground) => string;
};

export const outsideHarnesses: readonly OutsideHarness[] = [
  {
    name: "tremendous",
    kind: "gift-card",
    fake: ({ outside }) => outside.tremendous,
    prepare: () => {},
    given: ({ outside }, { id }) =>
      outside.tremendous.orders.filter(
        (each) => each.external_id.startsWith(id) && each.status !== "CANCELED",
      ).length,
  },
  {
    name: "stripe-balance",
    kind: "credit",
    fake: ({ outside }) => outside.stripe,
    prepare: ({ outside }, email) => void outside.stripe.addCustomer(email),
    given: ({ outside }, { id, amountMinor }) =>
      outside.stripe.transactions.filter(
        (each) => each.metadata.amends_order?.startsWith(id) && each.amount === -amountMinor,
      ).length,
  },
  {
    name: "stripe-credit-note",
    kind: "refund",
    fake: ({ outside }) => outside.stripe,
    target: ({ outside }) => outside.stripe.addInvoice(),
    prepare: () => {},
    given: ({ outside }, { id }) =>
      outside.stripe.notes.filter((each) => each.metadata.amends_order?.startsWith(id)).length,
  },
];

let codes = 0;

export const insideHarnesses: readonly Harness[] = [
  {
    name: "code-pool",
    kind: "gift-card",
    prepare: ({ world }) => world.stock([`CONTRACT-${++codes}`]),
    given: async ({ world }, { id }) =>
      (await world.db("gift_card_codes").where({ accommodation_id: id })).length,
  },
  { name: "credit-ledger", kind: "credit", prepare: () => {}, given: inTheBooks },
  { name: "by-hand", kind: "refund", prepare: () => {}, given: inTheBooks },
  { name: "own-words", kind: "goodwill-note", prepare: () => {}, given: inTheStates },
];

async function inTheBooks({ world }: Ground, { id }: Given) {
  const rows = await world.db("ledger_entries").where({ accommodation_id: id, step: "issued" });
  return rows.length / 2;
}

async function inTheStates({ world }: Ground, { id }: Given) {
  return (await world.db("accommodations").where({ id }).whereNotNull("issued_at")).length;
}

/** Asked for from this provider, and approved: nothing has left yet. */
export async function approved(ground: Ground, { name, kind, prepare }: Harness) {
  const { world } = ground;
  const email = world.newAddress();
  const chosen = await chooseProvider(world.services, { kind, provider: name }, world.fay);
  if (!chosen.ok) throw new Error(chosen.reason);
  await prepare(ground, email);
  const what = kind === "goodwill-note" ? "Thank you for your patience." : undefined;
  const asked = await world.ask({ kind, email, ...(what ? { what } : {}) });
  await world.decide(asked.id, "approve", world.fay);
  return asked;
}

/** The worker's minute, until nothing is due any more, or this many minutes have passed. */
export async function workFor({ world }: Ground, minutes: number) {
  for (let minute = 0; minute < minutes; minute += 1) {
    while (await placeOrders(world.services));
    world.passMinutes(1);
  }
}

export async function orderOf({ world }: Ground, id: string) {
  return world.db("provider_orders").where({ accommodation_id: id }).first();
}

export function harnessOf(name: string): OutsideHarness {
  const found = outsideHarnesses.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
}

/** A gift issued at Tremendous, and told to the customer. */
export async function announced(ground: Ground) {
  const { world } = ground;
  const asked = await approved(ground, harnessOf("tremendous"));
  await workFor(ground, 1);
  await world.handOverMails();
  world.passMinutes(11);
  await sendDueGiftCards(world.services);
  const order = await orderOf(ground, asked.id);
  return { ...asked, rewardId: order.gift_reference as string };
}
