import { figureOf } from "../figure.js";
import type { AddressNote, CiteNote, ShareNote } from "../panels/address-note.js";
import { notLoadedText } from "../panels/delay.js";
import type { TimelineSource } from "../records/timeline-source.js";
import type { Settings } from "../view/options.js";
import type { View } from "../view/view.js";
import type { AddressBinding } from "./address-bar.js";
import type { MetadataBinding } from "./metadata.js";
import type { Removal, ShareActions, Stage } from "./stage.js";

/** What a reader, or who reads the page, may take along: links, citations, metadata and pictures. What makes them comes on demand. */
export interface Sharing extends ShareActions {
  /** What is said of it in the picture. */
  readonly note: () => ShareNote;
  /** Whether what keeps the page's address is still to come. */
  readonly isOpening: () => boolean;
  /** Begins what the options ask for, of which `before` asked otherwise; null is none before. */
  readonly keep: (before: Settings | null) => void;
  /** Told of what a reader, or a method, has changed of the view. */
  readonly follow: (before: View) => void;
  /** Told of each picture. */
  readonly sync: () => void;
  readonly remove: Removal;
}

/** What is shared of. `isResumed`: whether it begins with a view that was seen before, whatever the address. `page`: where metadata stand. */
export interface Shared {
  readonly stage: () => Stage;
  readonly settings: () => Settings;
  readonly source: () => TimelineSource;
  readonly width: () => number;
  readonly isResumed: boolean;
  readonly page: HTMLElement;
  /** Called when there is something else to be said. */
  readonly changed: () => void;
}

export function createSharing({ stage, settings, source, width, isResumed, page, changed }: Shared): Sharing {
  let address: AddressBinding | null = null;
  let metadata: MetadataBinding | null = null;
  let note: AddressNote | null = null;
  let cited: CiteNote | null = null;
  let saved = "";
  let isOpening = false;
  let isRemoved = false;

  /** Uses a part that comes on demand, once it is there. What was asked for may come when all is over. */
  function bring<Part>(part: Promise<Part>, use: (part: Part) => void): Promise<void> {
    return part.then((there) => {
      if (!isRemoved) use(there);
    }, (error: unknown) => {
      stage().propose({}, { say: notLoadedText(settings().words, error), isSeen: true });
    });
  }

  /** Has the page's address say what is seen, if it is to. */
  function keepAddress(): void {
    address?.remove();
    [address, note] = [null, null];
    const { hash, hashOrigin } = settings();
    if (hash === false) return;
    isOpening = true;
    void bring(import("./address-bar.js"), ({ bindAddress }) => {
      if (address !== null || settings().hash !== hash || settings().hashOrigin !== hashOrigin) return;
      address = bindAddress(stage(), settings());
      if (!isResumed) address.open();
    }).finally(() => {
      isOpening = false;
      tellChanged();
    });
  }

  /** Has the page say what is shown to programs that read it, if it is to. */
  function keepMetadata(): void {
    metadata?.remove();
    metadata = null;
    if (settings().metadata) void bring(import("./cite.js"), ({ bindMetadata }) => {
      if (settings().metadata) metadata ??= bindMetadata(stage(), page, source);
    });
  }

  function cite(next: CiteNote | null): void {
    cited = next;
    tellChanged();
  }

  function tellChanged(): void {
    if (!isRemoved) changed();
  }

  return {
    note: () => ({ ...note, cited, saved }),
    isOpening: () => isOpening,
    keep(before) {
      const { hash, hashOrigin, metadata: isWritten } = settings();
      if (before?.hash !== hash || before.hashOrigin !== hashOrigin) keepAddress();
      if (before?.metadata !== isWritten) keepMetadata();
    },
    follow(before) {
      saved = "";
      address?.follow(before);
    },
    sync() {
      address?.sync();
      metadata?.sync();
    },
    tell(next) {
      note = next;
      tellChanged();
    },
    citeAt(at) {
      if (cited?.at === at) cite(null);
      else void bring(import("./cite.js"), ({ openCitation }) => {
        openCitation(stage(), at);
      });
    },
    cite,
    cited: () => cited,
    download(kind) {
      const { ask, content, root, view, propose } = stage();
      ask(() => figureOf(content(), view(), width()), (figure) => {
        void bring(import("../loading/download.js"), ({ download }) => {
          void download(kind, figure, content(), root, new Date()).then((text) => {
            // In the menu it was asked for in nothing moves for it.
            const isThere = root.querySelector(".memcon-share[open]") !== null;
            propose({}, { say: text, isSeen: !isThere });
            if (isThere) saved = text;
          });
        });
      });
    },
    remove() {
      isRemoved = true;
      address?.remove();
      metadata?.remove();
    },
  };
}
