import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig, settings } from "#app/config.ts";

const real = {
  DATABASE_URL: "postgres://amends@db.test/amends",
  SMTP_URL: "smtp://relay.test:587",
  MAIL_FROM: "Care <care@shop.test>",
  PUBLIC_URL: "https://status.shop.test/",
  SECRET_KEY: `${"newest-key-01234".repeat(2)},${"older-key-012345".repeat(3)}`,
};
const environment = (given: Record<string, string>) => ({ NODE_ENV: "test", ...given }) as const;

test("without settings it is a trial on this machine only", () => {
  const read = readConfig(environment({ HOST: "0.0.0.0" }));
  expect(read).toMatchObject({ ok: true, config: { trial: true, host: "127.0.0.1", PORT: 3000 } });
});

test("a real installation is read whole: keys newest first, the address without its last slash", () => {
  const read = readConfig(environment(real));
  expect(read).toMatchObject({
    ok: true,
    config: {
      trial: false,
      host: "0.0.0.0",
      PUBLIC_URL: "https://status.shop.test",
      SECRET_KEY: ["newest-key-01234".repeat(2), "older-key-012345".repeat(3)],
    },
  });
});

test.each(["SMTP_URL", "MAIL_FROM", "PUBLIC_URL", "SECRET_KEY"])(
  "outside a trial %s has no default",
  (name) => {
    const read = readConfig(environment({ ...real, [name]: "" }));
    expect(read).toEqual({ ok: false, faults: [expect.stringContaining(`${name}: missing`)] });
  },
);

test.each([
  ["PORT", "eighty"],
  ["PORT", "70000"],
  ["PORT", "0"],
  ["DATABASE_URL", "mysql://db.test"],
  ["SMTP_URL", "relay.test"],
  ["MAIL_FROM", "care@shop.test"],
  ["MAIL_FROM", "Care <care@shop.test>\r\nBcc: <x@y.test>"],
  ["PUBLIC_URL", "javascript:alert(1)"],
  ["PUBLIC_URL", "https://shop.test/status"],
  ["PUBLIC_URL", "https://shop.test/?from=mail"],
  ["SECRET_KEY", "short"],
  ["SECRET_KEY", "a".repeat(64)],
  ["ROLE", "boss"],
  ["TIME_ZONE", "Mars/Olympus"],
  ["BRAND_ACCENT", "blue"],
  ["LOG_LEVEL", "loud"],
  ["HOLD_SECONDS", "-1"],
])("%s=%j is said in one line, with what to write", (name, value) => {
  const read = readConfig(environment({ ...real, [name]: value }));
  expect(read).toEqual({
    ok: false,
    faults: [expect.stringMatching(new RegExp(`^${name}: write`))],
  });
});

test("all faults are said at once", () => {
  const read = readConfig(environment({ DATABASE_URL: "x", PORT: "x", ROLE: "x" }));
  expect(!read.ok && read.faults).toHaveLength(7);
});

test("README's table and .env.example name every setting, and no other", () => {
  const names = Object.keys(settings).sort();
  const example = readFileSync(".env.example", "utf8").match(/^[A-Z_]+(?==)/gm) ?? [];
  expect([...example].sort()).toEqual(names);
  const [table = ""] = /^\| setting [\s\S]*?\n\n/m.exec(readFileSync("README.md", "utf8")) ?? [];
  const rows = table.split("\n").map((row) => row.split("|")[1] ?? "");
  const documented = rows.flatMap((cell) => cell.match(/(?<=`)[A-Z_]+(?=`)/g) ?? []);
  expect(documented.sort()).toEqual(names);
});
