import { expect, test } from "vitest";
import { startApp } from "#test/support/app.ts";

const mutating = [
  "/s/x",
  "/sign-in",
  "/sign-out",
  "/desk/cases/new",
  "/finance/requests/x",
  "/sign-in.data",
  "/sign-in?_data=routes%2Fsign-in%2Fpassword.tsx",
];

test.each(mutating)(
  "CSRF-1, CSRF-2, CSRF-3: %s takes a form from our own page only",
  async (path) => {
    await using app = await startApp();
    const post = (headers: Record<string, string>) =>
      app.fetch(path, { method: "POST", headers, body: new URLSearchParams({ a: "b" }) });
    const foreign = [
      { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.test" },
      { "Sec-Fetch-Site": "same-site", Origin: "https://other.example.test" },
      { "Sec-Fetch-Site": "none" },
      { Origin: "null" },
      { Origin: "https://evil.test" },
      { Origin: "https://evil.test", "X-Forwarded-Host": "evil.test", Host: "evil.test" },
      { Origin: `${app.url}.evil.test` },
      {},
    ];
    for (const headers of foreign) expect((await post(headers)).status).toBe(403);
    const ours = [
      { "Sec-Fetch-Site": "same-origin" },
      { Origin: app.url },
      // What a browser sends from a page with `no-referrer`, behind a proxy that rewrites Host.
      { "Sec-Fetch-Site": "same-origin", Origin: "null", Host: "inside.test" },
    ];
    for (const headers of ours) expect([403, 500]).not.toContain((await post(headers)).status);
  },
);

test("CAP-8: robots are told the prefix and nothing more", async () => {
  await using app = await startApp();
  expect(await (await app.fetch("/robots.txt")).text()).toBe("User-agent: *\nDisallow: /s/\n");
});

test("HDR-2: a body over the limit, or of unknown length, is refused before it is read, and staff read why on a page", async () => {
  await using app = await startApp();
  const headers = { Origin: app.url, "Content-Type": "application/x-www-form-urlencoded" };
  const foreign = { "Sec-Fetch-Site": "cross-site", Accept: "text/html,*/*;q=0.8" };
  const stopped = await app.fetch("/desk/cases/new", { method: "POST", headers: foreign });
  expect(stopped.headers.get("content-type")).toContain("text/html");
  expect(await stopped.text()).toContain("<h1>Nothing was sent</h1>");
  const large = await app.fetch("/sign-in", {
    method: "POST",
    headers,
    body: `a=${"x".repeat(1_100_000)}`,
  });
  expect(large.status).toBe(413);
  expect(await large.text()).toBe("Nothing was kept. This is over 1 MB. Send less text.");
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode("a=b"));
      stream.close();
    },
  });
  const chunked = await app.fetch("/sign-in", {
    method: "POST",
    headers,
    body,
    duplex: "half",
  } as RequestInit);
  expect(chunked.status).toBe(411);
});

test("HDR-1: every answer carries the guarding headers, also 403 and 404", async () => {
  await using app = await startApp();
  const answers = [
    await app.fetch("/"),
    await app.fetch("/sign-in"),
    await app.fetch("/no-such-page"),
    await app.fetch("/sign-in", { method: "POST", body: "" }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 403]);
  for (const { headers } of answers) {
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("content-security-policy")).not.toContain("script-src 'unsafe-inline'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("x-robots-tag")).toContain("noindex");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("x-powered-by")).toBeNull();
  }
});

test("CAP-9, PRV-3: the log names the part of the house, never an address with its token", async () => {
  await using app = await startApp();
  await app.fetch("/s/WHuymGozZUR3uMnzgXOGf0RsHx-GTqIQMEe2bWl_hxnK");
  await app.fetch("/WHuymGozZUR3uMnzgXOGf0RsHx-GTqIQMEe2bWl_hxnK?email=ana@example.test");
  const log = app.log.join("\n");
  expect(log).toContain('"area":"/s"');
  expect(log).not.toMatch(/WHuymGoz|ana@example/);
});

test("/metrics answers this machine and nobody who came through a proxy", async () => {
  await using app = await startApp();
  await app.fetch("/sign-in");
  const near = await (await app.fetch("/metrics")).text();
  expect(near).toMatch(/^amends_mails_waiting 0$/m);
  expect(near).toMatch(/^amends_http_request_seconds_bucket/m);
  expect((await app.fetch("/metrics", { headers: { "X-Forwarded-For": "1.2.3.4" } })).status).toBe(
    404,
  );
});

test("CAP-4: an address with signs that cannot be read is one there is not, in the reader's language, guarded", async () => {
  await using app = await startApp();
  const headers = { "Accept-Language": "de" };
  const [cut, guess] = [
    await app.fetch("/s/%ff", { headers }),
    await app.fetch("/s/guess", { headers }),
  ];
  expect([cut.status, await cut.text()]).toEqual([404, await guess.text()]);
  expect(cut.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(app.log.join("")).not.toContain("request failed");
});

test("other methods than an address knows are answered 405 with those there are, and no fault is logged", async () => {
  await using app = await startApp();
  const hooks = ["postmark", "ses", "sendgrid", "mailgun", "stripe", "tremendous", "inbound/mime"];
  for (const hook of hooks) {
    const answer = await app.fetch(`/hooks/${hook}`);
    expect([hook, answer.status, answer.headers.get("allow")]).toEqual([hook, 405, "POST"]);
  }
  const sent = await app.post("/files/x", { a: "b" });
  expect([sent.status, sent.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  expect(await sent.text()).toBe("This address is only read.\n");
  for (const path of ["/s/x", "/s/x?opened", "/lost", "/lost.data", "/unsubscribe/x"]) {
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      const body = new URLSearchParams({ email: "ana.duarte@example.test" });
      const headers = { Origin: app.url };
      const asked = await app.fetch(path, { method, headers, body });
      const said = [asked.status, asked.headers.get("allow"), await asked.text()];
      const words = expect.stringContaining("Nothing was changed.");
      expect([path, method, ...said]).toEqual([path, method, 405, "GET, HEAD, POST", words]);
    }
  }
  expect(app.log.join("")).not.toContain("request failed");
});
