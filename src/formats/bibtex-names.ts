import { latexText } from "./latex-text.js";
import { fullName } from "./person-name.js";

/**
 * The names of a list in BibTeX, each as it is said: "First von Last", "von Last, First" and "von Last, Jr, First" alike; braces hold together
 * what is one, `{Foreign Ministry and Others}`. Also BibLaTeX's extended format, `family=…, given=…`. `others`, for those not named, stays a name.
 */
export function bibtexNames(list: string): readonly string[] {
  return splitOutside(list.replace(/\s+/g, " ").trim(), / and /iy).map(nameOf).filter((name) => name !== "");
}

function nameOf(text: string): string {
  const parts = splitOutside(text, /,/y);
  const [first = "", second = "", third] = parts.map((part) => latexText(part).trim());
  const named = parts.map((part) => /^\s*(family|given|prefix|suffix)\s*=/i.exec(part));
  if (named.every((found) => found !== null)) {
    const part = Object.fromEntries(named.map(([all, name], i) => [name!.toLowerCase(), latexText(parts[i]!.slice(all.length))]));
    return fullName({ given: part["given"] ?? "", particle: part["prefix"] ?? "", family: part["family"] ?? "", suffix: part["suffix"] ?? "" });
  }
  return third === undefined ? fullName({ family: first, given: second }) : fullName({ family: first, suffix: second, given: parts.slice(2).map(latexText).join(" ") });
}

/** Parts `text` at what `separator` finds, which is sticky, where no brace is open. */
export function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === "{") depth++;
    else if (character === "}") depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      separator.lastIndex = i;
      const found = separator.exec(text);
      if (found === null) continue;
      parts.push(text.slice(from, i));
      from = i + found[0].length;
      i = from - 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
