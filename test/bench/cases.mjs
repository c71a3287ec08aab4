// @ts-check
import { traced } from "./trace.mjs";

/**
 * What one drawing is put through on one page, in this order; each gives the samples of its figures, times in ms.
 * `own`: bytes in use before anything is drawn, the caller's data among them.
 * @typedef {Readonly<Record<string, readonly number[]>>} Samples
 * @typedef {{ readonly page: import("playwright").Page, readonly count: number, readonly own: number }} Visit
 * @typedef {{ readonly figures: readonly string[], readonly measure: (visit: Visit) => Promise<Samples> }} Case
 */

/** @type {Readonly<Record<string, Case>>} */
export const cases = {
  mount: {
    figures: ["first picture", "whole", "longest task"],
    async measure({ page }) {
      const { spans } = await traced(page, "bench.mount()");
      return {
        "first picture": spans.flatMap(({ first }) => (first === undefined ? [] : [first.total])),
        whole: spans.map(({ whole }) => whole.total),
        "longest task": spans.map(({ whole }) => whole.longest),
      };
    },
  },
  rest: {
    figures: ["rest"],
    measure: async ({ page }) => ({ rest: [await page.evaluate("bench.rest()")] }),
  },
  zoom: {
    figures: ["zoom", "zoom, painted", "nodes"],
    async measure({ page }) {
      const { value, spans } = await traced(page, "bench.zoom()");
      return { zoom: spans.map(({ whole }) => whole.total), "zoom, painted": spans.map(({ frame }) => frame.total), nodes: [Number(value)] };
    },
  },
  "fine zoom": {
    figures: ["nodes"],
    measure: async ({ page }) => ({ nodes: [await page.evaluate("bench.zoom(true)")] }),
  },
  filter: {
    figures: ["filter"],
    async measure({ page }) {
      const { spans } = await traced(page, "bench.filter()");
      return { filter: spans.map(({ whole }) => whole.total) };
    },
  },
  search: {
    figures: ["search", "search, whole"],
    async measure({ page }) {
      const { spans } = await traced(page, "bench.search()");
      return { search: spans.map(({ whole }) => whole.longest), "search, whole": spans.map(({ whole }) => whole.total) };
    },
  },
  memory: {
    figures: ["memory", "left"],
    async measure({ page, count, own }) {
      const drawn = await heapOf(page);
      await page.evaluate("bench.destroy()");
      const left = await heapOf(page);
      return { memory: [(drawn - own) / count], left: [(left - own) / count] };
    },
  },
  "mount again": {
    figures: ["first picture again"],
    async measure({ page }) {
      const { spans } = await traced(page, "bench.mount()");
      return { "first picture again": spans.flatMap(({ first }) => (first === undefined ? [] : [first.total])) };
    },
  },
};

/**
 * Bytes in use once all garbage is collected: objects, what the browser keeps for them, and the memory behind typed arrays.
 * @param {import("playwright").Page} page
 */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  // What the first round finalises, the second frees.
  for (let round = 0; round < 2; round++) await session.send("HeapProfiler.collectGarbage");
  const usage = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}
