// @ts-check

/**
 * What the main thread did between two marks, in ms: all its tasks, and the longest of them. What a task did outside the marks is left out.
 * @typedef {{ readonly total: number, readonly longest: number }} Work
 */

/**
 * From a `bench start`. `first`: until `bench first`; `whole`: until the last `bench end`; `frame`: until the task that has this end is over.
 * @typedef {{ readonly first: Work | undefined, readonly whole: Work, readonly frame: Work }} Span
 */

/** @typedef {{ readonly name: string, readonly pid: number, readonly tid: number, readonly ts: number, readonly dur?: number }} TraceEvent */

/**
 * Evaluates `expression` in the page, and reads the browser's trace of it.
 * @param {import("playwright").Page} page
 * @param {string} expression
 * @returns {Promise<{ readonly value: unknown, readonly spans: readonly Span[] }>} a span for each `bench start`
 */
export async function traced(page, expression) {
  const browser = /** @type {import("playwright").Browser} */ (page.context().browser());
  await browser.startTracing(page, { categories: ["-*", "toplevel", "blink.user_timing"] });
  const value = await page.evaluate(expression);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return { value, spans: spansOf(traceEvents) };
}

/** @param {readonly TraceEvent[]} events @returns {readonly Span[]} */
function spansOf(events) {
  const marks = events.filter(({ name }) => name.startsWith("bench ")).sort((a, b) => a.ts - b.ts);
  const tasks = events
    .filter(({ name, pid, tid }) => name === "ThreadControllerImpl::RunTask" && pid === marks[0]?.pid && tid === marks[0].tid)
    .map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }));
  const starts = marks.flatMap(({ name }, i) => (name === "bench start" ? [i] : []));
  return starts.map((start, i) => {
    const within = marks.slice(start, starts[i + 1]);
    const [first, end] = ["bench first", "bench end"].map((name) => within.filter((mark) => mark.name === name).at(-1));
    if (end === undefined) throw new Error("missing mark: bench end");
    const from = within[0]?.ts ?? 0;
    const over = tasks.find((task) => task.from <= end.ts && end.ts < task.to)?.to ?? end.ts;
    return { first: first && workOf(tasks, from, first.ts), whole: workOf(tasks, from, end.ts), frame: workOf(tasks, from, over) };
  });
}

/**
 * @param {readonly { readonly from: number, readonly to: number }[]} tasks
 * @param {number} from in µs
 * @param {number} to
 * @returns {Work}
 */
function workOf(tasks, from, to) {
  const parts = tasks.map((task) => Math.min(task.to, to) - Math.max(task.from, from)).filter((part) => part > 0);
  return { total: parts.reduce((sum, part) => sum + part, 0) / 1000, longest: Math.max(0, ...parts) / 1000 };
}
