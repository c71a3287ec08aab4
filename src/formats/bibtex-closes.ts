/** What begins an entry. */
export const HEAD = /@\s*([A-Za-z][\w:.+-]*)\s*([{(])/g;

/** The same at the beginning of a line. */
export const HEAD_OF_LINE = new RegExp(`^[ \\t]*${HEAD.source}`, "gm");

const IN_QUOTES = /["{}]/g;
const IN_PARENTHESES = new RegExp(`[)"{]|${HEAD_OF_LINE.source}`, "gm");

/** What `pattern`, which has a place of its own, finds from `at` on. */
export function findFrom(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Finds where the brace, quotation mark or parenthesis at `at` is closed; undefined where it is not. Braces count also after a backslash, as in BibTeX. A quotation
 * ends at the first mark that is not in braces, and an entry in parentheses at the first that is in neither, before the next line that begins an entry,
 * were it in a quotation. Entries are asked for in the order of the text.
 */
export function closesIn(text: string): (at: number) => number | undefined {
  // Found once for all, so that it is linear in however many are not closed.
  const braces = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "{") open.push(i);
    else if (text[i] === "}") braces.set(open.pop() ?? -1, i);
  }
  // Kept, so that not each of many entries in one line looks for it anew.
  let head = 0;
  return function closeOf(at) {
    if (text[at] === "{") return braces.get(at);
    const isEntry = text[at] === "(";
    if (isEntry && head < at) head = findFrom(HEAD_OF_LINE, text, at)?.index ?? Infinity;
    for (let next = at + 1; !isEntry || next < head;) {
      const found = findFrom(isEntry ? IN_PARENTHESES : IN_QUOTES, text, next);
      const sign = found?.[0] ?? "";
      if (found === null || sign === (isEntry ? ")" : "\"")) return found?.index;
      if (!/^["{]$/.test(sign)) return undefined;
      next = (closeOf(found.index) ?? Infinity) + 1;
    }
    return undefined;
  };
}
