import type { KeyRing } from "./key-ring.ts";

const prefix = "page.";
const shape = /^page\.(\d{1,3})\.([0-9a-f-]{36})$/;

/**
 * The address of a link's page as it stands in a waiting mail: "page.", which key its token is to be made
 * under, and the link. No token is in it, and none can be made of it without the key (CAP-2); with the
 * key named, a second try is the same bytes (DLV-1).
 */
export function pageForMail(keys: KeyRing, linkId: string): string {
  return `${prefix}${keys.newest("link").id}.${linkId}`;
}

/**
 * Puts the address where a mail has such a page, and leaves everything else as it is. Only in a field
 * named for an address: somebody who types one into their words is given no token for it.
 */
export function openPages<Props>(
  props: Props,
  addressOf: (linkId: string, keyId: number) => string,
): Props {
  if (typeof props !== "object" || props === null) return props;
  const opened = Object.entries(props).flatMap(([name, value]) => {
    const [, keyId, linkId] = (name.endsWith("Url") && shape.exec(String(value))) || [];
    return linkId ? [[name, addressOf(linkId, Number(keyId))]] : [];
  });
  return opened.length === 0 ? props : { ...props, ...Object.fromEntries(opened) };
}
