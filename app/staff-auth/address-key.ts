import { isIP } from "node:net";

/**
 * One key for one customer line (RL-2): an IPv4 address as it is, an IPv6 address as its /64, however
 * either is spelled. An IPv4 address inside IPv6 (RFC 4291, 2.5.5.2) counts as IPv4.
 */
export function addressKey(address: string): string {
  const bare = address.trim().replace(/%.*$/, "");
  const version = isIP(bare);
  if (version === 4) return bare;
  if (version === 0) return "unknown";
  const groups = expand(new URL(`http://[${bare}]`).hostname.slice(1, -1));
  const mapped = groups.slice(0, 5).every((group) => group === "0") && groups[5] === "ffff";
  return mapped ? groups.slice(6).flatMap(bytes).join(".") : `${groups.slice(0, 4).join(":")}::/64`;
}

/** The eight groups of an address that `URL` has brought into its canonical form (RFC 5952). */
function expand(canonical: string): string[] {
  const [head = "", tail] = canonical.split("::");
  const left = head === "" ? [] : head.split(":");
  if (tail === undefined) return left;
  const right = tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...zeros, ...right];
}

function bytes(group: string): number[] {
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 255];
}
