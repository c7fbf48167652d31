import { type Late, readLateness } from "./lateness.ts";
import { beginning, day, type SimulationOptions } from "./options.ts";
import { type Outcome, simulate } from "./simulate.ts";
import { tellStory } from "./story.ts";

/** What a house is told as it begins. */
export type Beginning = { readonly databaseUrl: string; readonly options: SimulationOptions };

/** What it says at its end. */
export type Ending = {
  readonly outcome: Outcome;
  readonly lateness: readonly Late[];
  /** Of the first who were forgotten. */
  readonly stories: readonly string[];
};

export type Word = { readonly day: number } | { readonly ending: Ending };

// One house in a process of its own: told by its parent what to live through, it says how far it is.
process.once("message", async ({ databaseUrl, options }: Beginning) => {
  const onDay = (today: number) => say({ day: today });
  const outcome = await simulate(databaseUrl, { ...options, onDay });
  const end = new Date(beginning.getTime() + options.days * day);
  const stories: string[] = [];
  for (const each of outcome.forgotten.slice(0, 3)) {
    stories.push(...(await tellStory(databaseUrl, each)));
  }
  say({ ending: { outcome, lateness: await readLateness(databaseUrl, end), stories } });
  process.disconnect();
});

function say(word: Word): void {
  process.send?.(word);
}
