// @ts-check
// Photographs a page with a timeline. Without options it makes the README's picture.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { findBrowser, launchOptions } from "./find-browser.mjs";

const usage = `npm run picture -- [options]
  --page FILE|URL   the page; default examples/script-tag/index.html
  --out FILE        default examples/timeline.png
  --width PX        of the viewport; default 1180
  --height PX       of the viewport; by default as high as the page, and at least 640 if it is clicked or typed at
  --scale N         device pixels to a CSS pixel; default 1.5
  --scheme light|dark
  --reduced         reduced motion
  --forced          forced colours
  --print           as on paper
  --click SELECTOR  also within shadow roots; in the order given with --key, --hover and --wait, any number of times
  --hover SELECTOR
  --key NAME        such as Tab, Enter, ArrowRight, Control+A
  --wait MS`;

const { values, tokens } = parseArgs({
  tokens: true,
  options: {
    page: { type: "string", default: project("examples/script-tag/index.html") },
    out: { type: "string", default: project("examples/timeline.png") },
    width: { type: "string", default: "1180" },
    height: { type: "string" },
    scale: { type: "string", default: "1.5" },
    scheme: { type: "string", default: "light" },
    reduced: { type: "boolean", default: false },
    forced: { type: "boolean", default: false },
    print: { type: "boolean", default: false },
    click: { type: "string", multiple: true },
    hover: { type: "string", multiple: true },
    key: { type: "string", multiple: true },
    wait: { type: "string", multiple: true },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(usage);
else await photograph();

async function photograph() {
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    const page = await browser.newPage({
      viewport: { width: positive("width"), height: values.height === undefined ? 640 : positive("height") },
      deviceScaleFactor: positive("scale"),
      colorScheme: values.scheme === "dark" ? "dark" : "light",
      reducedMotion: values.reduced ? "reduce" : "no-preference",
      forcedColors: values.forced ? "active" : "none",
      locale: "en-GB",
      timezoneId: "America/Los_Angeles",
    });
    page.on("pageerror", (error) => fail(`the page threw: ${error.stack ?? error.message}`));
    page.on("console", (message) => message.type() === "error" && fail(`the page complains: ${message.text()}`));
    if (values.print) await page.emulateMedia({ media: "print" });
    // An example asks for the package where it is installed; what is photographed is what was built.
    await page.route("**/examples/*/node_modules/memcon-timeline/**", (route) =>
      route.fulfill({ path: project(route.request().url().replace(/.*\/node_modules\/memcon-timeline\//, "")) }),
    );
    await page.goto(address(values.page), { waitUntil: "load" });
    await drawn(page);
    await gestures(page);
    await drawn(page);
    if (values.height === undefined) await fit(page);
    await page.screenshot({ path: values.out });
    console.log(values.out);
  } finally {
    await browser.close();
  }
}

/** @param {import("playwright").Page} page */
async function gestures(page) {
  for (const token of tokens) {
    if (token.kind !== "option" || token.value === undefined) continue;
    if (token.name === "click") await page.locator(token.value).first().click();
    if (token.name === "hover") await page.locator(token.value).first().hover();
    if (token.name === "key") await page.keyboard.press(token.value);
    if (token.name === "wait") await page.waitForTimeout(Number(token.value));
  }
}

/**
 * Waits for every timeline of the page, for its fonts, and for what moves to come to rest.
 * @param {import("playwright").Page} page
 */
async function drawn(page) {
  // As text, since the code of a script has no document to be checked against.
  await page.evaluate(`(async () => {
    const elements = [...document.querySelectorAll("memcon-timeline")];
    if (elements.length > 0 && !customElements.get("memcon-timeline")) throw new Error("unknown element: memcon-timeline; expected its script to be built");
    await Promise.all(elements.map((element) => element.rendered));
    await document.fonts.ready;
    const finite = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(finite.map(({ finished }) => finished));
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  })()`);
}

/**
 * Makes the viewport as high as the page's content; what opens over it was placed within the height it had, and keeps it.
 * @param {import("playwright").Page} page
 */
async function fit(page) {
  const content = /** @type {number} */ (
    await page.evaluate("document.body.getBoundingClientRect().bottom + scrollY + parseFloat(getComputedStyle(document.body).marginBottom)")
  );
  const untouched = !(values.click ?? values.hover ?? values.key);
  await page.setViewportSize({ width: positive("width"), height: Math.ceil(untouched ? content : Math.max(content, 640)) });
  await drawn(page);
}

/** @param {"width" | "height" | "scale"} name of an option given in CSS pixels or as a ratio */
function positive(name) {
  const number = Number(values[name]);
  if (!(number > 0)) throw new Error(`invalid ${name}: ${values[name]}; expected a positive number`);
  return number;
}

/** @param {string} page */
function address(page) {
  if (/^(https?|file|about|data):/.test(page)) return page;
  if (!existsSync(page)) throw new Error(`missing page: ${page}; expected a file or an address`);
  return pathToFileURL(resolve(page)).href;
}

/** @param {string} path */
function project(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
