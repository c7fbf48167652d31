import { namesOf } from "../names-of.ts";

/** Where people speak about us in public; "other" with its name in the link. */
export const networks = {
  facebook: "Facebook",
  instagram: "Instagram",
  x: "X",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  linkedin: "LinkedIn",
  tiktok: "TikTok",
  youtube: "YouTube",
  reddit: "Reddit",
  google: "Google reviews",
  trustpilot: "Trustpilot",
  other: "Another place",
} as const;

export type Network = keyof typeof networks;
export const networkNames = namesOf(networks);

/** A handle as it is compared: without the @ before it, in small letters. */
export function plainHandle(handle: string): string {
  return handle.trim().replace(/^@+/, "").toLowerCase();
}
