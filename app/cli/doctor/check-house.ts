import {
  type RetentionName,
  retentionKinds,
  retentionNames,
} from "#app/domain/retention/retention.ts";
import { type Finding, warning } from "./finding.ts";

/** Links in mail hold the right to read a case: outside a trial they go through TLS. */
export function checkAddress({
  trial,
  PUBLIC_URL,
}: {
  readonly trial: boolean;
  readonly PUBLIC_URL?: string | undefined;
}): readonly Finding[] {
  if (trial || !PUBLIC_URL || PUBLIC_URL.startsWith("https:")) return [];
  const words = `PUBLIC_URL is ${PUBLIC_URL}: customers' links and passwords travel in the clear. Serve it by https.`;
  return [warning("address", words)];
}

/** Where nobody ever said how long data is kept, what that means stands here once. */
export function checkRetention(
  rules: ReadonlyMap<RetentionName, number | null>,
): readonly Finding[] {
  if (rules.size > 0) return [];
  const kept = retentionNames.map((name) => {
    const { usualDays } = retentionKinds[name];
    return `${name} ${usualDays === null ? "for ever" : `${usualDays} days`}`;
  });
  const how = "Decide with: npm run amends -- retention set KIND DAYS";
  return [warning("retention", `never set. Kept: ${kept.join(", ")}. ${how}`)];
}
