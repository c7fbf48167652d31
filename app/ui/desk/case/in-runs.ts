type Some<Item> = readonly [Item, ...Item[]];

/** As few as these stand by themselves: folding them would save no line. */
const fewest = 3;

/** The items in their order; neighbours that are all quiet, `fewest` or more, come as one run. */
export function inRuns<Item>(
  items: readonly Item[],
  isQuiet: (item: Item) => boolean,
): readonly Some<Item>[] {
  const runs: [Item, ...Item[]][] = [];
  let open: [Item, ...Item[]] | null = null;
  for (const item of items) {
    const quiet = isQuiet(item);
    if (quiet && open) open.push(item);
    else {
      const run: [Item, ...Item[]] = [item];
      open = quiet ? run : null;
      runs.push(run);
    }
  }
  return runs.flatMap((run): readonly Some<Item>[] =>
    run.length < fewest ? run.map((item) => [item]) : [run],
  );
}
