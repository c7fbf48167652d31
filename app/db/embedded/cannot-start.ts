/** The embedded database will not start; the message is one sentence that says what to do. */
export class CannotStartDatabase extends Error {
  override readonly name = "CannotStartDatabase";
}
