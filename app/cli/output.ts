/** Where a command writes. Results go to standard output, progress and faults to standard error. */
export type Output = {
  line(text: string): void;
  fault(text: string): void;
  /**
   * A line that is written over by the next one on a terminal; elsewhere one line every few seconds.
   * An empty one ends it.
   */
  progress(text: string): void;
};

const every = 2000;

export function terminalOutput(): Output {
  let last = 0;
  const live = process.stderr.isTTY === true;
  return {
    line: (text) => void process.stdout.write(`${text}\n`),
    fault: (text) => void process.stderr.write(`${text}\n`),
    progress(text) {
      if (live) return void process.stderr.write(`\r\u001b[K${text}`);
      if (text === "" || Date.now() - last < every) return;
      last = Date.now();
      process.stderr.write(`${text}\n`);
    },
  };
}
