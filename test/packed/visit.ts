import { type Browser, type Page, chromium } from "playwright";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { findBrowser, launchOptions } from "../../scripts/find-browser.mjs";

/** A page, and all that went wrong on it so far, in words. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

let browser: Browser | undefined;

/** Starts the browser that `visit` uses, for the tests of this file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions(await findBrowser()));
  });
  afterAll(() => browser?.close());
}

/** Opens an address, until the test ends. */
export async function visit(address: string, { hasTouch = false } = {}): Promise<Visit> {
  const context = await browser!.newContext({ viewport: { width: 1180, height: 800 }, hasTouch });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Browsers ask for the icon on their own, and an example has none.
    if (["error", "warning"].includes(message.type()) && !message.location().url.endsWith("/favicon.ico")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? "failed"}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  // As text, since the code of a script has no document to be checked against.
  await page.addInitScript({
    content: `document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
      console.error("violated:", effectiveDirective, blockedURI, sample);
    });`,
  });
  await page.goto(address, { waitUntil: "load" });
  return { page, complaints };
}

/** The marks of the page's timelines. */
export const marksOf = (page: Page) => page.locator("[role=grid] [role=gridcell][data-id]");

/** Waits until `read` gives `value`. */
export async function becomes<Value>(read: () => Promise<Value>, value: Value): Promise<void> {
  await expect.poll(read, { timeout: 10_000 }).toEqual(value);
}

/** Does with the page's one timeline what a reader does, and looks at what comes of it. Leaves it as it was. */
export async function useTimeline({ page, complaints }: Visit): Promise<void> {
  const marks = marksOf(page);
  const mark = page.locator('[role=gridcell][data-id="yudin-1956-03-31"]');
  const card = page.getByRole("dialog");
  await becomes(() => marks.count(), 12);

  await mark.click();
  await card.getByText("The Twentieth Congress and Stalin").first().waitFor();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "hidden" });

  const envoy = page.locator("summary", { hasText: /^Envoy\s*$/ });
  const yudin = page.locator('input[data-facet="lane"][value="yudin"]');
  await envoy.click();
  await yudin.check();
  await becomes(() => marks.count(), 7);
  await yudin.uncheck();
  await becomes(() => marks.count(), 12);
  await envoy.click();

  const places = async () => JSON.stringify(await mark.boundingBox());
  const whole = await places();
  const showAll = async (): Promise<void> => {
    await page.getByRole("button", { name: "Show the whole timeline" }).click();
    await becomes(places, whole);
  };
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(places).not.toBe(whole);
  await mark.hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await showAll();
  // So must what the pointer does where parts of D3 were left out of a bundle.
  const { x, y, height } = (await page.getByRole("grid").boundingBox())!;
  await page.mouse.move(x + 600, y + height - 10);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(places).not.toBe(whole);
  const zoomed = await places();
  await page.mouse.down();
  await page.mouse.move(x + 500, y + height - 10);
  await expect.poll(places).not.toBe(zoomed);
  await page.mouse.up();
  await showAll();
  await page.mouse.dblclick(x + 600, y + height - 10);
  await expect.poll(places).not.toBe(whole);
  await showAll();

  expect(complaints).toEqual([]);
}
