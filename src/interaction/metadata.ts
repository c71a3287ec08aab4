import { contextObjects } from "../formats/write-coins.js";
import { writeJSONLD } from "../formats/write-jsonld.js";
import { answersOf } from "../records/answers.js";
import { createLedger } from "../records/ledger.js";
import type { TimelineSource } from "../records/timeline-source.js";
import { type CitableRecord, citableShown } from "../view/file-record.js";
import { isEqual } from "../view/start.js";
import type { Removal, Stage } from "./stage.js";

/** `sync`: told of each picture that is painted. */
export interface MetadataBinding {
  readonly sync: () => void;
  readonly remove: Removal;
}

/** So long after the last picture of a gesture, in milliseconds, the records are written. */
const PAUSE = 300;

/** The most records that are written: who reads a page reads no further, and offers no longer list to choose from. */
const MOST = 1000;

/**
 * Has `page` hold the records shown, unseen: as JSON-LD for search engines, and as COinS, which is what Zotero reads of several works in a page.
 * What `toHTML` made has them already, and keeps the table and the references that they belong to.
 */
export function bindMetadata(stage: Stage, page: HTMLElement, source: () => TimelineSource): MetadataBinding {
  if (page.querySelector(":scope>.memcon-static") !== null) return { sync: () => undefined, remove: () => undefined };
  const { ownerDocument } = page;
  const [node, script, data, spans] = [ownerDocument.createElement("div"), ownerDocument.createElement("script"), ownerDocument.createTextNode(""), ownerDocument.createElement("div")];
  [node.className, node.hidden, script.type] = ["memcon-metadata", true, "application/ld+json"];
  script.appendChild(data);
  node.append(script, spans);
  let asked: readonly unknown[] = [];
  let written = "";
  let pause: ReturnType<typeof setTimeout> | undefined;
  let from = source();
  const ledger = createLedger(from, () => undefined);

  const wanted = (): readonly unknown[] => [stage.content(), stage.view().filter];

  function sync(): void {
    const [content, filter] = wanted();
    const isAsked = content === asked[0] && isEqual(filter, asked[1]) && ledger.failure() === null;
    if (isAsked && pause === undefined && (written === "" || node.parentNode === page)) return;
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE);
  }

  /** Beside what the reader asks for, which neither waits for it nor is told where it fails. */
  function ask(): void {
    pause = undefined;
    asked = wanted();
    if (from !== source()) ledger.turnTo(from = source());
    const view = stage.view();
    ledger.whenAnswered(() => citableShown({ ...stage.content(), source: answersOf(ledger.ask, view.by) }, view, MOST), write);
  }

  function write(records: readonly CitableRecord[]): void {
    const [text, works] = [writeJSONLD(records), contextObjects(records)];
    const all = [text, ...works].join("\n");
    if (all === written && node.parentNode === page) return;
    written = all;
    if (node.parentNode !== page) {
      data.data = "";
      page.append(node);
    }
    // Not before it is in the page, and not as its `textContent`: a policy that requires Trusted Types takes that for code, whatever its type.
    data.data = text;
    spans.replaceChildren(...works.map(spanOf));
    // Zotero looks at a page once, unless it is told of a change.
    node.dispatchEvent(new Event("ZoteroItemUpdated", { bubbles: true, composed: true }));
  }

  function spanOf(title: string): HTMLElement {
    const span = ownerDocument.createElement("span");
    [span.className, span.title] = ["Z3988", title];
    return span;
  }

  sync();
  return {
    sync,
    remove() {
      clearTimeout(pause);
      ledger.close();
      node.remove();
    },
  };
}
