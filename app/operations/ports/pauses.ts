import type { Pausable } from "#app/domain/pauses/pausable.ts";

/** Something that is stopped at this moment. */
export type Pause = {
  readonly id: string;
  readonly what: Pausable;
  readonly because: string;
  readonly beganAt: Date;
  /** The name of the member of staff; null: a command, or the program itself. */
  readonly by: string | null;
};

/** One that is over. */
export type EndedPause = Pause & { readonly endedAt: Date; readonly endedBy: string | null };

type Begun = Pick<Pause, "id" | "what" | "because"> & {
  readonly at: Date;
  readonly by: string | null;
};

/** What leaves once it may. */
type Waiting = {
  /** Mails that are due. */
  readonly mails: number;
  readonly oldestDueAt: Date | null;
  /** Accommodations approved and not given. */
  readonly gifts: number;
};

export type Pauses = {
  /** What is stopped now, by what it is. */
  list(): Promise<readonly Pause[]>;
  find(what: Pausable): Promise<Pause | null>;
  /** The last few that are over, the newest first. */
  listEnded(limit: number): Promise<readonly EndedPause[]>;
  findWaiting(now: Date): Promise<Waiting>;
  /** False: it is stopped already. */
  begin(pause: Begun): Promise<boolean>;
  /** Ends it, and gives its id; null: nothing was stopped. */
  end(what: Pausable, at: Date, by: string | null): Promise<string | null>;
};
