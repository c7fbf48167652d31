import { expect, test } from "vitest";
import { theSystem } from "#app/domain/actor.ts";
import { setBehindNumber } from "#app/operations/brands/set-behind-number.ts";
import { addFiles } from "#app/operations/cases/add-file.ts";
import { routes } from "#app/routes.ts";
import { expectGuarded } from "./guarded.ts";
import { checksums, openPortal, type PortalWorld } from "./portal-world.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const scanners = [
  "Mozilla/5.0 (Windows NT 10.0) SafeLinks",
  "Barracuda Sentinel",
  "Mimecast URL Protect",
  "GoogleImageProxy",
  "facebookexternalhit/1.1",
  "Slackbot-LinkExpanding 1.0",
];

/** Every address of the table, with what is really there in its place. */
async function everyAddress({ services, db, path, caseFile, marco }: PortalWorld) {
  const token = path.replace("/s/", "");
  await addFiles(services, caseFile.id, [{ name: "x.png", bytes: png }], marco);
  const { id: fileId } = await db("attachments").first("id");
  const linkId = services.linkTokens.open(token) ?? "";
  const endsAt = new Date(services.now().getTime() + 60_000);
  const real: Readonly<Record<string, string>> = {
    ...{ token, reference: caseFile.reference, id: caseFile.id, sha256: "0".repeat(64) },
    signed: services.fileTokens.mint({ linkId, fileId, endsAt }),
  };
  const table = Object.values(routes).map(({ path: pattern, file }) => ({
    file,
    at: pattern
      .replace(/:(\w+)/g, (_, name) => real[name] ?? "x")
      .replace("*", "nobody-knows-this"),
  }));
  const queries = ["opened", "download=case", `file=${fileId}`, "calendar=x", "said=reopened"];
  const asked = queries.map((query) => ({ file: "query", at: `${path}?${query}` }));
  return { table, asked };
}

test("SCN-1: no scanner changes a row by GET, HEAD or OPTIONS, at any address of the house", async () => {
  await using world = await openPortal();
  const { table, asked } = await everyAddress(world);
  const before = await checksums(world);
  expect(table.length).toBeGreaterThan(70);
  for (const { at } of [...table, ...asked]) {
    const methods = ["GET", "HEAD", "OPTIONS", "GET", "HEAD", "GET"];
    await Promise.all(
      scanners.map(async (agent, turn) => {
        const method = methods[turn] ?? "GET";
        const answer = await world.fetch(at, { method, headers: { "User-Agent": agent } });
        await answer.arrayBuffer();
      }),
    );
  }
  expect(await checksums(world)).toEqual({ ...before, rate_limits: expect.any(String) });
});

// A brand's picture is in mail, and nobody's secret.
const publicFiles = new Set(["routes/portal/logo.ts"]);

test("CAP-6: every customer address of the table is guarded, found or not, asked or sent to, as data too", async () => {
  await using world = await openPortal();
  const { table, asked } = await everyAddress(world);
  const hers = table.filter(
    ({ file }) => file.startsWith("routes/portal/") && !publicFiles.has(file),
  );
  expect(hers.map(({ at }) => at.split("/")[1])).toEqual(["s", "files", "unsubscribe", "lost"]);
  const met = new Set<number>();
  for (const { at } of [...hers, ...asked]) {
    const junk = at.replace(/(\/\w+\/)[\w-]+/, "$1nobody");
    for (const address of [at, `${at}.data`, junk]) {
      const answers = [
        await world.fetch(address),
        await world.fetch(address, { method: "HEAD" }),
        await world.fetch(address, { method: "PUT" }),
        await world.post(address, { intent: "nobody-knows-this" }),
        await world.post(address, {}, { "Sec-Fetch-Site": "cross-site" }),
      ];
      for (const answer of answers) {
        met.add(answer.status);
        expectGuarded(answer);
      }
    }
  }
  expect([...met]).toEqual(expect.arrayContaining([200, 302, 403, 404, 422, 429]));
});

/** She types the number of her page; the secret her browser keeps for it. */
async function prove({ services, wired, db, path, post, caseFile }: PortalWorld) {
  await setBehindNumber(services, caseFile.brandId, ["files"], theSystem);
  await post(path, { intent: "send-proof" });
  const mail = await db("messages").where({ kind: "one-time-code" }).first();
  const { code } = wired.unseal(mail.props) as { code: string };
  const answer = await post(path, { intent: "prove", digits: code });
  return /amends-proof=([\w-]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "";
}

test("CAP-9: no token of a link, no address of a file, no proof of a number is in the log, the figures, or any row of any table", async () => {
  await using world = await openPortal();
  const { path, db, post } = world;
  const { table } = await everyAddress(world);
  const [file = ""] = table.filter(({ at }) => at.startsWith("/files/")).map(({ at }) => at);
  await world.read();
  await post(path, { intent: "write", words: "My words" });
  await post(path, { intent: "add-reader", name: "Lena", email: "lena@example.test" });
  await world.fetch(file);
  await world.fetch(`${path}.data`);
  const secret = await prove(world);
  await db.raw("alter table customers rename column locale to lost");
  expect((await world.fetch(path)).status).toBe(500);
  expect((await post(path, { intent: "confirm-read-back" })).status).toBe(500);
  await db.raw("alter table customers rename column lost to locale");
  const links = await db("case_links").pluck("id");
  const tokens = [
    ...links.map((id) => world.services.linkTokens.mint(id)),
    file.replace("/files/", ""),
    secret,
  ];
  expect(tokens.every((token) => token.length > 40)).toBe(true);
  const figures = await (await world.fetch("/metrics")).text();
  expect(figures).toContain("# HELP");
  const { rows } = await db.raw(
    "select schemaname as schema, tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  );
  expect(rows.length).toBeGreaterThan(60);
  const dump = [];
  for (const { schema, name } of rows) {
    const all = await db.raw("select string_agg(t::text, '\n') as text from ??.?? t", [
      schema,
      name,
    ]);
    dump.push(all.rows[0].text ?? "");
  }
  const said = [world.log.join(""), figures, ...dump].join("\n");
  expect(said.length).toBeGreaterThan(10_000);
  for (const token of tokens) expect(said.includes(token)).toBe(false);
  expect(world.log.join("")).not.toMatch(/ana|duarte|lena|example\.test|127\.0\.0\.1|My words/i);
});
