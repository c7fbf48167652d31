import type { Parts, Within } from "./parts.ts";

/**
 * A store of many parts, each made when it is first asked for: a transaction uses a few of them. It is
 * a proxy: to define some sixty getters cost thirty times as much, for every transaction anew.
 */
export function lazily<Store extends object, Needs extends keyof Within>(
  parts: Parts<Store, Needs>,
): (within: Pick<Within, Needs>) => Store {
  const names = Object.keys(parts);
  // Whoever spreads it finds all of them, made or not.
  const ownKeys = () => names;
  const getOwnPropertyDescriptor = () => ({ enumerable: true, configurable: true });
  return (within) => {
    const get = (made: Partial<Store>, name: string | symbol) => {
      const part = name as keyof Store;
      made[part] ??= parts[part]?.(within);
      return made[part];
    };
    return new Proxy<Partial<Store>>({}, { get, ownKeys, getOwnPropertyDescriptor }) as Store;
  };
}
