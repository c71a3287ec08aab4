import { LATEX_ACCENTS, LATEX_ESCAPES, LATEX_LIGATURES, LATEX_SYMBOLS } from "./latex-characters.js";

const TOKEN = /\\([A-Za-z]+)\*?[ \t\r\n]*|\\([^A-Za-z])|([{}])|(---?|``|''|[`~])|([ \t\r\n]+)/g;
/** What changes how a text looks, and not what it says. */
const LOOKS: readonly string[] =
  "emph textit textbf textsl textsc textrm textsf texttt textnormal textsuperscript textsubscript text mbox mkbibemph mkbibitalic mkbibbold it bf sl sc em rm sf tt itshape bfseries scshape protect relax".split(" ");
const QUOTES: readonly string[] = ["enquote", "mkbibquote"];

/**
 * What a text in LaTeX says: accents, letters and signs as characters, without the braces and commands that change only its looks. White space
 * is a space, and an empty line the end of one. A command that is not known stays as it is written, with its first argument; none is run.
 */
export function latexText(latex: string): string {
  if (!/[\\{}~`'-]|\s\s|[\t\r\n]/.test(latex)) return latex;
  const out: string[] = [];
  /** What each open group ends with; null within an address, where signs are only themselves. */
  const groups: (string | null)[] = [];
  let next = "" as string | null;
  let accent = "";
  let addresses = 0;
  const emit = (text: string): void => {
    if (accent === "" || text === "") {
      out.push(text);
      return;
    }
    const [first = ""] = text;
    out.push(((DOTLESS[first] ?? first) + LATEX_ACCENTS[accent]!).normalize("NFC"), text.slice(first.length));
    accent = "";
  };
  // Over nothing it is a sign of its own.
  const endAccent = (): void => {
    if (accent !== "" && !/[A-Za-z]/.test(accent)) out.push(accent);
    accent = "";
  };
  const command = (all: string, name: string, isGroup: boolean): void => {
    if (Object.hasOwn(LATEX_ACCENTS, name)) {
      endAccent();
      accent = name;
    } else if (Object.hasOwn(LATEX_SYMBOLS, name)) emit(LATEX_SYMBOLS[name]!);
    else if (QUOTES.includes(name) && isGroup) {
      emit("“");
      next = "”";
    } else if (name === "url" && isGroup) next = null;
    else if (name === "href" && isGroup) next = " ";
    else if (!LOOKS.includes(name)) {
      emit(all);
      if (isGroup) {
        emit("{");
        next = "}";
      }
    }
  };
  let end = 0;
  for (const token of latex.matchAll(TOKEN)) {
    const [all, name, sign, brace, ligature] = token;
    if (token.index > end) emit(latex.slice(end, token.index));
    end = token.index + all.length;
    if (brace === "{") {
      groups.push(next);
      if (next === null) addresses++;
      next = "";
    } else if (brace === "}") {
      endAccent();
      const closing = groups.pop();
      if (closing === null) addresses--;
      else emit(closing ?? "");
    } else if (name !== undefined) command(all, name, latex[end] === "{");
    else if (sign !== undefined) {
      if (Object.hasOwn(LATEX_ACCENTS, sign)) command(all, sign, false);
      else emit(Object.hasOwn(LATEX_ESCAPES, sign) ? LATEX_ESCAPES[sign]! : all);
    } else if (ligature !== undefined) emit(addresses > 0 ? all : LATEX_LIGATURES[ligature]!);
    // A space before what an accent is for is none.
    else if (accent === "") emit(/\n[ \t\r]*\n/.test(all) ? "\n" : " ");
  }
  emit(latex.slice(end));
  endAccent();
  return out.join("");
}

const DOTLESS: Readonly<Record<string, string>> = { ı: "i", ȷ: "j" };
