import { type EmailKind, emails } from "#emails/index.ts";
import { type RenderedMail, renderMail } from "./render-mail.ts";

/** Renders a mail from an outbox row. Throws where the kind is gone or its props no longer fit. */
export async function previewMail(kind: string, props: unknown): Promise<RenderedMail> {
  const known = emails.find((email) => email.kind === kind);
  if (!known) throw new Error(`There is no kind of mail called ${kind}`);
  return renderMail(known.kind as EmailKind, props as never);
}
