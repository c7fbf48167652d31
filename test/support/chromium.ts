import { type ExecFileSyncOptions, execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const apps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const insidePlaywright = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-win/chrome.exe",
];

/** A browser for the journeys: CHROME_PATH, one on the PATH, or one that Playwright installed. */
export function findChromium(): string | null {
  const onPath = (process.env.PATH ?? "").split(delimiter);
  const places = [
    process.env.CHROME_PATH ?? "",
    ...names.flatMap((name) => onPath.map((folder) => join(folder, name))),
    ...apps,
    ...playwrightPlaces(),
  ];
  return places.find((place) => place !== "" && isProgram(place)) ?? null;
}

function playwrightPlaces(): string[] {
  const folders = [
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? "",
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
  ].filter((folder) => folder !== "" && existsSync(folder));
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith("chromium-"))
      .sort()
      .reverse()
      .flatMap((name) => insidePlaywright.map((inside) => join(folder, name, inside))),
  );
}

function isProgram(place: string): boolean {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs a browser: Debian's when root may, Playwright's otherwise. False when neither came. */
export function installChromium(): boolean {
  const debian = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  return (debian && tryRun("apt-get", aptWords)) || tryRun("npx", npxWords);
}

const timeout = 300_000;
const aptWords = ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core"];
const npxWords = ["--no-install", "playwright-core", "install", "chromium"];

function tryRun(program: string, words: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options: ExecFileSyncOptions = { env, stdio: ["ignore", "inherit", "inherit"], timeout };
  try {
    if (program === "apt-get") execFileSync("apt-get", ["update", "-qq"], options);
  } catch {
    // Old lists may still serve; the install below tells.
  }
  return spawnSync(program, [...words], options).status === 0;
}
