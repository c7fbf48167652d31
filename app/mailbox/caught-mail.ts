import PostalMime, { type Address } from "postal-mime";

/** A caught mail as a list shows it. */
export type CaughtMail = {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly receivedAt: Date;
};

/** A caught mail as a page shows it. The HTML is as it was sent: show it in a sandbox only. */
export type OpenedMail = CaughtMail & {
  readonly html: string | null;
  readonly text: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly raw: string;
};

/** Parses a caught mail. `id` begins with the instant it was caught, in milliseconds. */
export async function openMail(id: string, raw: Buffer): Promise<OpenedMail> {
  const mail = await PostalMime.parse(raw);
  return {
    id,
    from: mail.from ? addressOf(mail.from) : "",
    to: (mail.to ?? []).map(addressOf),
    subject: mail.subject ?? "",
    receivedAt: new Date(Number(id.split("-")[0])),
    html: mail.html ?? null,
    text: mail.text ?? "",
    headers: mail.headers.map(({ key, value }) => ({ name: key, value })),
    raw: raw.toString("utf8"),
  };
}

export function toListed({ id, from, to, subject, receivedAt }: OpenedMail): CaughtMail {
  return { id, from, to, subject, receivedAt };
}

function addressOf({ name, address = "" }: Address): string {
  return name ? `${name} <${address}>` : address;
}
