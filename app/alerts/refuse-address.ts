import { isIP } from "node:net";
import type { AlertSender } from "#app/operations/ports/alerts.ts";
import { isPublicAddress } from "./public-address.ts";

const portsAllowed = ["", "443", "8443"];

/** Null when a post may be tried there, else why not. Where its name leads is asked when it is sent. */
export const refuseAddress: AlertSender["refuse"] = (text) => {
  if (!URL.canParse(text)) return "not-an-address";
  const { protocol, port, hostname, username, password } = new URL(text);
  if (protocol !== "https:") return "not-https";
  if (username || password) return "not-an-address";
  if (!portsAllowed.includes(port)) return "port-not-allowed";
  // The URL standard has made one spelling of every IPv4 by now: decimal, octal, short.
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (isIP(bare)) return isPublicAddress(bare) ? null : "not-public";
  return hostname.replace(/\.$/, "").includes(".") ? null : "not-public";
};
