/** What proves who sends us news; null where nobody does, and then that address does not exist. */
export type HookKeys = {
  /** Raw mail: a secret shared with whoever forwards it. */
  readonly inbound: string | null;
  /** Postmark signs nothing: a password in the address it was told. */
  readonly postmark: string | null;
  /** The one topic of Amazon SNS whose messages count. */
  readonly sesTopic: string | null;
  /** SendGrid's public key (ECDSA, P-256), base64 DER as its page shows it. */
  readonly sendgrid: string | null;
  /** Mailgun's key for webhooks. */
  readonly mailgun: string | null;
  /** The private key of Tremendous' webhook; two while one is exchanged, parted by a comma. */
  readonly tremendous: string | null;
  /** The signing secret of Stripe's endpoint; two while one is exchanged, parted by a comma. */
  readonly stripe: string | null;
};
