import { type CitationStyle, cite } from "../formats/cite.js";
import { writeBibTeX } from "../formats/write-bibtex.js";
import { writeCSL } from "../formats/write-csl.js";
import { writeCSV } from "../formats/write-csv.js";
import { writeJSON } from "../formats/write-json.js";
import { writeJSONLD } from "../formats/write-jsonld.js";
import { writeRIS } from "../formats/write-ris.js";
import { memoLast } from "../records/memo.js";
import type { Stage } from "./stage.js";
import type { CopyPlace } from "../panels/address-note.js";
import { type CiteFormat, type CiteState, citePanel } from "../panels/cite.js";
import { citeWordsEn } from "../view/cite-words.js";
import { type CitableRecord, citableOf, citableShown } from "../view/file-record.js";
import { fileName, save } from "../loading/file.js";

// It comes with the same writers.
export { bindMetadata } from "./metadata.js";

/** How many citations are shown. */
const SHOWN = 30;

interface Written {
  readonly ending: string;
  readonly type: string;
  readonly write: (records: readonly CitableRecord[]) => string;
}

const FILES: Readonly<Record<CiteFormat, Written>> = {
  bibtex: { ending: "bib", type: "application/x-bibtex", write: writeBibTeX },
  ris: { ending: "ris", type: "application/x-research-info-systems", write: writeRIS },
  csl: { ending: "csl.json", type: "application/vnd.citationstyles.csl+json", write: writeCSL },
  csv: { ending: "csv", type: "text/csv", write: writeCSV },
  json: { ending: "json", type: "application/json", write: writeJSON },
  jsonld: { ending: "jsonld", type: "application/ld+json", write: writeJSONLD },
};

/** Opens what cites the record of the card, or the records shown, until it is closed there. */
export function openCitation(stage: Stage, at: CopyPlace): void {
  let style: CitationStyle = "chicago-note";
  let isAll = false;
  let outcome = "";

  const words = () => ({ ...citeWordsEn, ...stage.content().settings.words.cite });

  /** The records that are cited, as far as they are known, the first `most` of them; and how many there are. */
  function records(most: number): { readonly list: readonly CitableRecord[]; readonly total: number } {
    const content = stage.content();
    const { filter, by, selected } = stage.view();
    if (at === "card") {
      const record = selected === null ? null : content.source.record(selected) ?? null;
      return { list: record === null ? [] : [citableOf(content, record)], total: 1 };
    }
    const asked = isAll ? null : filter;
    return { list: citableShown(content, { filter: asked, by }, most), total: content.source.summary(asked).count };
  }

  // What is cited is the same from picture to picture of a zoom, though it is another list.
  const linesOf = memoLast((text: string, chosen: CitationStyle): readonly string[] => (text === "[]" ? [] : cite(JSON.parse(text) as readonly CitableRecord[], { style: chosen }).split("\n")));

  function node() {
    const { settings } = stage.content();
    const { list, total } = records(SHOWN);
    const hasChoice = at === "share" && stage.view().filter !== null;
    const state: CiteState = { at, style, isAll: hasChoice ? isAll : null, lines: linesOf(JSON.stringify(list), style), total, outcome };
    return citePanel(state, words(), settings.recordsLang ?? "en");
  }

  function show(said: string): void {
    outcome = said;
    stage.sharing.cite({ at, node, act });
    if (said !== "") stage.propose({}, { say: said });
  }

  async function copy(list: readonly CitableRecord[]): Promise<void> {
    try {
      await stage.root.ownerDocument.defaultView!.navigator.clipboard.writeText(cite(list, { style }));
      show(words().copied);
    } catch {
      // Refused, or in a page that is not secure.
      const shown = stage.root.querySelector(".memcon-cited");
      if (shown !== null) stage.root.ownerDocument.getSelection()?.selectAllChildren(shown);
      show(words().copyByHand);
    }
  }

  function act(deed: string, value: string): void {
    if (deed === "close") {
      stage.root.querySelector<HTMLElement>(`[data-action=cite][data-at=${at}]`)?.focus();
      stage.sharing.cite(null);
    } else if (deed === "style" || deed === "scope") {
      if (deed === "style") style = value as CitationStyle;
      else isAll = value === "all";
      show("");
    } else {
      stage.ask(() => records(Infinity).list, (list) => {
        if (deed === "copy") {
          void copy(list);
          return;
        }
        const { ending, type, write } = FILES[value as CiteFormat];
        const { settings } = stage.content();
        const name = `${fileName(at === "card" ? list[0]?.label ?? list[0]?.title ?? "" : settings.title ?? settings.words.title)}.${ending}`;
        save(new Blob([write(list)], { type }), name, stage.root.ownerDocument);
        show(settings.words.saved(name));
      });
    }
  }

  show("");
  // Once it is there: below a long card it would be out of sight.
  const view = stage.root.ownerDocument.defaultView!;
  view.requestAnimationFrame(() => view.requestAnimationFrame(() => {
    stage.root.querySelector(".memcon-cite")?.scrollIntoView({ block: "nearest" });
  }));
}
