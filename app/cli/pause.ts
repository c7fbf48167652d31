import { type Actor, theSystem } from "#app/domain/actor.ts";
import { pausableNames } from "#app/domain/pauses/pausable.ts";
import { BeginPause, pause, resume } from "#app/operations/pauses/pause.ts";
import type { Output } from "./output.ts";
import type { Desk } from "./with-services.ts";

type Wish = {
  readonly what: string;
  /** Whose doing it is, by e-mail; null: a command's. */
  readonly staff: string | null;
  readonly json: boolean;
};

/** `amends pause sending|money`: exit code 0 also where it is stopped already. */
export async function pauseByCommand(
  { because, ...wish }: Wish & { readonly because: string },
  desk: Desk,
  out: Output,
): Promise<number> {
  const parsed = BeginPause.safeParse({ what: wish.what, because });
  const actor = await findActor(desk, wish.staff);
  if (!parsed.success) return fail(out, parsed.error.issues[0]?.message ?? "");
  if (!actor) return fail(out, nobody(wish.staff));
  const { changed } = await pause(desk.services, parsed.data, actor);
  const { what } = parsed.data;
  const words = changed
    ? `Paused: ${what}. To go on: npm run amends -- resume ${what}`
    : `It was paused already: ${what}.`;
  out.line(wish.json ? JSON.stringify({ what, paused: true, changed }) : words);
  return 0;
}

/** `amends resume sending|money`. */
export async function resumeByCommand(wish: Wish, desk: Desk, out: Output): Promise<number> {
  const what = pausableNames.find((name) => name === wish.what);
  const actor = await findActor(desk, wish.staff);
  if (!what) return fail(out, `Choose what goes on: ${pausableNames.join(" or ")}.`);
  if (!actor) return fail(out, nobody(wish.staff));
  const resumed = await resume(desk.services, what, actor);
  if (!resumed.ok) return fail(out, workerFirst);
  const { changed } = resumed;
  const words = changed
    ? `It goes on: ${what}. What waited leaves in its order.`
    : `It was not paused: ${what}.`;
  out.line(wish.json ? JSON.stringify({ what, paused: false, changed }) : words);
  return 0;
}

async function findActor({ db }: Desk, email: string | null): Promise<Actor | null> {
  if (email === null) return theSystem;
  const person = await db("staff").where({ email: email.trim().toLowerCase() }).first("id");
  return person ? { kind: "staff", id: person.id } : null;
}

const workerFirst =
  "A backup was restored here. Let a worker run for two minutes first: what fell due meanwhile is then put in doubt, and not sent a second time.";

const nobody = (email: string | null) => `Nobody who works here has the e-mail ${email}.`;

function fail(out: Output, words: string): number {
  out.fault(words);
  return 1;
}
