import { expect } from "vitest";

const always = {
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
  "cross-origin-opener-policy": "same-origin",
};

/** What every answer under a customer’s address carries, whatever its status (CAP-6). */
export function expectGuarded(answer: Response) {
  for (const [name, value] of Object.entries(always)) {
    expect(`${name}: ${answer.headers.get(name)}`).toBe(`${name}: ${value}`);
  }
  expect(answer.headers.get("x-robots-tag")).toContain("noindex, nofollow, noarchive");
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|http:|https:/);
  expect(answer.headers.get("cache-control")).toMatch(/^(private, no-cache|no-store)$/);
  expect(answer.headers.get("x-powered-by")).toBeNull();
}
