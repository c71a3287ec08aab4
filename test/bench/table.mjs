// @ts-check

/**
 * A row of the table. `name`: what it is and in which unit. `of`: the figure of `drawing` at a number of records.
 * `floors`: whether it is written for the two floors as well. `limit`: the most that is promised at a number of records, which the figure must be under;
 * `promised`: the same in words.
 * @typedef {(drawing: string, count: number) => Cell} Figure
 * @typedef {number | string | null} Cell a figure, or why there is none; null where nothing was asked
 * @typedef {{
 *   readonly name: string, readonly drawing: string, readonly of: Figure, readonly floors?: boolean,
 *   readonly promised?: string, readonly limit?: (count: number) => number | null,
 * }} Row
 */

/** @typedef {ReadonlyMap<string, readonly number[] | string>} Results samples, or why there are none, by `keyOf` */

/**
 * @param {string} drawing
 * @param {number} count
 * @param {string} figure
 */
export const keyOf = (drawing, count, figure) => `${drawing}, ${count}: ${figure}`;

const MILLION = 1_000_000;

/** @param {Results} results @returns {readonly Row[]} */
function rowsOf(results) {
  /** @type {(figure: string, summary: (sorted: readonly number[]) => number) => Figure} */
  const figure = (name, summary) => (drawing, count) => {
    const samples = results.get(keyOf(drawing, count, name)) ?? null;
    return samples === null || typeof samples === "string" ? samples : summary([...samples].sort((a, b) => a - b));
  };
  const zoom = figure("zoom", median);
  const mounts = ["objects", "columns"].flatMap((from) => /** @type {Row[]} */ ([
    { name: `mount from ${from}: first picture, ms`, drawing: from, of: figure("first picture", median), floors: true, ...under({ 12: 15, [MILLION]: from === "objects" ? 300 : 150 }, "ms") },
    { name: `mount from ${from}: first picture of a second mount, ms`, drawing: from, of: figure("first picture again", median), floors: true },
    { name: `mount from ${from}: everything, ms`, drawing: from, of: figure("whole", median), floors: true, ...(from === "objects" ? under({ [MILLION]: 800 }, "ms") : {}) },
    { name: `mount from ${from}: longest task, ms`, drawing: from, of: figure("longest task", median), floors: true, ...under({ [MILLION]: 50 }, "ms") },
  ]));
  return [
    { name: "zoom step: median, ms", drawing: "objects", of: zoom, floors: true },
    { name: "zoom step: 95th percentile, ms", drawing: "objects", of: figure("zoom", (sorted) => quantile(sorted, 0.95)), floors: true, promised: "under 8 ms", limit: () => 8 },
    { name: "zoom step: median with the browser's own paint, ms", drawing: "objects", of: figure("zoom, painted", median), floors: true },
    { name: "zoom step: median over that at 1,000", drawing: "objects", of: (drawing, count) => ratio(zoom(drawing, count), zoom(drawing, 1000)), floors: true, ...under({ [MILLION]: 1.5 }) },
    { name: "zoom step: median over the bisecting floor", drawing: "objects", of: (drawing, count) => ratio(zoom(drawing, count), zoom("indexed", count)), ...under({ [MILLION]: 1.5 }) },
    ...mounts,
    { name: "a filter's value toggled: median, ms", drawing: "objects", of: figure("filter", median), floors: true, ...under({ [MILLION]: 50 }, "ms") },
    { name: "a key typed into search: longest frame of all keys, ms", drawing: "objects", of: figure("search", last), floors: true, promised: "under 16 ms", limit: () => 16 },
    { name: "a key typed into search: until all is painted, median, ms", drawing: "objects", of: figure("search, whole", median), floors: true },
    { name: "nodes in the plot at most on the zoom's path", drawing: "objects", of: figure("nodes", last), promised: "under 1,500", limit: () => 1500 },
    { name: "nodes in the plot at most, records evenly spaced", drawing: "objects, even", of: figure("nodes", last), promised: "under 1,500", limit: () => 1500 },
    { name: "memory beyond the caller's data, bytes a record", drawing: "objects", of: figure("memory", median), floors: true, ...under({ [MILLION]: 40 }, "bytes") },
    { name: "memory beyond the caller's data, from columns, bytes a record", drawing: "columns", of: figure("memory", median), floors: true, ...under({ [MILLION]: 40 }, "bytes") },
    { name: "memory left after destroy(), bytes a record", drawing: "objects", of: figure("left", median), floors: true, ...under({ [MILLION]: 1 }, "bytes") },
    { name: "frames and timers asked for in 2 s of rest", drawing: "objects", of: figure("rest", last), promised: "none", limit: () => Number.MIN_VALUE },
  ];
}

/**
 * The table, in Markdown. A row's floors stand below it.
 * @param {Results} results
 * @param {readonly number[]} counts
 */
export function tableOf(results, counts) {
  const lines = rowsOf(results).flatMap((row) => {
    const cells = counts.map((count) => row.of(row.drawing, count));
    const floors = row.floors ? ["walk", "indexed"] : [];
    return [
      [row.name, ...cells.map(text), row.promised ?? "", verdict(row, counts, cells)],
      ...floors.map((floor) => [`– ${FLOORS[floor]}`, ...counts.map((count) => text(row.of(row.drawing === "columns" ? `${floor} from columns` : floor, count))), "", ""]),
    ];
  });
  const head = ["", ...counts.map(text), "promised", ""];
  const rule = ["---", ...counts.map(() => "--:"), "---", "---"];
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** @type {Readonly<Record<string, string>>} */
const FLOORS = { walk: "canvas that walks every record", indexed: "canvas, one bisection a pixel that is not empty" };

/**
 * A promise at some numbers of records.
 * @param {Readonly<Record<number, number>>} limits
 */
function under(limits, unit = "") {
  const words = Object.entries(limits).map(([count, most]) => `under ${most}${unit && ` ${unit}`} at ${text(Number(count))}`);
  return { promised: words.join(", "), limit: (/** @type {number} */ count) => limits[count] ?? null };
}

/**
 * @param {Row} row
 * @param {readonly number[]} counts
 * @param {readonly Cell[]} cells
 */
function verdict({ limit }, counts, cells) {
  if (limit === undefined) return "";
  const held = counts.flatMap((count, i) => {
    const [most, cell] = [limit(count), cells[i] ?? null];
    return most === null || cell === null ? [] : [{ count: text(count), cell, isMet: typeof cell === "number" && cell < most }];
  });
  // A case over its time is no promise kept.
  const missed = held.filter(({ cell, isMet }) => !isMet && (typeof cell === "number" || cell.startsWith("over"))).map(({ count }) => count);
  if (missed.length > 0) return `**missed** at ${missed.join("; ")}`;
  return held.find(({ isMet }) => !isMet)?.cell ?? (held.length > 0 ? "met" : "not measured");
}

/** @param {Cell} cell */
function text(cell) {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  return cell.toLocaleString("en-GB", { maximumFractionDigits: Math.abs(cell) < 100 ? 1 : 0 });
}

/** @param {Cell} a @param {Cell} b @returns {Cell} */
function ratio(a, b) {
  return typeof a === "number" && typeof b === "number" ? a / b : typeof a === "string" ? a : null;
}

/** @param {readonly number[]} sorted */
const median = (sorted) => quantile(sorted, 0.5);

/** @param {readonly number[]} sorted */
const last = (sorted) => quantile(sorted, 1);

/** The least sample that has `share` of all at or below it. @param {readonly number[]} sorted @param {number} share */
function quantile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
