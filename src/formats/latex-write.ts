/** Signs of LaTeX that have a command. Braces have one too, for BibTeX counts those after a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "`": "\\textasciigrave{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "\u00a0": "~", "\n": "\\par{}",
};

/** What says `text` in LaTeX, in UTF-8: the inverse of `latexText`, where white space is single. A backslash makes signs plain that have no command. */
export function latexOf(text: string): string {
  return text.replace(/[\\{}$&%#_~^`\u00a0\n]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`).replace(/-(?=-)/g, "-{}").replace(/'(?=')/g, "'{}");
}
