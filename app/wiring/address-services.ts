import type { AddressServices } from "#app/operations/ports/services/address-services.ts";
import { url } from "#app/urls.ts";
import type { Ground } from "./wiring.ts";

type From = Pick<Ground, "publicUrl" | "linkTokens">;

/** Addresses for mails and pages, from PUBLIC_URL only (CAP-13). */
export function addressServices({ publicUrl, linkTokens }: From): AddressServices {
  const { mint } = linkTokens;
  const customerUrl = customerAddress({ publicUrl, linkTokens });
  return {
    customerUrl: (linkId) => customerUrl(linkId),
    unsubscribeUrl: (linkId) => publicUrl + url("unsubscribe", { token: mint(linkId) }),
    deskUrl: (reference) => publicUrl + url("deskCase", { reference }),
    pageUrl: (page, asked) => {
      const query = new URLSearchParams(asked).toString();
      return publicUrl + url(page) + (query && `?${query}`);
    },
    logoUrl: (sha256) => publicUrl + url("logo", { sha256 }),
    lostUrl: publicUrl + url("lost"),
  };
}

/** The address of a customer's page, its token under a key that may be named. */
export function customerAddress({ publicUrl, linkTokens }: From) {
  return (linkId: string, keyId?: number) =>
    publicUrl + url("portalCase", { token: linkTokens.mint(linkId, keyId) });
}
