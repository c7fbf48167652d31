import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import type { Role } from "#app/domain/roles.ts";
import {
  axeFindings,
  desktop,
  keepPicture,
  phone,
  watchForeignRequests,
} from "#test/support/browser.ts";
import { addStaff } from "#test/support/cases.ts";
import type { RunningApp } from "#test/support/running-app.ts";

/** Who is on the stage, each at a page of their own. */
export type Stage = {
  readonly app: RunningApp;
  readonly marco: Page;
  readonly ines: Page;
  readonly farid: Page;
  /** The customer's phone, without any script. */
  readonly hers: Page;
  readonly link: string;
  readonly reference: string;
};

/** A picture, and nothing for axe to find. On a page without script axe cannot run. */
export async function look(page: Page, name: string) {
  await keepPicture(page, name);
  expect(await axeFindings(page), name).toEqual([]);
}

const password = "three quiet words";

/** A colleague with a password. */
export function hire({ services }: RunningApp, name: string, role: Role = "agent") {
  const called = `${name[0]?.toUpperCase()}${name.slice(1)} Ruiz`;
  return addStaff(services, { name: called, email: `${name}@amends.test`, role, password });
}

/** A colleague who is new, and signed in. */
export async function signIn(app: RunningApp, browser: Browser, name: string, role: Role) {
  await hire(app, name, role);
  return openDesk(app, browser, name);
}

/** A colleague at the desk. */
export async function openDesk(app: RunningApp, browser: Browser, name: string) {
  const context = await browser.newContext({ ...desktop, baseURL: app.url });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await enter(page, name);
  return page;
}

/** Through the page as they would, on the first day or after some weeks away. */
export async function enter(page: Page, name: string) {
  await page.goto("/desk");
  await page.getByLabel("E-mail").fill(`${name}@amends.test`);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Today" }).waitFor();
}

export type Failure = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly locale?: string;
  readonly timezone: string;
  readonly subject: string;
  readonly problem: string;
  readonly product: string;
  readonly channel: string;
  readonly severity: string;
  /** On the clocks of whoever logs it, as the field takes it. */
  readonly receivedAt?: string;
  readonly scan?: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
};

/** Logs a failure on the desk; gives the case's reference. */
export async function logFailure(page: Page, failure: Failure): Promise<string> {
  await page.getByRole("link", { name: "Log a failure" }).click();
  await page.getByLabel("Name", { exact: true }).fill(failure.name);
  await page.getByLabel("E-mail").fill(failure.email);
  await page.getByLabel("Phone", { exact: true }).fill(failure.phone);
  if (failure.locale) await page.getByLabel("Language").selectOption(failure.locale);
  await page.getByLabel("Time zone").fill(failure.timezone);
  await page.getByLabel("What it is about").fill(failure.subject);
  await page.locator("[name=problem]").fill(failure.problem);
  await page.getByLabel("Product").fill(failure.product);
  await page.getByLabel("How it reached us").selectOption(failure.channel);
  if (failure.receivedAt) await page.locator("[name=receivedAt]").fill(failure.receivedAt);
  if (failure.scan) await page.locator("[name=files]").setInputFiles(failure.scan);
  await page.getByLabel("How bad it is for the customer").selectOption(failure.severity);
  await page.getByRole("button", { name: "Open the case" }).click();
  await page.waitForURL(/\/desk\/cases\/AM-/);
  return /AM-[0-9A-Z-]{9}/.exec(page.url())?.[0] ?? "";
}

/** The customer's phone, at the address that stands in a mail's text part. */
export async function openHerPage(app: RunningApp, browser: Browser, text: string | undefined) {
  const [link] = /https?:\/\/\S+\/s\/[\w-]{44}/.exec(text ?? "") ?? [];
  if (!link) throw new Error("the mail holds no link");
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
  context.setDefaultTimeout(20_000);
  const hers = await context.newPage();
  return { hers, link, foreign: watchForeignRequests(hers, app.url) };
}
