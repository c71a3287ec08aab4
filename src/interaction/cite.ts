import { cite } from "../formats/cite.js";
import { writeBibTeX } from "../formats/write-bibtex.js";
import { writeCSL } from "../formats/write-csl.js";
import { writeCSV } from "../formats/write-csv.js";
import { writeJSON } from "../formats/write-json.js";
import { writeJSONLD } from "../formats/write-jsonld.js";
import { writeRIS } from "../formats/write-ris.js";
import { memoLast } from "../records/memo.js";
import type { Stage } from "./stage.js";
import { addStyles } from "./styles.js";
import type { CopyPlace } from "../panels/address-note.js";
import citeCss from "../panels/cite.css?inline";
import { type CiteForm, type CiteFormat, type CiteScope, type CiteState, citePanel, isFile } from "../panels/cite.js";
import type { Filter } from "../records/filter.js";
import { readSpan } from "../time/read.js";
import { citeWordsEn } from "../view/cite-words.js";
import { type CitableRecord, citableOf, citableShown } from "../view/file-record.js";
import { isEqual } from "../view/start.js";
import type { View } from "../view/view.js";
import { fileName, save } from "../loading/file.js";

// It comes with the same writers.
export { bindMetadata } from "./metadata.js";

/** How many citations are shown. */
const SHOWN = 30;

/** So many records at most are put in the order of a bibliography, to show the first of them: a thousand take a tenth of a second. Of more the first by date are shown, which is said. */
const MOST_IN_ORDER = 1000;

/** Among so many records a second filter is worked out at once. Of more the index works out one at a time, which is that of the picture. */
const MOST_IN_SIGHT = 20_000;

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

const TEXT = { ending: "txt", type: "text/plain" };

/** How `records` are written in `form`, the first `most` of them in its order. */
function writtenAs(form: CiteForm, records: readonly CitableRecord[], most = Infinity): string {
  return isFile(form) ? FILES[form].write(records.slice(0, most)) : cite(records, { style: form, most });
}

/** `filter`, of which only what may lie in sight; undefined where nothing can. */
function inSight({ filter, domain }: View): Filter | undefined {
  const [from, until] = filter?.span === undefined ? domain : readSpan(filter.span) ?? domain;
  const span = [Math.max(from, domain[0]), Math.min(until, domain[1])] as const;
  return span[0] < span[1] ? { ...filter, span: [span[0], span[1] - 1] } : undefined;
}

/** Opens what cites the record of the card, or the records shown, until it is closed there. */
export function openCitation(stage: Stage, at: CopyPlace): void {
  let form: CiteForm = "chicago-note";
  let chosen: CiteScope = "shown";
  let [outcome, outcomeOf, seen] = ["", "", ""];
  // Timelines of one page may cite beside each other.
  const name = `memcon-${Math.random()}`;
  // What is to be copied by hand, of which no part may be out of sight; null where nothing is.
  let byHand: string | null = null;

  addStyles(stage.root, citeCss);

  const words = () => ({ ...citeWordsEn, ...stage.content().settings.words.cite });

  /** What there is to choose from. */
  function scopes(): readonly CiteScope[] {
    if (at === "card") return [];
    const { source, limits } = stage.content();
    const { domain, filter, mode } = stage.view();
    const isZoomed = mode === "timeline" && !isEqual(domain, limits.home) && source.count <= MOST_IN_SIGHT;
    return [...(isZoomed ? ["sight" as const] : []), ...(filter === null ? [] : ["shown" as const]), "all"];
  }

  /** That which is chosen; where it is not there any more, and to begin with, what the filter shows. */
  function scope(): CiteScope {
    const all = scopes();
    return all.includes(chosen) ? chosen : all.find((each) => each === "shown") ?? "all";
  }

  /** The records that are cited, as far as they are known, the first `most` of them; and how many there are. */
  function records(most: number): { readonly list: readonly CitableRecord[]; readonly total: number } {
    const content = stage.content();
    const { filter, by, selected } = stage.view();
    if (at === "card") {
      const record = selected === null ? null : content.source.record(selected) ?? null;
      return { list: record === null ? [] : [citableOf(content, record)], total: record === null ? 0 : 1 };
    }
    const asked = { sight: inSight(stage.view()), shown: filter, all: null }[scope()];
    if (asked === undefined) return { list: [], total: 0 };
    return { list: citableShown(content, { filter: asked, by }, most), total: content.source.summary(asked).count };
  }

  // What is cited is the same from picture to picture of a zoom, though it is another list.
  const textOf = memoLast((list: string, asked: CiteForm): string => writtenAs(asked, JSON.parse(list) as readonly CitableRecord[], SHOWN));

  function node() {
    const { settings } = stage.content();
    const isOrdered = !isFile(form) && form !== "chicago-note";
    const most = isOrdered && records(0).total <= MOST_IN_ORDER ? MOST_IN_ORDER : SHOWN;
    const { list, total } = records(most);
    // What came of a deed is said of those it was done with, and of no others.
    const text = JSON.stringify(list);
    seen = `${total} ${text}`;
    const isSame = outcomeOf === seen;
    const whole = isSame ? byHand : null;
    const count = whole === null ? Math.min(list.length, SHOWN) : total;
    const none = { sight: words().noneInSight, shown: settings.words.nothingMatches, all: settings.words.noRecords }[scope()];
    const state: CiteState = { at, name, form, scope: scope(), scopes: scopes(), text: whole ?? textOf(text, form), count, total, areFirst: !isOrdered || total <= most, isVerbatim: whole !== null, none, outcome: isSame ? outcome : "" };
    return citePanel(state, words(), settings.recordsLang ?? "en");
  }

  function show(said: string, whole: string | null = null): void {
    [outcome, outcomeOf, byHand] = [said, seen, whole];
    stage.sharing.cite({ at, node, act });
    if (said !== "") stage.propose({}, { say: said });
  }

  async function copy(list: readonly CitableRecord[]): Promise<void> {
    const view = stage.root.ownerDocument.defaultView!;
    const text = writtenAs(form, list);
    try {
      await view.navigator.clipboard.writeText(text);
      show(words().copied);
    } catch {
      // Refused, or in a page that is not secure.
      show(words().copyByHand(list.length), text);
      view.requestAnimationFrame(() => {
        const shown = stage.root.querySelector(".memcon-cited");
        if (shown !== null) view.getSelection()?.selectAllChildren(shown);
      });
    }
  }

  function act(deed: string, value: string): void {
    if (deed === "close") {
      stage.root.querySelector<HTMLElement>(`[data-action=cite][data-at=${at}]`)?.focus();
      stage.sharing.cite(null);
    } else if (deed === "form" || deed === "scope") {
      if (deed === "form") form = value as CiteForm;
      else chosen = value as CiteScope;
      show("");
      bringIntoSight();
    } else {
      stage.ask(() => records(Infinity).list, (list) => {
        if (deed === "copy") {
          void copy(list);
          return;
        }
        const { ending, type } = isFile(form) ? FILES[form] : TEXT;
        const { settings } = stage.content();
        const file = `${fileName(at === "card" ? list[0]?.label ?? list[0]?.title ?? "" : settings.title ?? settings.words.title)}.${ending}`;
        save(new Blob([writtenAs(form, list)], { type }), file, stage.root.ownerDocument);
        show(words().saved(file));
      });
    }
  }

  // Once it is there: below a long card it would be out of sight.
  function bringIntoSight(): void {
    const view = stage.root.ownerDocument.defaultView!;
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => {
      for (const part of [".memcon-cite", ".memcon-cite .memcon-tools"]) stage.root.querySelector(part)?.scrollIntoView({ block: "nearest" });
    }));
  }

  show("");
  bringIntoSight();
}
