import type { WorkingCalendar } from "#app/domain/clock/working-calendar.ts";
import type { Brand } from "#emails/kit/letter.ts";

/** What the installation was told about itself. */
export type Settings = {
  /** Origin of every link in a mail; never taken from a request (CAP-13). No trailing slash. */
  readonly publicUrl: string;
  readonly trial: boolean;
  readonly brand: Brand;
  /** How long a mail of staff's can be taken back, in seconds (CMP-6). */
  readonly holdSeconds: number;
  /** When we work, and in which zone. */
  readonly calendar: WorkingCalendar;
};
