// @ts-check
import { chromium } from "playwright";
import { findBrowser, launchOptions } from "../../scripts/find-browser.mjs";
import { cases, heapOf } from "./cases.mjs";

/**
 * Who is drawn, with what data, and what he is put through.
 * @typedef {{ readonly drawing: string, readonly set: "scattered" | "even", readonly cases: readonly string[] }} Subject
 */

const chosen = launchOptions(await findBrowser());

/** A new browser, in which nothing is drawn by a graphics card. */
export const launch = () => chromium.launch({ ...chosen, args: [...chosen.args, "--disable-gpu"] });

/**
 * Puts `subject` through its cases in a browser of its own, and notes the samples of each figure, or why there are none. After a case
 * that fails or takes too long the others are not tried.
 * @param {string} address
 * @param {Subject} subject
 * @param {number} count of records
 * @param {number} limit in seconds, for each case
 * @param {(figure: string, found: readonly number[] | string) => void} note
 */
export async function visit(address, subject, count, limit, note) {
  const browser = await launch();
  const left = new Set(subject.cases);
  let own = NaN;
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, reducedMotion: "reduce", locale: "en-GB", timezoneId: "America/Los_Angeles" });
    const thrown = new Promise((_, reject) => page.on("pageerror", reject));
    thrown.catch(() => undefined);
    await page.goto(address, { waitUntil: "load" });
    own = await within(limit, prepared(page, subject, count), thrown);
    for (const name of subject.cases) {
      const found = await within(limit, caseOf(name).measure({ page, count, own }), thrown);
      for (const [figure, samples] of Object.entries(found)) note(figure, samples);
      left.delete(name);
    }
  } catch (error) {
    [...left].forEach((name, i) => {
      const why = i === 0 || Number.isNaN(own) ? wordsOf(error) : "not reached";
      for (const figure of caseOf(name).figures) note(figure, why);
    });
  } finally {
    await browser.close();
  }
}

/**
 * @param {import("playwright").Page} page
 * @param {Subject} subject
 * @param {number} count
 */
async function prepared(page, { drawing, set }, count) {
  await page.evaluate(`bench.prepare(${JSON.stringify(drawing)}, ${JSON.stringify(set)}, ${count})`);
  return heapOf(page);
}

/** @param {string} name */
function caseOf(name) {
  const found = cases[name];
  if (found === undefined) throw new Error(`unknown case: ${name}`);
  return found;
}

/**
 * @template Value
 * @param {number} seconds
 * @param {Promise<Value>} work
 * @param {Promise<unknown>} thrown rejects where the page throws
 * @returns {Promise<Value>}
 */
async function within(seconds, work, thrown) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const over = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`over ${seconds} s`)), seconds * 1000);
  });
  // Once the browser is closed, what is still under way fails too.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (over), /** @type {Promise<never>} */ (thrown)]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {unknown} error */
function wordsOf(error) {
  const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
  return line.replace(/^page\.evaluate: (Error: )?/, "");
}
