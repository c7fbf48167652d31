/** Below it, loading more codes is due: a yes that waits for stock is no yes yet. */
export const lowStock = 5;

type Stock = { readonly free: number; readonly taken: number; readonly waiting: number };

/** Whether more codes of this amount have to be loaded: somebody waits, or what is in use runs low. */
export function isLow({ free, taken, waiting }: Stock): boolean {
  return waiting > free || (taken + free > 0 && free < lowStock);
}
