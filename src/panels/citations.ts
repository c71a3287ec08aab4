import { cite } from "../formats/cite.js";
import { citedOf } from "../formats/cited.js";
import { inOrder } from "../formats/cited-order.js";
import { contextObjects } from "../formats/write-coins.js";
import { writeJSONLD } from "../formats/write-jsonld.js";
import { linkOf } from "../records/link.js";
import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import { type CitableRecord, citableShown } from "../view/file-record.js";
import { pageWordsEn } from "../view/page-words.js";
import type { View } from "../view/view.js";

const STYLE = "chicago-bibliography";

/** Each of `records` as a bibliography has it, and as COinS for reference managers; null where there is none. `records`: of `referencesOf`. */
export function citationsNode({ isMirrored, settings: { words, locale, recordsLang } }: Content, records: readonly CitableRecord[]): Node | null {
  if (records.length === 0) return null;
  const { references } = { ...pageWordsEn, ...words.ofPage };
  // At once, since what makes words of dates takes longer to be made than to be used; they are in that order already.
  const lines = cite(records, { style: STYLE }).split("\n");
  return h("section", { key: "references", class: "memcon memcon-references", part: "references", lang: locale, dir: isMirrored ? "rtl" : "ltr", "aria-label": references },
    h("h3", { class: "memcon-section" }, references),
    h("ol", { lang: recordsLang ?? null, dir: "auto" }, records.map(({ id, href }, i) => h("li", { key: id }, linked(lines[i]!, href === undefined ? null : linkOf(href))))),
    h("div", { hidden: "" }, contextObjects(records).map((title, i) => h("span", { key: String(i), class: "Z3988", title }))));
}

/** The same as JSON-LD in the words of schema.org. */
export function jsonLdOf(records: readonly CitableRecord[]): unknown {
  return JSON.parse(writeJSONLD(records));
}

/** The records shown, in the order that a bibliography in the style of Chicago has. */
export function referencesOf(content: Content, view: View): readonly CitableRecord[] {
  const records = citableShown(content, view);
  const cited = citedOf(records, {});
  const recordOf = new Map(cited.map((each, i) => [each, records[i]!]));
  return inOrder(cited, STYLE).map((each) => recordOf.get(each)!);
}

/** `text` with the address in it as a link, if it is there. */
function linked(text: string, link: string | null): readonly (Node | string)[] {
  const at = link === null ? -1 : text.lastIndexOf(link);
  return link === null || at < 0 ? [text] : [text.slice(0, at), h("a", { href: link, rel: "noopener" }, link), text.slice(at + link.length)];
}
