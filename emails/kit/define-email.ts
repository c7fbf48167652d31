import type { z } from "zod";
import type { Letter } from "./letter.ts";

/**
 * What to do when it cannot be known whether a server took the mail (RELIABILITY.md, 3.2):
 * `hold` asks a person, because twice would hurt; `resend` goes again under the same Message-ID.
 */
export type InDoubt = "hold" | "resend";

/** One kind of mail: what it needs, what it says, how it is sent, and examples of it. */
export type EmailDefinition<Kind extends string = string, Props extends z.ZodType = z.ZodType> = {
  readonly kind: Kind;
  readonly props: Props;
  /** Nobody pressed send: it carries `Auto-Submitted` (RFC 3834, DLV-3). */
  readonly automatic: boolean;
  /** Only for follow-ups and surveys (RFC 8058); its props then hold `unsubscribeUrl`. */
  readonly listUnsubscribe: boolean;
  readonly inDoubt: InDoubt;
  letter(props: z.output<Props>): Letter;
  readonly samples: readonly [z.input<Props>, ...z.input<Props>[]];
};

/** Defines a kind of mail. Tests and previews come by themselves once it stands in `emails/index.ts`. */
export function defineEmail<const Kind extends string, Props extends z.ZodType>(
  definition: EmailDefinition<Kind, Props>,
): EmailDefinition<Kind, Props> {
  return definition;
}
