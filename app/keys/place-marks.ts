import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import type { KeyRing } from "./key-ring.ts";

/**
 * Where an entry of the audit log came from, as 14 signs: two name the key, twelve are an HMAC over the
 * entry's stream and the address. The same address is another mark in another case; marks of one case
 * compare for as long as SECRET_KEY's newest key stays. Null for this machine itself: a trial, or a proxy
 * that TRUST_PROXY does not name, whose address is no place.
 */
export function createPlaceMarks(keys: KeyRing) {
  return (stream: string, address: string): string | null => {
    const network = networkOf(address);
    if (isThisMachine(network)) return null;
    const key = keys.newest("place");
    const mac = createHmac("sha256", key.bytes).update(`${stream}\0${network}`);
    return key.id.toString(16).padStart(2, "0") + mac.digest("base64url").slice(0, 12);
  };
}

/** IPv6: the /64 a household or an office has, for the rest changes daily (RFC 8981). IPv4: as it is. */
function networkOf(address: string): string {
  const [plain = ""] = address.split("%", 1);
  if (!isIPv6(plain)) return plain;
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (inside) return inside;
  const spelled = new URL(`http://[${plain}]`).hostname.slice(1, -1);
  const [head = "", tail] = spelled.split("::");
  const [first, last] = [head, tail ?? ""].map((part) => part.split(":").filter(Boolean));
  const known = [...(first ?? []), ...(last ?? [])].length;
  const gap = tail === undefined ? 0 : 8 - known;
  return [...(first ?? []), ...Array<string>(gap).fill("0"), ...(last ?? [])].slice(0, 4).join(":");
}

function isThisMachine(network: string): boolean {
  return network === "" || network.startsWith("127.") || network === "0:0:0:0";
}
