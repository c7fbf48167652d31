import type { Appointment } from "#app/domain/appointments/appointment.ts";
import type { OptionRound } from "#app/domain/options/options.ts";

/** Rounds of options in the database. A change is made only under the lock of its case. */
export type OptionRounds = {
  insert(round: OptionRound): Promise<void>;
  /** Writes what a change made of a round; the options themselves never change. */
  save(round: OptionRound): Promise<void>;
  find(id: string): Promise<OptionRound | null>;
  /** The round that an option belongs to. */
  findByOption(optionId: string): Promise<OptionRound | null>;
  /** The oldest first. */
  listForCase(caseId: string): Promise<readonly OptionRound[]>;
};

/** Appointments in the database. A change is made only under the lock of their case. */
export type Appointments = {
  insert(appointment: Appointment): Promise<void>;
  /** Writes what a change made of it. */
  save(appointment: Appointment): Promise<void>;
  /** Writes the slots of a new offer; those before stay readable. */
  addSlots(appointment: Appointment): Promise<void>;
  find(id: string): Promise<Appointment | null>;
  /** The oldest first. */
  listForCase(caseId: string): Promise<readonly Appointment[]>;
};
