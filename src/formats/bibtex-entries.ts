import { HEAD, HEAD_OF_LINE, closesIn, findFrom } from "./bibtex-closes.js";
import { MONTHS } from "./date-parts.js";
import type { ReadingBuilder } from "./reading.js";

/** An entry as it is written. `row`: its place in the file, from 1. `type` and the names of fields are in lower case; values are in LaTeX, `@string`s written out. */
export interface BibtexEntry {
  readonly row: number;
  readonly type: string;
  readonly key: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** The name of a field, if there is one, and what stands before it. */
const FIELD = /[\s,]*(?:([^\s=,{}"#]+)\s*=\s*)?/y;
const REST = /[^,]*/y;
const WORD = /[^\s,#{}"=]*/y;
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
  const closeOf = closesIn(text);
  let left = roomIn(text);
  let row = 0;

  const slip = (piece: string, column: string, reason: string, expected: string): void => { builder.problem({ row, column }, piece.slice(0, LONGEST), reason, expected); };
  const tellUnclosed = (opening: string, piece: string, column = ""): void => { slip(piece, column, "is not closed", `a ${opening === "{" ? "}" : opening === "(" ? ")" : opening} at its end`); };

  // Where an entry ends, with what closes it.
  for (let end = -1; ;) {
    const head = findFrom(HEAD, text, end);
    const start = HEAD.lastIndex;
    const between = text.slice(end + 1, head?.index);
    if (between.includes("}")) slip(between.trim(), "", "stands after the end of the entry, and is not read", "as many closing braces as opening ones");
    if (head === null) return;
    const type = head[1]!.toLowerCase();
    const isString = type === "string";
    const isComment = type === "comment" || type === "preamble";
    if (!isString && !isComment) row++;
    const close = closeOf(start - 1);
    if (close === undefined) tellUnclosed(head[2]!, text.slice(head.index));
    end = close ?? findFrom(HEAD_OF_LINE, text, start)?.index ?? text.length;
    if (isComment) continue;
    const body = text.slice(start, end);
    const key = isString ? "" : /^[^,=]*(?=,|$)/.exec(body)?.[0];
    if (key === undefined) slip(body, "", "has no citation key", "a key before the fields");
    const fields = fieldsOf(body, key?.length ?? 0);
    if (isString) for (const [name, value] of fields) strings.set(name, value);
    else yield { row, type, key: key?.trim() ?? "", fields };
  }

  function fieldsOf(body: string, from: number): BibtexEntry["fields"] {
    const fields: [string, string][] = [];
    const closeIn = closesIn(body);
    let at = from;
    const take = (pattern: RegExp): RegExpExecArray | null => {
      const found = findFrom(pattern, body, at);
      if (found !== null) at = pattern.lastIndex;
      return found;
    };
    for (;;) {
      const name = take(FIELD)![1]?.toLowerCase();
      if (name !== undefined) fields.push([name, valueOf(name)]);
      else if (at === body.length) return fields;
      else slip(take(REST)![0], "", "is no field", "a field such as year = {1953}");
    }

    function valueOf(name: string): string {
      let value = "";
      do {
        if (/["{]/.test(body[at] ?? "")) {
          const close = closeIn(at);
          if (close === undefined) tellUnclosed(body[at]!, body.slice(at), name);
          value += body.slice(at + 1, close);
          at = close === undefined ? body.length : close + 1;
        } else value += said(take(WORD)![0], name);
      } while (take(PLUS) !== null);
      return value;
    }

    function said(word: string, name: string): string {
      if (/^-?\d/.test(word)) return word;
      const value = strings.get(word.toLowerCase());
      if (word === "") slip(body.slice(at), name, "is no value", "a value in braces or quotation marks, or a number");
      else if (value === undefined || value.length > left) slip(word, name, value === undefined ? "is no @string" : "is too long to be written out", "the name of a @string before it");
      else {
        left -= value.length;
        return value;
      }
      return word;
    }
  }
}
