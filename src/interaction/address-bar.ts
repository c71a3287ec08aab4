import type { AddressNote, CopyPlace } from "../panels/address-note.js";
import linkCss from "../panels/link.css?inline";
import { changedNode, copiedNode, linkField, linkNotice, linkWordsOf } from "../panels/link.js";
import { fingerprintOf } from "../view/address-fingerprint.js";
import { type AddressReading, readAddress, writeAddress } from "../view/address.js";
import { isShown } from "../view/find.js";
import type { Settings } from "../view/options.js";
import type { View } from "../view/view.js";
import { framePlace } from "./address-frame.js";
import { createGestures, gestureOf } from "./address-gesture.js";
import { pagePlace } from "./address-place.js";
import { type Removal, type Stage, closest, listen, together } from "./stage.js";
import { addStyles } from "./styles.js";

/** `follow`: told of what a reader, or a method, has changed. `sync`: told that something may be known that was not, or was changed by an option. */
export interface AddressBinding {
  /** Opens what the page's address asks for. */
  readonly open: () => void;
  readonly follow: (before: View) => void;
  readonly sync: () => void;
  readonly remove: Removal;
}

const NO_NOTE: AddressNote = { notice: null, changed: null, copied: null };

/** While a gesture goes on, the address is written no oftener than this, in milliseconds. */
const PAUSE = 300;

/** How long it is said that a link was copied. */
const SAID = 4000;

/** Keeps the page's address what is seen, as the options ask: an entry of the history for each gesture. */
export function bindAddress(stage: Stage, { hash, hashOrigin }: Pick<Settings, "hash" | "hashOrigin">): AddressBinding {
  const { root } = stage;
  addStyles(root, linkCss);
  const window = root.ownerDocument.defaultView!;
  const name = typeof hash === "string" ? hash : "memcon";
  const gestures = createGestures();
  // What the address asks for, while the reader has not gone on from there; null where that is nothing.
  let asked: string | null = null;
  let reading: AddressReading | null = null;
  // What the record is called that the address asks for and hides.
  let hidden: string | null = null;
  let isApplying = false;
  let described = stage.content().source.description;
  let note: AddressNote = NO_NOTE;
  let told: ReadonlySet<string> = new Set();
  let pause: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const textNow = (isLink = false): string => writeAddress(stage.view(), stage.content(), isLink);
  let current = textNow();
  const place = hashOrigin !== null && window.parent !== window ? framePlace(window, hashOrigin, name, arrive) : pagePlace(window, name, arrive);

  function tell(next: Partial<AddressNote>): void {
    note = { ...note, ...next };
    stage.sharing.tell(note);
  }

  function notice(): AddressNote["notice"] {
    const { version, words } = stage.content().settings;
    return reading === null ? null : linkNotice({ faults: reading.faults, hidden, made: reading.version }, version, words);
  }

  function arrive(text: string | null): void {
    flush(false);
    gestures.end();
    asked = text;
    open(text ?? "", true);
  }

  function open(text: string, glide: boolean): void {
    reading = readAddress(text, stage.content());
    hidden = null;
    isApplying = true;
    try {
      stage.propose(reading.view, { glide });
    } finally {
      // A listener may throw.
      isApplying = false;
    }
    current = textNow();
    const { faults } = reading;
    tell({ ...NO_NOTE, notice: notice() });
    check();
    for (const { error } of faults) if (!told.has(error.message)) report(error);
    told = new Set(faults.map(({ error }) => error.message));
  }

  /** Sees, as soon as the record is there, whether it is shown, and what it was when the link was made. */
  function check(): void {
    const { source, settings } = stage.content();
    const id = reading?.view.selected ?? null;
    const record = id === null ? null : source.record(id) ?? null;
    if (reading === null || record === null) return;
    const label = id === settings.selected || isShown(source, stage.view(), record.id) ? null : record.label;
    if (label !== hidden) {
      hidden = label;
      tell({ notice: notice() });
    }
    if (stage.view().selected !== id) return;
    const isChanged = reading.check !== null && reading.check !== fingerprintOf(record);
    reading = { ...reading, check: null };
    if (isChanged) tell({ changed: { id: record.id, node: changedNode(stage.content().settings.words) } });
  }

  function flush(isWritten = true): void {
    if (pause === undefined) return;
    clearTimeout(pause);
    pause = undefined;
    if (isWritten) place.write(current, false);
  }

  async function copy(at: CopyPlace): Promise<void> {
    const { words } = stage.content().settings;
    const text = place.link(textNow(true));
    clearTimeout(silence);
    try {
      await window.navigator.clipboard.writeText(text);
      tell({ copied: { at, node: copiedNode(words) } });
      stage.propose({}, { say: linkWordsOf(words).copied });
    } catch {
      // Refused, or in a page that is not secure: the reader copies it.
      tell({ copied: { at, node: linkField(text, words) } });
      window.requestAnimationFrame(() => {
        root.querySelector<HTMLInputElement>(".memcon-link-field")?.select();
      });
      return;
    }
    silence = setTimeout(() => {
      tell({ copied: null });
      // So that it is said once more if it is done once more.
      stage.propose({}, { say: "" });
    }, SAID);
  }

  const remove = together([
    place.remove,
    listen(root, "pointerdown", gestures.press, { capture: true }),
    listen(window, "pointerup", gestures.release, { capture: true }),
    listen(window, "pointercancel", gestures.release, { capture: true }),
    listen(root, "focusout", (event) => {
      if (closest(event, root, "[data-action=search]") !== null) gestures.end();
    }),
    listen(root, "click", (event) => {
      const button = closest(event, root, "[data-action=copy-link]");
      if (button !== null) void copy(button.dataset["at"] as CopyPlace);
    }),
  ]);

  return {
    open() {
      asked = place.read();
      if (asked !== null) open(asked, false);
    },
    follow(before) {
      if (isApplying) return;
      const kind = gestureOf(before, stage.view());
      if (kind === null) return;
      [asked, reading] = [null, null];
      if (note !== NO_NOTE) tell({ ...NO_NOTE, changed: note.changed?.id === stage.view().selected ? note.changed : null });
      if (gestures.goesOn(kind)) {
        current = textNow();
        pause ??= setTimeout(flush, PAUSE);
        return;
      }
      flush();
      // The entry that is left is one of the page's own, such as an anchor, to which the way back is to lead with the view that was seen there.
      if (place.read() === null && current !== "") place.write(current, false);
      current = textNow();
      place.write(current, true);
    },
    sync() {
      const { description } = stage.content().source;
      if (asked !== null && description !== described) open(asked, false);
      described = description;
      check();
      const text = textNow();
      if (asked !== null || text === current) return;
      // Changed by the page itself.
      current = text;
      if (pause === undefined) place.write(current, false);
    },
    remove: () => {
      flush();
      clearTimeout(silence);
      remove();
    },
  };
}

/** As an uncaught error, as of an attribute that cannot be read. */
function report(fault: TypeError): void {
  queueMicrotask(() => {
    throw fault;
  });
}
