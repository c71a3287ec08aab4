const HEAD = /[ \t]*@[ \t]*[A-Za-z][\w:.+-]*[ \t]*[{(]/y;

/** Where a value ends that begins at `at`; -1 where it does not. Braces count also after a backslash, as in BibTeX. */
export function endOfPart(text: string, at: number, opening: string): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const character = text[i];
    if (character === '"' && opening === '"' && depth === 0) return i;
    if (character === "{") depth++;
    else if (character === "}" && depth-- === 0) return opening === "{" ? i : -1;
  }
  return -1;
}

/** Finds the end of what a brace before `start` opens; -1 where it has none. Which have none is found once for all, so that it is linear. */
export function closer(text: string): (start: number) => number {
  let unclosed: number[] | null = null;
  let next = 0;
  return (start) => {
    if (unclosed !== null) {
      while (next < unclosed.length && unclosed[next]! < start) next++;
      if (unclosed[next] === start) return -1;
    }
    const end = endOfPart(text, start, "{");
    if (end < 0 && unclosed === null) {
      unclosed = [];
      for (let i = start; i < text.length; i++) {
        if (text[i] === "{") unclosed.push(i + 1);
        else if (text[i] === "}") unclosed.pop();
      }
    }
    return end;
  };
}

/** An entry in parentheses ends at the first that is in neither braces nor quotation marks, before the next line that begins an entry; -1 where there is none. */
export function closeOfParenthesis(text: string, start: number): number {
  let [depth, isQuoted] = [0, false];
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (character === "\n" && isHead(text, i + 1)) return -1;
    if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (depth !== 0) continue;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === ")" && !isQuoted) return i;
  }
  return -1;
}

/** Where the next line begins that begins an entry; the end of the text, where there is none. */
export function headAfter(text: string, start: number): number {
  for (let i = text.indexOf("\n", start); i >= 0; i = text.indexOf("\n", i + 1)) if (isHead(text, i + 1)) return i + 1;
  return text.length;
}

function isHead(text: string, at: number): boolean {
  HEAD.lastIndex = at;
  return HEAD.test(text);
}
