import { lookup } from "node:dns/promises";
import type { AlertSender, Posted } from "#app/operations/ports/alerts.ts";
import { type PinnedAddress, postOnce } from "./post-once.ts";
import { isPublicAddress } from "./public-address.ts";
import { refuseAddress } from "./refuse-address.ts";
import { shapes } from "./shapes.ts";

export type AlertSenderSettings = {
  readonly seal: (url: string) => string;
  readonly open: (sealed: string) => string;
  /** All addresses a name stands for; the system's resolver unless told otherwise. */
  readonly resolve?: (hostname: string) => Promise<readonly PinnedAddress[]>;
};

/** Writes to Slack- and Teams-style incoming webhooks. Sealed addresses are opened only here. */
export function createAlertSender(settings: AlertSenderSettings): AlertSender {
  const { seal, open, resolve = (hostname) => lookup(hostname, { all: true }) } = settings;
  return {
    seal,
    refuse: refuseAddress,
    async post({ shape, sealedUrl }, facts): Promise<Posted> {
      const address = open(sealedUrl);
      const refused = refuseAddress(address);
      if (refused) return { ok: false, final: true, why: refused };
      const url = new URL(address);
      const found = await resolve(url.hostname.replace(/^\[|\]$/g, "")).catch(() => []);
      if (found.length === 0) return { ok: false, final: false, why: "no such host" };
      // One address of several that is not public is enough to refuse them all: which of them is
      // asked is not ours to choose. The checked one is the one connected to (SSRF-1, SSRF-3).
      if (!found.every((each) => isPublicAddress(each.address))) {
        return { ok: false, final: true, why: "not-public" };
      }
      const [pinned] = found;
      return pinned
        ? postOnce(url, JSON.stringify(shapes[shape](facts)), pinned)
        : { ok: false, final: false, why: "no such host" };
    },
  };
}
