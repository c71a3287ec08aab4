const QUOTE = 34;
const ESCAPE = 92;

/**
 * The beginning of a JSON text whose end is not there, up to the last value that is whole, with all that is open there closed. Of a text that is
 * no JSON it is none either, or it is the beginning that is.
 */
export function beginningOfJSON(text: string): string {
  const open: string[] = [];
  let [end, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === "\"") at = endOfText(text, at);
    else if (character === "{") open.push("}");
    else if (character === "[") open.push("]");
    else if (character === "}" || character === "]") {
      open.pop();
      [end, depth] = [at + 1, open.length];
      if (depth === 0) break;
    } else if (character === ",") [end, depth] = [at, open.length];
  }
  // Since then no more was closed, so what was open stands first.
  return text.slice(0, end) + open.slice(0, depth).reverse().join("");
}

/** Where the quote is that closes the text that starts at `start`. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length && text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === ESCAPE) at++;
  return at;
}
