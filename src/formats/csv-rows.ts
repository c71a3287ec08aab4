import { type Steps, finished } from "../records/steps.js";

/** Cells of a file, row by row; a blank line is a row without cells. `unclosed`: the row, from 1, and the text of each cell that starts with a quote which nothing closes, or which the cell goes on behind. */
export interface CSVRows {
  readonly rows: (readonly string[])[];
  readonly unclosed: readonly { readonly row: number; readonly text: string }[];
}

const LF = 10;
const CR = 13;
const QUOTE = 34;
const BLANK: readonly string[] = [];

/** How many characters are read at once: a fraction of a millisecond. */
const STRIDE = 1 << 16;

/**
 * The rows of `text`, of which cells end at the one character `delimiter` and lines at CR, LF or both.
 *
 * Source: RFC 4180. A quote inside a cell that does not start with one is text. Where something follows the closing one, it closed nothing: all its quotes are
 * text, but for two round the whole. A quote that nothing closes is text too, so that the rows after it stay rows.
 */
export function* csvRows(text: string, delimiter: string): Steps<CSVRows> {
  const rows: (readonly string[])[] = [];
  const cells: string[] = [];
  const comma = delimiter.charCodeAt(0);
  const unclosed: { readonly row: number; readonly text: string }[] = [];
  let at = 0;

  function plainCell(): string {
    const start = at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === comma || code === LF || code === CR) break;
    }
    return text.slice(start, at);
  }

  function cell(): string {
    if (text.charCodeAt(at) !== QUOTE) return plainCell();
    const start = at + 1;
    let close = text.indexOf("\"", start);
    while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf("\"", close + 2);
    if (close === -1) {
      // The quotes from here on are in pairs, each of them closed, so that no other search goes to the end in vain.
      const rest = plainCell();
      unclosed.push({ row: rows.length + 1, text: rest });
      return rest;
    }
    at = close + 1;
    const rest = plainCell();
    if (rest.trim() === "") return text.slice(start, close).replaceAll("\"\"", "\"") + rest;
    const whole = text.slice(start - 1, at);
    // That which was to close it opens another, behind a space, and the last one closes the whole.
    if (whole.endsWith("\"") && whole.split("\"").length % 2 === 1 && /\s/.test(text[close - 1]!)) return whole.slice(1, -1);
    unclosed.push({ row: rows.length + 1, text: whole });
    return whole;
  }

  for (let pause = STRIDE; at < text.length;) {
    let count = 0;
    for (;;) {
      cells[count++] = cell();
      if (at >= pause) {
        pause = at + STRIDE;
        yield;
      }
      if (text.charCodeAt(at) !== comma) break;
      at++;
    }
    at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
    // Copied, since an array that grew has room for more.
    rows.push(count === 1 && cells[0] === "" ? BLANK : cells.slice(0, count));
  }
  return { rows, unclosed };
}

const DELIMITERS = [",", ";", "\t", "|"];
const SAMPLE = { characters: 1 << 16, rows: 50 };

/** What ends the cells of `text`: that of `, ; \t |` by which most of the first rows have as many cells as the first has, and of two such the one by which they have more. */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE.characters);
  let [best, most] = [",", 0];
  for (const delimiter of DELIMITERS) {
    const rows = finished(csvRows(sample, delimiter)).rows.filter(({ length }) => length > 0);
    const first = rows.slice(0, Math.min(SAMPLE.rows, sample.length < text.length && rows.length > 1 ? rows.length - 1 : rows.length));
    // Of one in the middle, since a title may stand above them.
    const width = first[first.length >> 1]?.length ?? 0;
    const alike = first.filter(({ length }) => length === width).length / first.length;
    // However many, they are less than one row in fifty that differs.
    const score = width < 2 ? 0 : alike + Math.min(width, 100) / 10_000;
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}
