import { z } from "zod";
import { renderMail } from "#app/mail/render/render-mail.ts";
import type { ClaimedMessage } from "#app/operations/ports/mail-queue.ts";
import { emails, getEmail } from "#emails/index.ts";
import type { OutgoingMail } from "./compose.ts";

const Known = z.object({ kind: z.enum(emails.map((email) => email.kind)) });
// Which kinds cannot be without it, their own schemas say.
const Unsubscribable = z.object({ unsubscribeUrl: z.url({ protocol: /^https?$/ }).nullish() });

const WithWords = z.object({ around: z.object({}) });

/** Makes the mail a claimed row stands for. Throws when its kind is unknown or its props do not fit. */
export async function renderClaimed({ kind, props }: ClaimedMessage): Promise<OutgoingMail> {
  const { kind: known } = Known.parse({ kind });
  const { automatic, listUnsubscribe } = getEmail(known);
  // The kind's own schema checks the props inside.
  const { subject, html, text, sender } = await renderMail(known, props as never);
  const unsubscribeUrl = listUnsubscribe
    ? (Unsubscribable.parse(props).unsubscribeUrl ?? null)
    : null;
  // Words of a person make it that person's mail, whatever its kind (RFC 3834).
  const isByRule = automatic && !WithWords.safeParse(props).success;
  return { subject, html, text, sender, automatic: isByRule, unsubscribeUrl };
}
