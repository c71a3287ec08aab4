import type { LaneLayout, PlacedMark } from "../layout/lanes.js";
import type { Label } from "../layout/labels.js";
import { type LaneCell, type Sign, keyOf } from "../layout/marks.js";
import { COUNT_FONT, FADE, MARK, TARGET } from "../layout/sizes.js";
import { widthOf } from "../layout/text.js";
import { bandPath } from "./band.js";
import { type Node, type Value, h, round } from "./node.js";

/** What a cell is called, of how many records, whether a card opens from it, whether that is open, and whether it is the one that the Tab key reaches; null where no key does, as in a file. */
export interface CellState {
  readonly name: string;
  readonly count: string;
  readonly opens: boolean;
  readonly selected: boolean;
  readonly tabbable: boolean | null;
}

/** What makes a node a cell of the grid. */
export function cellAttributes(cell: LaneCell, { name, opens, selected, tabbable }: CellState): Readonly<Record<string, Value>> {
  return {
    role: "gridcell",
    tabindex: tabbable === null ? null : tabbable ? 0 : -1,
    "aria-label": name,
    "aria-colindex": cell.ordinal,
    ...dataOf(cell),
    ...(opens && tabbable !== null ? { "aria-haspopup": "dialog", "aria-expanded": String(selected) } : {}),
  };
}

function dataOf(cell: LaneCell): Readonly<Record<string, Value>> {
  switch (cell.kind) {
    case "record":
      return { "data-id": cell.id };
    case "crowd":
      return { "data-bin": keyOf(cell), "data-count": cell.count };
    case "bin":
      return { "data-bin": keyOf(cell), "data-count": cell.certain, "data-possible": cell.possible === 0 ? null : cell.possible };
  }
}

/** A mark as a cell of the grid: one node, since there may be hundreds; a crowd has its count too. Its target is found from layout numbers. */
export function markScene(mark: PlacedMark, state: CellState): Node {
  const { cell } = mark;
  const attributes = { key: `mark ${keyOf(cell)}`, ...cellAttributes(cell, state) };
  if (cell.kind === "crowd") return h("g", { ...attributes, class: "memcon-mark" }, countScene(mark, state));
  const name = `memcon-mark ${classOf(mark.sign)}`;
  const { x0, x1, y, isCut, parts } = mark;
  return parts.length > 1 || isCut.includes(true) || isFaded(mark) ? h("path", { ...attributes, class: name, d: partsPath(mark) }) : pill(name, x0, x1, y, MARK, attributes);
}

/** Whether it fades towards an end that is open or not known to the day, as far as can be seen. */
export function isFaded({ x0, x1, body: [left, right] }: PlacedMark): boolean {
  return left > x0 + 2 || right < x1 - 2;
}

/** The classes of what is drawn by `sign`. */
export function classOf(sign: Sign): string {
  return `memcon-dot${isSolid(sign) ? "" : ` memcon-${sign}`}`;
}

function isSolid(sign: Sign): boolean {
  return sign === "record" || sign === "lasted";
}

/** The parts of a mark, a thin line from each to the next, and where it fades, a tail that thins to a line: a shape, which is seen on paper and in forced colours too. */
function partsPath({ x0, x1, y, isCut, body: [left, right], parts, sign }: PlacedMark): string {
  const solid = isSolid(sign);
  const half = MARK / 2;
  const line = (from: number, to: number): string => (from < to ? `M${round(from)},${round(y)}${solid ? `v-1H${round(to)}v2H${round(from)}Z` : `H${round(to)}`}` : "");
  const tail = (from: number, to: number): string => {
    const length = round(Math.max(-FADE, Math.min(FADE, to - from)));
    const curve = (way: number, middle = round(way / 2)): string => `c${middle},0,${middle},${half - 1},${way},${half - 1}`;
    return from === to ? "" : `M${round(from)},${round(y - half)}${curve(length)}H${round(to)}v2H${round(from + length)}${curve(-length)}`;
  };
  if (parts.length === 0) return line(x0, x1);
  let [from, path] = [left, tail(left, x0) + tail(right, x1)];
  for (const [start, end] of parts) {
    path += line(from, start) + bandPath({ x0: start, x1: end, y0: y - half, y1: y + half, isCut: [(isCut[0] || left > x0) && start === left, (isCut[1] || right < x1) && end === right] }, half, !solid);
    from = end;
  }
  return path + line(from, right);
}

/** Whether a date is approximate or uncertain, as EDTF and any hand writes it: `~`, `?` or both, round `x`, `y`. */
export function doubtPath(x: number, y: number, approximate: boolean, uncertain: boolean): string {
  const aside = approximate && uncertain ? 4 : 0;
  return (approximate ? `M${round(x - aside - 3.4)},${round(y + 0.9)}c1,-2.9,2.4,-2,3.4,-.9s2.4,2,3.4,-.9` : "")
    + (uncertain ? `M${round(x + aside - 2)},${round(y - 2)}a2,2,0,1,1,2.9,1.8q-.9,.5,-.9,1.5m0,2.4v.1` : "");
}

/** The doubts about a lane's marks, those that are solid or the others, written in them, and of what is but a line above it: one path, however many they are. */
export function doubtsScene({ marks }: LaneLayout, solid: boolean): Node | null {
  const path = marks.map(({ cell, sign, parts: [part], x0, x1, y }) => {
    if (cell.kind !== "record" || (isSolid(sign) && part !== undefined) !== solid) return "";
    const [from, to] = part ?? [x0, x1];
    return doubtPath((from + to) / 2, part === undefined ? y - 8 : y, cell.time.approximate, cell.time.uncertain);
  }).join("");
  return path === "" ? null : h("path", { key: `doubts ${solid}`, class: `memcon-doubt${solid ? " memcon-doubt-solid" : ""}`, d: path });
}

/** A shape with round ends from `x0` to `x1`, `height` high round `y`: a disc where it is as wide as high. */
export function pill(name: string, x0: number, x1: number, y: number, height: number, attributes: Readonly<Record<string, Value>> = {}): Node {
  return h("rect", { ...attributes, class: name, x: x0, y: y - height / 2, width: x1 - x0, height, rx: height / 2 });
}

/** What is drawn of a mark, round `y`. */
type Seen = Pick<PlacedMark, "x0" | "x1" | "y" | "isCut">;

function bar(name: string, { x0, x1, y, isCut }: Seen, height: number, isOpen = false, attributes: Readonly<Record<string, Value>> = {}): Node {
  if (!isCut.includes(true)) return pill(name, x0, x1, y, height, attributes);
  return h("path", { ...attributes, class: name, d: bandPath({ x0, x1, y0: y - height / 2, y1: y + height / 2, isCut }, height / 2, isOpen) });
}

/** The ring round the mark of the record whose card is open. */
export function ringScene({ cell, x0, x1, y, isCut }: PlacedMark): Node {
  const height = cell.kind === "crowd" ? TARGET + 4 : MARK + 8;
  return bar("memcon-ring", { x0: isCut[0] ? x0 : x0 - 4, x1: isCut[1] ? x1 : x1 + 4, y, isCut }, height, true, { key: `ring ${keyOf(cell)}` });
}

/** The lags of a lane as lines from their marks, each with an upright at its end where that is in sight. `range`: the edges of the plot. */
export function lagsScene({ marks }: LaneLayout, [left, right]: readonly [number, number]): Node | null {
  const path = marks.map(({ lagX, x0, x1, y }) => {
    if (lagX === null) return "";
    const to = Math.min(right, Math.max(left, lagX));
    return `M${round(lagX > x1 ? x1 : x0)},${round(y)}H${round(to)}${to === lagX ? "m0,-4.5v9" : ""}`;
  }).join("");
  return path === "" ? null : h("path", { key: "lags", class: "memcon-lag", d: path });
}

function countScene(seen: Seen, { count }: CellState): readonly (Node | null)[] {
  const { x0, x1, y } = seen;
  const fits = widthOf(count, COUNT_FONT, true) <= x1 - x0 - 4;
  return [bar("memcon-crowd", seen, TARGET - 2), fits ? h("text", { class: "memcon-count", x: (x0 + x1) / 2, y: y + 4 }, count) : null];
}

/**
 * The label of a mark, beside its cell and not in it, so that the middle of the cell is the mark; a click on it is one on the mark.
 * The text is clipped to its box, so that it covers nothing even in a font wider than its width was estimated for.
 */
export function labelScene({ key, text, align, box, leader }: Label, lang: string | null): Node {
  const width = box.x1 - box.x0;
  return h("g", { key: `label ${key}`, class: "memcon-label", "data-for": key, "aria-hidden": "true" },
    leader !== null && h("line", { class: "memcon-leader", x1: leader.x, x2: leader.x, y1: leader.y0, y2: leader.y1 }),
    h("svg", { x: box.x0, y: box.y0, width, height: box.y1 - box.y0 },
      h("text", { x: align === "start" ? 0 : width, y: 13.5, "text-anchor": align === "end" ? "end" : null, lang }, text)),
  );
}
