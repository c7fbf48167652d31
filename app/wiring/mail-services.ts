import { createAlertSender } from "#app/alerts/create-alert-sender.ts";
import type { KeyRing } from "#app/keys/key-ring.ts";
import { openPages, pageForMail } from "#app/keys/mail-pages.ts";
import { createReplyAddresses } from "#app/keys/reply-addresses.ts";
import { coverAll, openAll, openText, sealText } from "#app/keys/sealed-text.ts";
import { openMail } from "#app/mail/inbound/open-mail.ts";
import { previewMail } from "#app/mail/render/preview-mail.ts";
import type { MailServices } from "#app/operations/ports/services/mail-services.ts";
import { customerAddress } from "./address-services.ts";
import type { Ground } from "./wiring.ts";

/** What a mail is made with as it leaves, and opened with as it comes in; and word to a team's chat. */
export function mailServices({ keys, config, publicUrl }: Ground): MailServices {
  return {
    sealForMail: (text) => sealText(keys, "mail", text),
    pageForMail: (linkId) => pageForMail(keys, linkId),
    replyAddresses: createReplyAddresses(keys, config.REPLY_ADDRESS ?? null),
    previewMail: ({ kind, props }) => previewMail(kind, cover(props, `${publicUrl}/hidden-here`)),
    openMail: (raw, to) => openMail(raw, to, config.AUTHSERV_ID ?? null),
    alertSender: alertSenderOf(keys),
  };
}

/** Opens what waits in the props of a mail, as it is made. */
export function unsealing(ground: Ground): (props: unknown) => unknown {
  const address = customerAddress(ground);
  return (props) => openPages(openAll(ground.keys, "mail", props), address);
}

/** Nobody but the customer is shown an address with a token. */
function cover(props: unknown, address: string) {
  return openPages(coverAll(props, address), () => address);
}

function alertSenderOf(keys: KeyRing) {
  return createAlertSender({
    seal: (text) => sealText(keys, "alert-hook", text),
    open: (sealed) => openText(keys, "alert-hook", sealed),
  });
}
