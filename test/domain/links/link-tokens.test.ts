import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { linkIdOf } from "#app/domain/links/link-id.ts";
import { createKeyRing } from "#app/keys/key-ring.ts";
import { createLinkTokens } from "#app/keys/link-tokens.ts";

const tokens = createLinkTokens(createKeyRing(["a key that is only for tests, of 32 signs"]));
const mint = () => Buffer.from(tokens.mint(linkIdOf(randomBytes(16))), "base64url");

// The row asks for a million; TOKENS=1000000 makes as many. A run of every day makes fewer.
const count = Number(process.env.TOKENS ?? 100_000);

test(`CAP-1: of ${count} tokens none comes twice, and no bit of theirs leans to a side by 1 %`, () => {
  const seen = new Set<string>();
  const ones = new Uint32Array(32 * 8);
  for (let made = 0; made < count; made += 1) {
    const bytes = mint();
    seen.add(bytes.toString("latin1"));
    // The first byte names the key.
    for (let bit = 0; bit < ones.length; bit += 1) {
      const on = ((bytes[1 + (bit >> 3)] ?? 0) >> (bit & 7)) & 1;
      ones[bit] = (ones[bit] ?? 0) + on;
    }
  }
  expect(seen.size).toBe(count);
  const bias = Math.max(...[...ones].map((on) => Math.abs(on / count - 0.5)));
  expect(bias).toBeLessThan(0.01);
  expect(bias).toBeGreaterThan(0);
});

test("CAP-1: every single-bit change of a hundred tokens is refused; a bit that is nobody's too", () => {
  for (let made = 0; made < 100; made += 1) {
    const bytes = mint();
    expect(tokens.open(bytes.toString("base64url"))).not.toBeNull();
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (tokens.open(changed.toString("base64url"))) throw new Error(`bit ${bit} may be changed`);
    }
  }
});

test("CAP-1: nothing of ours asks Math.random or counts on the time for what nobody may guess", () => {
  const files = ["app", "emails"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const guessable = files
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => /\bMath\.random\(|uuidv[167]\b|\bulid\(/i.test(readFileSync(name, "utf8")));
  expect(files.length).toBeGreaterThan(500);
  expect(guessable).toEqual([]);
});
