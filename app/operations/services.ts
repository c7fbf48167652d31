import type { OnceRequest } from "./ports/api.ts";
import type { AddressServices } from "./ports/services/address-services.ts";
import type { FileServices } from "./ports/services/file-services.ts";
import type { HouseServices } from "./ports/services/house-services.ts";
import type { KeyServices } from "./ports/services/key-services.ts";
import type { MailServices } from "./ports/services/mail-services.ts";
import type { MoneyServices } from "./ports/services/money-services.ts";
import type { ReadingServices } from "./ports/services/reading-services.ts";
import type { SignInServices } from "./ports/services/sign-in-services.ts";
import type { Looking, Store } from "./ports/store/store.ts";

export type { Looking, Store } from "./ports/store/store.ts";

/** What an operation may ask of the outside world. `app/services.ts` supplies it. */
export type Services = Doors &
  HouseServices &
  KeyServices &
  AddressServices &
  MailServices &
  FileServices &
  SignInServices &
  ReadingServices &
  MoneyServices & {
    /** Set where the composer says what was read: nothing is asked for a second time. */
    readonly wasRead?: true;
  };

/** The ways to the database, which know where they are asked from. */
export type Doors = {
  /** Runs work in one database transaction: all of it stands, or none. */
  readonly transaction: <T>(work: (store: Store) => Promise<T>) => Promise<T>;
  /** Reads outside any transaction, one statement at a time: to see whether there is anything to do. */
  readonly look: <T>(read: (store: Looking) => Promise<T>) => Promise<T>;
  /** The same services, whose next transaction happens once for a caller's key (Idempotency-Key). */
  readonly once: (request: OnceRequest) => Services;
  /** The mark an entry in a stream of the audit log would have now; null where nobody asks from outside. */
  readonly placeIn: (stream: string) => string | null;
  /** The doors for a request from this address, which the audit log keeps as a mark only. */
  readonly doorsFrom: (address: string) => Doors;
};
