const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Where `text` stops being JSON, in characters from 0: its length where it ends too early, or not at all. Engines say it in words of their own, or not.
 *
 * Source: RFC 8259.
 */
export function jsonBreak(text: string): number {
  const open: string[] = [];
  let next: "value" | "key" | "colon" | "end" = "value";
  // Whether what is open may end here: not after a comma, nor before the value of a key.
  let mayEnd = false;
  let at = 0;

  function past(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }

  /** Past the string that starts at `at`; false, and `at` where it breaks, where it does not end. */
  function pastString(): boolean {
    for (at++; at < text.length && text[at]! >= " ";) {
      if (text[at] === "\"") return ++at > 0;
      if (text[at] !== "\\") at++;
      else if (!past(ESCAPE)) return false;
    }
    return false;
  }

  for (;; at++) {
    past(SPACE);
    const sign = text[at] ?? "";
    if (mayEnd && sign === open.at(-1)) {
      open.pop();
      next = "end";
    } else if (next === "colon" && sign === ":") {
      next = "value";
    } else if (next === "end" && sign === "," && open.length > 0) {
      next = open.at(-1) === "}" ? "key" : "value";
      mayEnd = false;
    } else if (next === "value" && (sign === "{" || sign === "[")) {
      open.push(sign === "{" ? "}" : "]");
      next = sign === "{" ? "key" : "value";
      mayEnd = true;
    } else {
      const isKey: boolean = next === "key";
      if (next !== "value" && !isKey) return at;
      if (sign === "\"" ? !pastString() : isKey || !past(SCALAR)) return at;
      next = isKey ? "colon" : "end";
      mayEnd = !isKey;
      at--;
    }
  }
}
