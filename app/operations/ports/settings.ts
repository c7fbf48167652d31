import type { WorkingCalendar } from "#app/domain/clock/working-calendar.ts";

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

/** A brand as pages and mails show it. */
export type Brand = {
  readonly name: string;
  /** Hex colour of buttons and the stepper. */
  readonly accent: string;
  readonly logoUrl: string | null;
  readonly postalAddress: string;
  readonly supportPhone: string | null;
  /** What the law asks for, line by line. */
  readonly legal: string;
  /** Who its mail comes from and where replies go; what is null is as the installation says. */
  readonly sender: {
    readonly name: string | null;
    readonly address: string | null;
    readonly replyTo: string | null;
  } | null;
};
