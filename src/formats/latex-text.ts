import { LATEX_ACCENTS, LATEX_SIGNS } from "./latex-characters.js";

/** An accent and the letter it is for, if that is not left out; a command, and the brace that it may have; a sign; white space; braces and ligatures. */
const TOKEN = /\\(?:([`'^~=."]|[Hbcdkrtuv](?![A-Za-z]))[ \t\r\n{]*(\\(?:[ijloLO]|a[ae]|oe|A[AE]|OE)(?![A-Za-z])[ \t\r\n]*|[^\\{}])?|([A-Za-z]+)\*?[ \t\r\n]*\{?|[^ \t\r\n])|\\?[ \t\r\n]+|[{}]|---?|``|''|[`~]/gu;
/** What changes how a text looks, or where it parts, and not what it says. */
const LOOKS = /^(?:\{|\\[-/]|(?:text)?(?:it|bf|sl|sc|rm|sf|tt)|text(?:normal|su(?:per|b)script)?|emph|em|mbox|mkbib(?:emph|italic|bold)|(?:it|sc)shape|bfseries|protect|relax)$/;

/**
 * What a text in LaTeX says: accents, letters and signs as characters, without the braces and commands that change only its looks. White space
 * is a space, and an empty line the end of one. A command that is not known stays as it is written, with its first argument; none is run.
 */
export function latexText(latex: string): string {
  /** What each open group ends with. */
  const groups: string[] = [];
  /** How many are open within an address, where ligatures are only themselves. */
  let address = Infinity;
  return latex.replace(TOKEN, (all: string, accent?: string, letter?: string, named?: string) => {
    const name = named ?? all;
    let [text, ending] = [all, ""];
    if (accent !== undefined) text = accented(accent, letter);
    else if (all === "}") {
      text = groups.pop() ?? "";
      if (groups.length < address) address = Infinity;
    } else if (/^\\?[ \t\r\n]/.test(all)) text = /\n[ \t\r]*\n/.test(all) ? "\n" : " ";
    else if (LOOKS.test(name)) text = "";
    else if (LATEX_SIGNS.has(name)) text = all.startsWith("\\") || groups.length < address ? LATEX_SIGNS.get(name)! : all;
    else if (!all.endsWith("{")) return all;
    else if (/^(?:en|mkbib)quote$/.test(name)) [text, ending] = ["“", "”"];
    else if (/^(?:url|href)$/.test(name)) {
      text = "";
      if (name === "href") ending = " ";
      else address = Math.min(address, groups.length + 1);
    } else ending = "}";
    if (all !== "\\{") for (const each of all) if (each === "{") groups.push(ending);
    return text;
  });
}

/** Over nothing it is a sign of its own, unless it is called by a letter. */
function accented(accent: string, letter?: string): string {
  if (letter === undefined) return accent.replace(/\w/, "");
  const base = (LATEX_SIGNS.get(letter.slice(1).trim()) ?? letter).replace("ı", "i").replace("ȷ", "j");
  return (base + LATEX_ACCENTS.get(accent)!).normalize("NFC");
}
