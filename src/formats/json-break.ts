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
  let next: "value" | "first" | "key" | "first key" | "colon" | "end" = "value";
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

  for (;;) {
    past(SPACE);
    const sign = text[at] ?? "";
    if (next === "colon" && sign === ":") next = "value";
    else if (next === "end" && sign === "," && open.length > 0) next = open.at(-1) === "}" ? "key" : "value";
    else if (sign !== "" && sign === open.at(-1) && ["end", "first", "first key"].includes(next)) {
      open.pop();
      next = "end";
    } else if (next === "key" || next === "first key") {
      if (sign !== "\"" || !pastString()) return at;
      next = "colon";
      continue;
    } else if (next === "value" || next === "first") {
      if (sign === "{" || sign === "[") {
        open.push(sign === "{" ? "}" : "]");
        next = sign === "{" ? "first key" : "first";
      } else {
        if (sign === "\"" ? !pastString() : !past(SCALAR)) return at;
        next = "end";
        continue;
      }
    } else return at;
    at++;
  }
}
