import { type Algorithm, hash, verify } from "@node-rs/argon2";

/** What passwords are made with; a test counts through it. */
export type Passwords = {
  hash(password: string): Promise<string>;
  verify(hashed: string, password: string): Promise<boolean>;
  /** Whether a hash was made with less than today's cost (AUT-1). */
  isOutdated(hashed: string): boolean;
};

type Cost = { readonly memoryKib: number; readonly passes: number; readonly lanes: number };

/** OWASP's floor for argon2id (RFC 9106): 19 MiB, two passes, one lane. */
const floor: Cost = { memoryKib: 19 * 1024, passes: 2, lanes: 1 };

export function createPasswords(cost: Cost = floor): Passwords {
  const options = {
    // `const enum` values do not survive transpiling file by file; 2 is argon2id.
    algorithm: 2 satisfies Algorithm.Argon2id,
    memoryCost: cost.memoryKib,
    timeCost: cost.passes,
    parallelism: cost.lanes,
  };
  return {
    hash: (password) => hash(password, options),
    verify: (hashed, password) => verify(hashed, password),
    isOutdated(hashed) {
      const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),/.exec(hashed) ?? [];
      return Number(memory ?? 0) < cost.memoryKib || Number(passes ?? 0) < cost.passes;
    },
  };
}
