import { type Timeline, timeline } from "../../src/index.js";
import type { Span } from "../../src/time/time.js";
import { optionNames } from "../../src/view/options.js";
import { indexed } from "./floors/indexed.js";
import { walk } from "./floors/walk.js";
import { type Row, columnsOf } from "./rows.js";

export interface DrawingFilter {
  readonly kind?: readonly string[];
  readonly text?: string;
}

/** What the bench asks of a timeline, and of the floors it is held against. */
export interface Drawing {
  zoomTo(span: Span): void;
  filter(filter: DrawingFilter | null): void;
  readonly rendered: Promise<void>;
  destroy(): void;
}

/** Takes the caller's data, which is not measured, and returns what draws them, which is. */
export type Draw = (rows: readonly Row[]) => (host: HTMLElement) => Drawing;

/** The timeline and its two floors, each from objects and from columns. */
export const drawings: Readonly<Record<string, Draw>> = {
  objects: (rows) => (host) => timeline(host, { records: rows }),
  columns: timelineFromColumns,
  walk: (rows) => (host) => walk(host, columnsOf(rows)),
  indexed: (rows) => (host) => indexed(host, columnsOf(rows)),
  "walk from columns": (rows) => {
    const columns = columnsOf(rows);
    return (host) => walk(host, columns);
  },
  "indexed from columns": (rows) => {
    const columns = columnsOf(rows);
    return (host) => indexed(host, columns);
  },
};

function timelineFromColumns(rows: readonly Row[]): (host: HTMLElement) => Timeline {
  if (!optionNames.includes("columns")) throw new Error("not there yet");
  const options = Object.fromEntries([["columns", columnsOf(rows)]]);
  return (host) => timeline(host, options);
}
