// @ts-check
import { availableParallelism } from "node:os";
import { launch } from "./visit.mjs";

/**
 * The machine, and how to read the table.
 * @param {string} runs
 */
export async function preface(runs) {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  return `# What it costs

Measured by \`npm run bench\` with ${availableParallelism()} cores, headless Chromium ${version}, software raster, a window of 1,200 × 800 CSS pixels, reduced motion; made-up records in 12 lanes, and as many as the column's head says. Each figure is over ${runs} run${runs === "1" ? "" : "s"}, each in a new browser.

Times are milliseconds in which the main thread was busy, as Chromium's own trace has its tasks, from the call to the end of the style and layout that are forced after the last paint; what the browser then paints is in them only where the row says so. A zoom step is one of 60, in to 1/135 of the whole, sideways, and out again, after 8 that are not counted. A mount is the first of its page; its first picture is there once a mark is laid out, and everything once no frame, timer or task is asked for any more. A filter's value is toggled and a word typed key by key in the whole picture, counts and all. Nodes are the descendants of the plot; evenly spaced records each have two dates and come to stand apart by any distance, as the path zooms in by 3% at a time. Memory is what is in use after collecting all garbage, typed arrays included, less what was in use before the mount; it includes what does not grow with the records, so it says little where they are few.

Below a figure stand two floors, drawn on a canvas by the same steps in the same run: one walks every record, the other bisects each lane's sorted times for each pixel that is not empty. They draw plain marks, and no axis, label, count or cell for a screen reader.`;
}
