import { describe, expect, test } from "vitest";
import { type HeaderLine, proofOf } from "#app/mail/inbound/authentication-results.ts";

const ours = "mx.shop.test";
const results = (value: string): HeaderLine => ({ key: "authentication-results", value });
const received: HeaderLine = { key: "received", value: "from x by y" };
const proof = (...lines: readonly HeaderLine[]) => proofOf(lines, ours, "ana@home.test");

describe("RFC 8601: what our own receiver says of a sender", () => {
  test.each([
    ["dmarc=pass (p=REJECT) header.from=home.test", "proven"],
    ["spf=fail smtp.mailfrom=evil.test; dkim=none; dmarc=fail header.from=home.test", "failed"],
    ["dmarc=pass header.from=evil.test", "failed"],
    ["dkim=pass header.d=home.test header.s=a; spf=none", "proven"],
    ["dkim=pass (good; signature) header.i=@mail.home.test", "proven"],
    ["dkim=pass header.d=evil.test; spf=pass smtp.mailfrom=x@evil.test; dmarc=fail", "failed"],
    ["spf=pass smtp.mailfrom=ana@home.test; dmarc=none", "proven"],
    ["spf=pass smtp.mailfrom=ana@evil.test; dkim=fail header.d=home.test", "failed"],
    ["spf=pass smtp.mailfrom=test", "unknown"],
    ["spf=softfail smtp.mailfrom=ana@home.test", "failed"],
    ["spf=none; dkim=none; dmarc=none", "unknown"],
    ["spf=temperror; dkim=neutral", "unknown"],
    ["none", "unknown"],
    ['dkim=pass reason="x; dmarc=pass" header.d=evil.test; dmarc=fail', "failed"],
  ])("%s: %s", (said, expected) => {
    expect(proof(results(`${ours}; ${said}`), received)).toBe(expected);
    expect(proof(received, results(`MX.shop.test 1; ${said}`), received)).toBe(expected);
  });

  test("what came with the mail is not believed: another id, or below our receiver's line", () => {
    const forged = results(`${ours}; dmarc=pass header.from=home.test`);
    expect(proof(results("mx.evil.test; dmarc=pass header.from=home.test"))).toBe("unknown");
    expect(proof(results(`${ours}; dmarc=fail`), received, forged)).toBe("failed");
    expect(proof(results(`${ours}; dmarc=fail`), forged)).toBe("failed");
    expect(proof(results(`${ours}; spf=none`), received, forged)).toBe("unknown");
  });

  test("several lines of ours are read as one", () => {
    const lines = [
      results(`${ours}; spf=fail smtp.mailfrom=list.test`),
      results(`${ours}; dmarc=pass header.from=home.test`),
    ];
    expect(proof(...lines, received)).toBe("proven");
  });

  test("without the setting, or without an address, nothing is claimed", () => {
    const line = results(`${ours}; dmarc=fail`);
    expect(proofOf([line], null, "ana@home.test")).toBe("unknown");
    expect(proofOf([line], ours, null)).toBe("unknown");
  });

  test("a hostile line costs no time", () => {
    const start = performance.now();
    proof(results(`${ours}; ${"dkim=(".repeat(100_000)}`));
    proof(results(`${ours}; ${"a.b = ".repeat(100_000)}`));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
