import { LATEX_ESCAPES } from "./latex-characters.js";

/** Signs of LaTeX by what writes them: those that a backslash makes plain, and those that have a command. Braces have one too, for BibTeX counts those after a backslash. */
const SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(LATEX_ESCAPES).filter((sign) => LATEX_ESCAPES[sign] === sign).map((sign) => [sign, `\\${sign}`])),
  "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "`": "\\textasciigrave{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "\u00a0": "~", "\n": "\\par{}",
};

/** What says `text` in LaTeX, in UTF-8: the inverse of `latexText`, where white space is single. */
export function latexOf(text: string): string {
  return text.replace(/[\\{}$&%#_~^`\u00a0\n]/g, (sign) => SIGNS[sign]!).replace(/-(?=-)/g, "-{}").replace(/'(?=')/g, "'{}");
}
