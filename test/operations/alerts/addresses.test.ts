import { expect, test } from "vitest";
import { isPublicAddress } from "#app/alerts/public-address.ts";
import { refuseAddress } from "#app/alerts/refuse-address.ts";
import { shapes } from "#app/alerts/shapes.ts";

test.each([
  ["http://hooks.slack.test/x", "not-https"],
  ["ftp://hooks.slack.test/x", "not-https"],
  ["hooks.slack.test/x", "not-an-address"],
  ["https://user:word@hooks.slack.test/x", "not-an-address"],
  ["https://hooks.slack.test:8080/x", "port-not-allowed"],
  ["https://hooks.slack.test:22/x", "port-not-allowed"],
  ["https://localhost/x", "not-public"],
  ["https://localhost./x", "not-public"],
  ["https://127.0.0.1/x", "not-public"],
  ["https://2130706433/x", "not-public"],
  ["https://0177.0.0.1/x", "not-public"],
  ["https://0x7f.1/x", "not-public"],
  ["https://127.1/x", "not-public"],
  ["https://[::1]/x", "not-public"],
  ["https://[::ffff:127.0.0.1]/x", "not-public"],
  ["https://[::ffff:7f00:1]/x", "not-public"],
  ["https://[fd00::1]/x", "not-public"],
  ["https://[fe80::1]/x", "not-public"],
  ["https://[64:ff9b::7f00:1]/x", "not-public"],
  ["https://[2002:7f00:1::]/x", "not-public"],
  ["https://10.1.2.3/x", "not-public"],
  ["https://172.20.0.1/x", "not-public"],
  ["https://192.168.1.1/x", "not-public"],
  ["https://100.64.0.1/x", "not-public"],
  ["https://169.254.169.254/latest", "not-public"],
  ["https://１２７.0.0.1/x", "not-public"],
])("SSRF-1: %s is refused: %s", (address, reason) => {
  expect(refuseAddress(address)).toBe(reason);
});

test.each([
  "https://hooks.slack.com/services/T/B/x",
  "https://prod-12.westeurope.logic.azure.com:443/workflows/x",
  "https://chat.example.com:8443/hook",
  "https://93.184.215.14/x",
])("SSRF-1: %s may be tried", (address) => {
  expect(refuseAddress(address)).toBeNull();
});

test.each([
  "::ffff:10.0.0.1",
  "::",
  "ff02::1",
  "0.0.0.0",
  "255.255.255.255",
  "198.18.0.1",
  "",
  "x",
])("SSRF-1: what a resolver gives as %s is not public", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test("Slack's own signs in a word of ours are text", () => {
  const facts = {
    reference: "AM-7Q2K-94XD",
    what: "Update overdue",
    severity: "high",
    since: "2026-03-06T17:00:00.000Z",
    role: "lead",
    url: "https://status.example.test/desk/cases/AM-7Q2K-94XD",
  } as const;
  const slack = JSON.stringify(shapes.slack({ ...facts, since: "<!channel> & all" }));
  expect(slack).toContain("&lt;!channel&gt; &amp; all");
  expect(JSON.stringify(shapes.teams(facts))).toContain("2026-03-06 17:00 UTC");
});
