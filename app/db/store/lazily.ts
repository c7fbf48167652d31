/** How each part of something is made. */
export type Parts<Whole> = { readonly [Part in keyof Whole]: () => Whole[Part] };

/** Something of many parts, each made when it is first asked for: a transaction uses a few of them. */
export function lazily<Whole extends object>(parts: Parts<Whole>): Whole {
  const whole: Partial<Whole> = {};
  for (const name of Object.keys(parts) as (keyof Whole)[]) {
    let part: Whole[typeof name] | undefined;
    Object.defineProperty(whole, name, {
      enumerable: true,
      get() {
        part ??= parts[name]();
        return part;
      },
    });
  }
  return whole as Whole;
}
