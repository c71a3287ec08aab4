import { closeOfParenthesis, closer, endOfPart, headAfter } from "./bibtex-braces.js";
import { MONTHS } from "./date-parts.js";
import type { ReadingBuilder } from "./reading.js";

/** An entry as it is written. `row`: its place in the file, from 1. `type` and the names of fields are in lower case; values are in LaTeX, `@string`s written out. */
export interface BibtexEntry {
  readonly row: number;
  readonly type: string;
  readonly key: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

const HEAD = /@\s*([A-Za-z][\w:.+-]*)\s*([{(])/g;
const BETWEEN = /[\s,]*/y;
const NAME = /([^\s=,{}"#]+)\s*=\s*/y;
const WORD = /[^\s,#{}"=]+/y;
const PLUS = /\s*#\s*/y;

/** How many times the length of the text its `@string`s, or what is inherited, may come to, and how long they may be at least and at most. */
const MOST_TIMES = 8;
const LEAST = 100_000;
const MOST = 2 ** 27;

/** How many characters a `text` may be made longer by what it says once for several entries. */
export function roomIn(text: string): number {
  return Math.min(MOST, LEAST + MOST_TIMES * text.length);
}

/** Of a piece that is shown of what cannot be read. */
const LONGEST = 200;

/**
 * The entries of a file in BibTeX or BibLaTeX, as the program reads them: what stands between entries is a comment, and so are `@comment` and
 * `@preamble`. An entry that is not closed ends before the next line that begins one. What cannot be read is a problem.
 *
 * Linear in the text: `@string`s that would make it many times as long as it is stay names.
 */
export function* bibtexEntries(text: string, builder: ReadingBuilder): Generator<BibtexEntry> {
  const strings = new Map(MONTHS.map((month) => [month, month]));
  let left = roomIn(text);
  const findClose = closer(text);
  let [row, end] = [0, 0];
  for (;;) {
    HEAD.lastIndex = end;
    const head = HEAD.exec(text);
    checkBetween(text.slice(end, head?.index), row);
    if (head === null) return;
    const [, name = "", bracket = ""] = head;
    const type = name.toLowerCase();
    const start = HEAD.lastIndex;
    const close = bracket === "{" ? findClose(start) : closeOfParenthesis(text, start);
    if (type !== "string" && type !== "comment" && type !== "preamble") row++;
    if (close < 0) builder.problem({ row, column: "" }, text.slice(head.index, head.index + LONGEST), `is not closed`, `a ${bracket === "{" ? "}" : ")"} at its end`);
    const body = text.slice(start, close < 0 ? headAfter(text, start) : close);
    end = start + body.length + (close < 0 ? 0 : 1);
    if (type === "comment" || type === "preamble") continue;
    const isEntry = type !== "string";
    const comma = body.indexOf(",");
    const before = comma < 0 ? body : body.slice(0, comma);
    const hasKey = isEntry && !before.includes("=");
    if (isEntry && !hasKey) builder.problem({ row, column: "" }, body.slice(0, LONGEST), "has no citation key", "a key before the fields");
    const fields = fieldsOf(body, hasKey ? before.length : 0, row);
    if (isEntry) yield { row, type, key: hasKey ? before.trim() : "", fields };
    else for (const [field, value] of fields) strings.set(field, value);
  }

  function checkBetween(between: string, after: number): void {
    if (between.includes("}")) builder.problem({ row: after, column: "" }, between.trim(), "stands after the end of the entry, and is not read", "as many closing braces as opening ones");
  }

  function fieldsOf(body: string, from: number, row: number): BibtexEntry["fields"] {
    const fields: [string, string][] = [];
    for (let at = from; (at = endAt(BETWEEN, body, at)) < body.length; ) {
      NAME.lastIndex = at;
      const name = NAME.exec(body);
      if (name === null) {
        const comma = body.indexOf(",", at);
        const next = comma < 0 ? body.length : comma;
        builder.problem({ row, column: "" }, body.slice(at, Math.min(next, at + LONGEST)), "is no field", "a field such as year = {1953}");
        at = next;
        continue;
      }
      const field = name[1]!.toLowerCase();
      const parts: string[] = [];
      for (let next = NAME.lastIndex; next > at; next = endAt(PLUS, body, at)) {
        const part = partAt(body, next, row, field);
        parts.push(part.text);
        at = part.end;
      }
      fields.push([field, parts.join("")]);
    }
    return fields;
  }

  function partAt(body: string, at: number, row: number, column: string): { readonly text: string; readonly end: number } {
    const opening = body[at];
    if (opening === "{" || opening === '"') {
      const close = endOfPart(body, at + 1, opening);
      if (close < 0) builder.problem({ row, column }, body.slice(at, at + LONGEST), "is not closed", `a ${opening === "{" ? "}" : '"'} at its end`);
      return { text: body.slice(at + 1, close < 0 ? body.length : close), end: close < 0 ? body.length : close + 1 };
    }
    WORD.lastIndex = at;
    const word = WORD.exec(body)?.[0] ?? "";
    const end = at + word.length;
    if (word === "" || /^-?\d/.test(word)) {
      if (word === "") builder.problem({ row, column }, body.slice(at, at + LONGEST), "is no value", "a value in braces or quotation marks, or a number");
      return { text: word, end };
    }
    const value = strings.get(word.toLowerCase());
    if (value === undefined || value.length > left) {
      builder.problem({ row, column }, word, value === undefined ? "is no @string" : "is too long to be written out", "the name of a @string before it");
      return { text: word, end };
    }
    left -= value.length;
    return { text: value, end };
  }
}

/** Where what `pattern`, which is sticky, finds at `at` ends: there where it finds nothing. */
function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
