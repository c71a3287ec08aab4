import type { CitationStyle } from "../formats/cited-dates.js";
import { type Node, h } from "../scene/node.js";
import type { CiteWords } from "../view/cite-words.js";
import type { CopyPlace } from "./address-note.js";

/** Formats of files of references, by their names, which are the same in every language; the first three are what programs of references read. */
export const CITE_FORMATS = { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON", csv: "CSV", json: "JSON", jsonld: "JSON-LD" } as const;
export type CiteFormat = keyof typeof CITE_FORMATS;

/** What a reader sees and has chosen where records are cited. `lines`: a citation each, the first of `total`. `isAll`: null where there is no choice. */
export interface CiteState {
  readonly at: CopyPlace;
  readonly style: CitationStyle;
  readonly isAll: boolean | null;
  readonly lines: readonly string[];
  readonly total: number;
  readonly outcome: string;
}

/** The citations of records, in a style that may be chosen, to copy or to have as a file. */
export function citePanel({ at, style, isAll, lines, total, outcome }: CiteState, words: CiteWords, lang: string): Node {
  const formats = (Object.keys(CITE_FORMATS) as CiteFormat[]).slice(0, at === "card" ? 3 : undefined);
  return h("div", { key: "cite", class: "memcon-cite", role: "group", "aria-label": words.citation },
    isAll !== null && choice(words.scope, "scope", [["shown", words.shown], ["all", words.all]], isAll ? "all" : "shown"),
    choice(words.styles, "style", Object.entries(words.style), style),
    h("div", { key: "lines", class: "memcon-cited", tabindex: 0, role: "region", "aria-label": words.citation, lang }, lines.map((line, i) => h("p", { key: String(i) }, line))),
    total > lines.length && h("p", { key: "rest", class: "memcon-rest" }, words.rest(lines.length, total)),
    h("div", { key: "deeds", class: "memcon-tools" },
      deed("copy", "", words.copy),
      deed("close", "", words.close),
      h("span", { class: "memcon-cite-download" }, words.download, formats.map((format) => deed("save", format, CITE_FORMATS[format])))),
    // Said by the live region of the header too.
    outcome !== "" && h("p", { key: "outcome", class: "memcon-copied", "aria-hidden": "true" }, outcome),
  );
}

function choice(name: string, deedOf: string, options: readonly (readonly [value: string, label: string])[], chosen: string): Node {
  return h("div", { key: deedOf, class: "memcon-switch", role: "group", "aria-label": name },
    options.map(([value, label]) => h("button", { key: value, type: "button", class: "memcon-option", "aria-pressed": String(value === chosen), "data-action": "cited", "data-deed": deedOf, "data-value": value }, label)));
}

function deed(name: string, value: string, label: string): Node {
  return h("button", { key: `${name} ${value}`, type: "button", class: "memcon-link", "data-action": "cited", "data-deed": name, "data-value": value }, label);
}
