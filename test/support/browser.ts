import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "./chromium.ts";

/** What a browser is started with: no window, and nothing that asks the network by itself. */
export const browserFlags = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--in-process-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real browser. Its profile is thrown away at the end. */
export async function startBrowser(): Promise<Browser & AsyncDisposable> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium: set CHROME_PATH, or install one");
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  return Object.assign(browser, { [Symbol.asyncDispose]: () => browser.close() });
}

export const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const satisfies BrowserContextOptions;

export const desktop = {
  viewport: { width: 1280, height: 900 },
} as const satisfies BrowserContextOptions;

/**
 * The whole page as `test-results/NAME.jpg`, to look at. As PNG in the screen's own pixels, packing it
 * is four times the work of showing the page.
 */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const path = `test-results/${name}.jpg`;
  await page.screenshot({ path, fullPage: true, scale: "css", type: "jpeg", quality: 85 });
}

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

type Finding = { id: string; help: string; nodes: { html: string }[] };

/** What axe-core finds on the page as it stands (WCAG 2.2 AA and good practice), a line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  const source = await readFile(axeFile, "utf8");
  const findings: Finding[] = await page.evaluate(
    // The page's own policy forbids foreign scripts; what the debugger evaluates it does not see.
    `(() => { ${source}; return axe.run({ resultTypes: ["violations"] }).then((r) => r.violations); })()`,
  );
  return findings.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes[0]?.html ?? ""}`);
}

/** Every request that went to another origin than the app's (CAP-7). */
export function watchForeignRequests(page: Page, origin: string): string[] {
  const foreign: string[] = [];
  page.on("request", (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) foreign.push(request.url());
  });
  return foreign;
}
