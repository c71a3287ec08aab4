import { latexText } from "./latex-text.js";
import { fullName } from "./person-name.js";

/**
 * The names of a list in BibTeX, each as it is said: "First von Last", "von Last, First" and "von Last, Jr, First" alike; braces hold together
 * what is one, `{Foreign Ministry and Others}`. Also BibLaTeX's extended format, `family=…, given=…`. `others`, for those not named, stays a name.
 */
export function bibtexNames(list: string): readonly string[] {
  return splitOutside(list.replace(/\s+/g, " ").trim(), /([{}]| and )/i).map(nameOf).filter((name) => name !== "");
}

function nameOf(text: string): string {
  const parts = splitOutside(text, /([{}]|,)/);
  const named = parts.map((part) => /^\s*(family|given|prefix|suffix)\s*=(.*)/is.exec(part));
  if (named.every((found) => found !== null)) {
    const { prefix = "", ...part } = Object.fromEntries(named.map(([, name, value]) => [name!.toLowerCase(), latexText(value!)])) as Readonly<Record<string, string>>;
    return fullName({ ...part, particle: prefix });
  }
  const [family = "", second = "", ...rest] = parts.map((part) => latexText(part).trim());
  return fullName(rest.length === 0 ? { family, given: second } : { family, suffix: second, given: rest.join(" ") });
}

/** Parts `text` at what `signs` finds beside braces, where none is open. */
function splitOutside(text: string, signs: RegExp): readonly string[] {
  const parts: string[] = [];
  let [depth, part] = [0, ""];
  for (const [i, piece] of text.split(signs).entries()) {
    if (piece === "{") depth++;
    else if (piece === "}") depth = Math.max(0, depth - 1);
    else if (i % 2 === 1 && depth === 0) {
      parts.push(part);
      part = "";
      continue;
    }
    part += piece;
  }
  return [...parts, part];
}
