/** How much may leave. Each is per worker; absent means as much as the relay takes. */
export type RateLimits = {
  readonly perSecond?: number;
  /** To one recipient domain. */
  readonly perDomainPerSecond?: number;
  /** Of all workers together, from midnight to midnight UTC. */
  readonly perDay?: number;
};

type Bucket = { tokens: number; at: number };

/** A quarter of a second's worth may leave at once; even a slow rate lets one mail go. */
function burst(perSecond: number): number {
  return Math.max(1, perSecond / 4);
}

/** Spends the allowance. Times are milliseconds of a clock that never jumps. */
export function createAllowance(limits: RateLimits) {
  const global: Bucket = { tokens: 0, at: 0 };
  const domains = new Map<string, Bucket>();

  function refill(bucket: Bucket, perSecond: number, now: number) {
    const tokens = bucket.tokens + ((now - bucket.at) / 1000) * perSecond;
    bucket.tokens = Math.min(tokens, burst(perSecond));
    bucket.at = now;
    return bucket.tokens;
  }
  function domainBucket(domain: string, perSecond: number, now: number) {
    const bucket = domains.get(domain) ?? { tokens: burst(perSecond), at: now };
    domains.set(domain, bucket);
    refill(bucket, perSecond, now);
    return bucket;
  }

  return {
    /** How many mails may be claimed at this moment, at most `wanted`. */
    limit(wanted: number, now: number): number {
      if (!limits.perSecond) return wanted;
      return Math.min(wanted, Math.floor(refill(global, limits.perSecond, now)));
    },
    /** The domains that have had their share. Those at rest are forgotten. */
    pausedDomains(now: number): string[] {
      const rate = limits.perDomainPerSecond;
      if (!rate) return [];
      const paused: string[] = [];
      for (const [domain, bucket] of domains) {
        const tokens = refill(bucket, rate, now);
        if (tokens < 1) paused.push(domain);
        else if (tokens >= burst(rate)) domains.delete(domain);
      }
      return paused;
    },
    /** Takes one mail's worth. False when the domain has had its share: then nothing is taken. */
    take(domain: string, now: number): boolean {
      if (limits.perDomainPerSecond) {
        const bucket = domainBucket(domain, limits.perDomainPerSecond, now);
        if (bucket.tokens < 1) return false;
        bucket.tokens -= 1;
      }
      if (limits.perSecond) global.tokens -= 1;
      return true;
    },
  };
}

export type Allowance = ReturnType<typeof createAllowance>;
