import type { CitationStyle } from "../formats/cited-dates.js";
import { type Node, h } from "../scene/node.js";
import type { CiteWords } from "../view/cite-words.js";
import type { CopyPlace } from "./address-note.js";

/** Formats of files of references, by their names, which are the same in every language; the first three are what programs of references read. */
export const CITE_FORMATS = { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON", csv: "CSV", json: "JSON", jsonld: "JSON-LD" } as const;
export type CiteFormat = keyof typeof CITE_FORMATS;

/** What citations are written as: in words, or as a file of references. */
export type CiteForm = CitationStyle | CiteFormat;

/** Which records are cited under *Share*: those that the filter shows, of these the ones in sight, or all. */
export type CiteScope = "sight" | "shown" | "all";

/**
 * What a reader sees and has chosen where records are cited. `text`: `count` of `total` as they are written, of citations in words a line each; `areFirst`: whether they are the first in the order in which all are written; `isVerbatim`: whether they are shown as one text, to be
 * copied by hand. `scopes`: what there is to choose from, if it is more than one. `none`: what is said where there is nothing to cite.
 * `name`: what the page calls no other choice of one of several.
 */
export interface CiteState {
  readonly at: CopyPlace;
  readonly name: string;
  readonly form: CiteForm;
  readonly scope: CiteScope;
  readonly scopes: readonly CiteScope[];
  readonly text: string;
  readonly count: number;
  readonly total: number;
  readonly areFirst: boolean;
  readonly isVerbatim: boolean;
  readonly none: string;
  readonly outcome: string;
}

/** Whether `form` is that of a file. */
export function isFile(form: CiteForm): form is CiteFormat {
  return Object.hasOwn(CITE_FORMATS, form);
}

/** The citations of records, in a style or a format that may be chosen, to copy or to have as a file. */
export function citePanel({ at, name, form, scope, scopes, text, count, total, areFirst, isVerbatim, none, outcome }: CiteState, words: CiteWords, lang: string): Node {
  const formats = Object.entries(CITE_FORMATS).slice(0, at === "card" ? 3 : undefined);
  const shown = isFile(form) || isVerbatim ? h("p", { key: "text", class: isFile(form) && "memcon-cited-file" }, text) : text.split("\n").map((line, i) => h("p", { key: String(i) }, line));
  return h("div", { key: "cite", class: "memcon-cite", role: "group", "aria-label": words.citation },
    scopes.length > 1 && choice({ key: "scope", name, label: words.scope, deed: "scope" }, scopes.map((each) => [each, words[each]]), scope),
    choice({ key: "styles", name, label: words.styles, deed: "form" }, Object.entries(words.style), form),
    choice({ key: "formats", name, label: words.formats, deed: "form" }, formats, form),
    count === 0
      ? h("p", { key: "none", class: "memcon-rest" }, none)
      : h("div", { key: "lines", class: "memcon-cited", tabindex: 0, role: "region", "aria-label": words.citation, lang: isFile(form) ? null : lang }, shown),
    total > count && h("p", { key: "rest", class: "memcon-rest" }, areFirst ? words.rest(count, total) : words.some(count, total)),
    h("div", { key: "deeds", class: "memcon-tools" },
      count > 0 && deed("copy", words.copy),
      count > 0 && deed("save", words.download),
      deed("close", words.close)),
    // Said by the live region of the header too.
    outcome !== "" && h("p", { key: "outcome", class: "memcon-copied", "aria-hidden": "true" }, outcome),
  );
}

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly deed: "scope" | "form";
}

/** One of several. All of a deed are one stop of the Tab key, which arrows go through, so that few keys lead past them. */
function choice({ key, name, label, deed }: Choice, options: readonly (readonly [value: string, label: string])[], chosen: string): Node {
  return h("div", { key, class: "memcon-switch", role: "radiogroup", "aria-label": label },
    options.map(([value, text]) => h("label", { key: value, class: "memcon-option" },
      h("input", { type: "radio", name: `${name} ${deed}`, value, checked: value === chosen, "data-action": "cited", "data-deed": deed, "data-value": value }), text)));
}

function deed(name: string, label: string): Node {
  return h("button", { key: name, type: "button", class: "memcon-link", "data-action": "cited", "data-deed": name }, label);
}
