import { Writable } from "node:stream";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { apiKeyCreate } from "#app/cli/api-key-create.ts";
import { auditVerify } from "#app/cli/audit-verify.ts";
import { exportBooks, exportCases, exportCustomer } from "#app/cli/export/export-data.ts";
import { printLink } from "#app/cli/link.ts";
import { staffAdd } from "#app/cli/staff-add.ts";
import { theSystem } from "#app/domain/actor.ts";
import { openCase } from "#app/operations/cases/open-case.ts";
import { OpenCase } from "#app/operations/cases/open-case-fields.ts";
import { type CliWorld, createCliWorld, listen } from "./cli-world.ts";

async function openOne(world: CliWorld, wish: Record<string, unknown> = {}) {
  const input = OpenCase.parse({
    customer: { name: "Lena Ortiz", email: "lena@example.test" },
    subject: "Printer",
    problem: "It is dark.",
    channel: "phone",
    ...wish,
  });
  const opened = await openCase(world.services, input, theSystem);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.caseFile;
}

function collect() {
  const pieces: string[] = [];
  const to = new Writable({
    write(piece, _encoding, done) {
      pieces.push(String(piece));
      done();
    },
  });
  return { to, text: () => pieces.join("") };
}

describe("staff add", () => {
  const person = { email: "Ana@Shop.example.test", name: "Ana", role: "agent", json: true };

  test("AUT-9: without a password an invitation is written, and nothing that opens anything is printed", async () => {
    await using world = await createCliWorld();
    const { out, lines } = listen();
    expect(await staffAdd({ ...person, passwordStdin: false }, world.desk, out)).toBe(0);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      email: "ana@shop.example.test",
      invited: true,
    });
    expect(await world.db("messages").pluck("kind")).toEqual(["staff-invite"]);
    expect(lines.join()).not.toMatch(/sign-in/);
  });

  test.each([
    [{ ...person, role: "king" }, /--role: Choose a role: agent/],
    [{ ...person, email: "no" }, /--email: Write one e-mail address/],
    [{ ...person, name: " " }, /--name: Write the name/],
  ])("says what to mend, and adds nobody", async (wrong, words) => {
    await using world = await createCliWorld();
    const { out, faults } = listen();
    expect(await staffAdd({ ...wrong, passwordStdin: false }, world.desk, out)).toBe(1);
    expect(faults.join()).toMatch(words);
    expect(await world.count("staff")).toBe(0);
  });

  test("an address that is taken is refused", async () => {
    await using world = await createCliWorld();
    await world.hire("Ana", "agent");
    const { out, faults } = listen();
    expect(await staffAdd({ ...person, passwordStdin: false }, world.desk, out)).toBe(1);
    expect(faults).toEqual(["Somebody here has this e-mail already."]);
  });
});

describe("api-key create", () => {
  const wish = { name: "shop", scopes: "cases:read, cases:write", staff: null, json: true };

  test("prints the key once; only its hash is kept; it opens with its scopes and its role", async () => {
    await using world = await createCliWorld();
    await world.hire("Ana", "agent");
    await world.hire("Ada", "administrator");
    const { out, lines } = listen();
    expect(await apiKeyCreate(wish, world.desk, out)).toBe(0);
    const { key, staff } = JSON.parse(lines[0] ?? "");
    expect(staff).toBe("ana@shop.example.test");
    expect(await world.services.apiKeys.open(key)).toMatchObject({
      role: "agent",
      scopes: ["cases:read", "cases:write"],
    });
    expect(JSON.stringify(await world.db("api_keys"))).not.toContain(key);
    expect(JSON.stringify(await world.db("audit_log"))).not.toContain(key);
    expect(await world.db("audit_log").pluck("action")).toContain("api-key-created");
  });

  test("takes the role that may do all of it; where none may, asks for a name", async () => {
    await using world = await createCliWorld();
    for (const role of ["agent", "finance", "reader"] as const) await world.hire(role, role);
    const actsFor = async (scopes: string, staff: string | null = null) => {
      const { out, lines, faults } = listen();
      const code = await apiKeyCreate({ ...wish, scopes, staff }, world.desk, out);
      return code === 0 ? JSON.parse(lines[0] ?? "").staff : faults.join();
    };
    expect(await actsFor("cases:read")).toBe("reader@shop.example.test");
    expect(await actsFor("accommodations:decide")).toBe("finance@shop.example.test");
    expect(await actsFor("cases:write,accommodations:decide")).toMatch(
      /^No role may do all of this/,
    );
    const named = "Finance@shop.example.test";
    expect(await actsFor("cases:write,accommodations:decide", named)).toBe(
      "finance@shop.example.test",
    );
    expect(await actsFor("cases:read", "nobody@example.test")).toMatch(/^Nobody who works here/);
    for (const scopes of ["", "cases:all", "cases:read,admin"]) {
      expect(await actsFor(scopes)).toMatch(/^Give --name, and --scopes of these/);
    }
  });
});

test("link: prints the address of the page, the same one the mail has; a new one when that has ended", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const { id, reference } = await openOne(world);
  const print = async (typed: string) => {
    const { out, lines, faults } = listen();
    return {
      code: await printLink({ reference: typed, json: false }, world.desk, out),
      lines,
      faults,
    };
  };
  const [link] = await world.db("case_links").where({ case_id: id });
  expect((await print(reference.toLowerCase())).lines).toEqual([
    world.services.customerUrl(link.id),
  ]);
  await world.db("case_links").update({ revoked_at: new Date() });
  const renewed = (await print(reference)).lines[0];
  expect(renewed).toMatch(/^https:\/\/status\.example\.test\/s\//);
  expect(renewed).not.toBe(world.services.customerUrl(link.id));
  for (const typed of ["AM-0000-0000", "what"]) {
    expect(await print(typed)).toMatchObject({
      code: 1,
      lines: [],
      faults: [expect.stringContaining(typed)],
    });
  }
});

test("AUD-1: audit verify: 0 for whole chains, 1 and the place for an entry that was changed", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const { id } = await openOne(world);
  const verify = async () => {
    const { out, lines } = listen();
    return [await auditVerify({ json: false }, world.desk, out), ...lines];
  };
  expect(await verify()).toEqual([0, "Every chain of the audit log is whole."]);
  await world.db.raw("alter table audit_log disable trigger all");
  await world
    .db("audit_log")
    .where({ stream: `case:${id}`, position: 2 })
    .update({ action: "x" });
  expect(await verify()).toEqual([1, `case:${id}, entry 2: an entry was changed`]);
});

test("EXP-1: export cases: every case once, formulas as text, NULs gone, noted in the audit log", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const names = ['=HYPERLINK("http://evil.test")', "@x", "+x", "-x", 'Lena "L" Ortiz, Ms', "多喜"];
  for (const [n, name] of names.entries()) {
    await openOne(world, {
      customer: { name, email: `c${n}@example.test` },
      problem: "One.\nTwo.",
    });
  }
  const { to, text } = collect();
  expect(await exportCases(world.desk, { to, out: listen().out })).toBe(0);
  const rows: Record<string, string>[] = parse(text(), { columns: true });
  expect(rows.map((row) => row.customer).sort()).toEqual(
    names.map((name) => (/^[=@+-]/.test(name) ? `'${name}` : name)).sort(),
  );
  expect(rows[0]?.problem).toBe("One.\nTwo.");
  expect(await world.db("audit_log").pluck("action")).toContain("cases-exported");
});

test("EXP-2: export cases goes page by page", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const { id } = await openOne(world);
  const same =
    "customer_id, owner_id, status, severity, fault, channel, received_at, opened_at, subject, problem, updated_at";
  await world.db.raw(
    `insert into case_files (id, reference, ${same})
     select gen_random_uuid(), 'AM-' || n, ${same} from case_files, generate_series(1, 1200) n where id = ?`,
    [id],
  );
  const { to, text } = collect();
  await exportCases(world.desk, { to, out: listen().out });
  const rows: Record<string, string>[] = parse(text(), { columns: true });
  expect(new Set(rows.map((row) => row.reference)).size).toBe(1201);
});

test("export ledger asks for a month that there is", async () => {
  await using world = await createCliWorld();
  const { to, text } = collect();
  const { out, faults } = listen();
  expect(await exportBooks({ month: "2026-13" }, world.desk, { to, out })).toBe(1);
  expect(faults).toEqual(["Name a month that has begun: --month 2026-03."]);
  const month = new Date().toISOString().slice(0, 7);
  expect(await exportBooks({ month }, world.desk, { to, out })).toBe(0);
  expect(text()).toMatch(/^entry,posting,/);
  const nobody = { month, askedBy: "nobody@shop.test" };
  expect(await exportBooks(nobody, world.desk, { to, out })).toBe(1);
  expect(faults.at(-1)).toMatch(/^There is no nobody@shop.test in the books./);
  const known = { month, costCentre: "Customer care", kind: "refund", step: "issued" };
  expect(await exportBooks(known, world.desk, { to, out })).toBe(0);
  const [taken] = await world
    .db("audit_log")
    .where({ action: "ledger-exported" })
    .orderBy("id", "desc");
  expect(taken.details).toMatchObject({ month, kind: "refund", step: "issued" });
});

test("PRV-2: export customer: one object with cases, history, mails and audit, and nothing that opens anything", async () => {
  await using world = await createCliWorld();
  await world.hire("Ana", "agent");
  const { id } = await openOne(world);
  await openOne(world, { customer: { name: "Other", email: "other@example.test" } });
  const { to, text } = collect();
  const { out, faults } = listen();
  expect(await exportCustomer("Lena@example.test", world.desk, { to, out })).toBe(0);
  const all = JSON.parse(text());
  expect(all.customer.name).toBe("Lena Ortiz");
  expect(all.cases.map((each: { id: string }) => each.id)).toEqual([id]);
  expect(all.history.length).toBeGreaterThan(1);
  expect(all.mails.map((each: { kind: string }) => each.kind)).toEqual(["acknowledgement"]);
  expect(all.audit.length).toBeGreaterThan(1);
  expect(text()).not.toContain("Other");
  const [link] = await world.db("case_links").where({ case_id: id });
  expect(text()).not.toContain(world.services.customerUrl(link.id));
  expect(await exportCustomer("nobody@example.test", world.desk, { to, out })).toBe(1);
  expect(faults).toEqual(["No customer has this e-mail or phone."]);
});
