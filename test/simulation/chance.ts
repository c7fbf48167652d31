import { createRandom } from "#test/faults/random.ts";

/** What happens by chance, repeated exactly by a seed and a place. */
export type Chance = {
  /** From 0 to 1. */
  readonly next: () => number;
  readonly happens: (probability: number) => boolean;
  readonly between: (least: number, most: number) => number;
  readonly whole: (least: number, most: number) => number;
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
  readonly id: () => string;
  readonly bytes: (count: number) => Uint8Array;
};

/** Every case, and every member of staff, has a chance of their own: what one does moves no other. */
export function createChance(seed: number, place: number): Chance {
  const next = createRandom((Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)) | 0);
  next();
  const between = (least: number, most: number) => least + next() * (most - least);
  const whole = (least: number, most: number) => Math.floor(between(least, most + 1));
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => whole(0, 255));
  return {
    next,
    between,
    whole,
    bytes,
    happens: (probability) => next() < probability,
    oneOf: (items) => items[whole(0, items.length - 1)] ?? items[0],
    id: () => {
      const hex = Buffer.from(bytes(16)).toString("hex");
      const variant = "89ab"[whole(0, 3)];
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
