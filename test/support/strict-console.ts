import { afterEach, beforeEach } from "vitest";

const written: string[] = [];

/** What was written to console.error and .warn since the test began; taken, it fails nothing. */
export function takeConsoleErrors(): string[] {
  return written.splice(0);
}

beforeEach(() => {
  written.length = 0;
  console.error = (...parts: unknown[]) => void written.push(parts.map(String).join(" "));
  console.warn = console.error;
});

afterEach(() => {
  const errors = takeConsoleErrors();
  if (errors.length > 0) throw new Error(`console.error was called:\n${errors.join("\n")}`);
});
