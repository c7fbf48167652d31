/** What a run counts. */
export type Figures = {
  opened: number;
  words: number;
  chases: number;
  resolved: number;
  promises: number;
  plans: number;
  alerts: number;
  taken: number;
  bounced: number;
  mails: number;
  crashes: number;
  stepsWithoutWorker: number;
  checks: number;
  lateSeen: number;
  pagesRead: number;
  forgotten: Forgotten[];
};

/** A customer whom the product let down without anybody climbing for her: must never be. */
export type Forgotten = {
  readonly at: Date;
  readonly caseId: string;
  readonly reference: string;
  readonly why: string;
};

export function noFigures(): Figures {
  return {
    opened: 0,
    words: 0,
    chases: 0,
    resolved: 0,
    promises: 0,
    plans: 0,
    alerts: 0,
    taken: 0,
    bounced: 0,
    mails: 0,
    crashes: 0,
    stepsWithoutWorker: 0,
    checks: 0,
    lateSeen: 0,
    pagesRead: 0,
    forgotten: [],
  };
}

/** What several houses counted. */
export function sumFigures(all: readonly Figures[]): Figures {
  const sum = noFigures();
  const { forgotten, ...counts } = sum;
  for (const figures of all) {
    forgotten.push(...figures.forgotten);
    for (const name of Object.keys(counts) as (keyof typeof counts)[]) sum[name] += figures[name];
  }
  return sum;
}
