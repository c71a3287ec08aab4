import { foreignPart, partOf, withPart } from "../view/address-text.js";
import { type WriteAddress, limitWrites } from "./address-writer.js";
import { type Removal, listen, together } from "./stage.js";

/** Where a view's address is kept. */
export interface AddressPlace {
  /** What stands there; null where nothing does. */
  readonly read: () => string | null;
  readonly write: WriteAddress;
  /** The address of the page, with `text` as what it has for the view. */
  readonly link: (text: string) => string;
  readonly remove: Removal;
}

/** Asked on the window of a page, under a name: a timeline that has it answers by refusing. So two need not know of each other. */
const CLAIM = "memcon-hash";

/**
 * The address of a page. `wanted`: the name before the view, of which a second timeline of the same name gets a number. `arrive`: called when the
 * reader has gone back or forward, or to another address, with what it has for the view; not where it is one of the page's own, such as an anchor.
 */
export function pagePlace(window: Window, wanted: string, arrive: (text: string | null) => void): AddressPlace {
  const { history, location } = window;
  const name = freeName(window, wanted);
  const hash = (): string => location.hash.slice(1);
  const link = (text: string): string => {
    const next = withPart(hash(), name, text);
    return `${location.href.split("#")[0]!}${next === "" ? "" : `#${next}`}`;
  };
  let seen = hash();
  const writes = limitWrites((text, isNew) => {
    if ((partOf(hash(), name) ?? "") === text) return;
    try {
      // What the page keeps with its entries is its own.
      if (isNew) history.pushState(history.state, "", link(text));
      else history.replaceState(history.state, "", link(text));
    } catch {
      // A page without an address of its own, or a browser that has had enough for now: the view is not kept, but shown.
    }
    seen = hash();
  });
  const go = (): void => {
    const before = seen;
    seen = hash();
    // Two events tell of the same way.
    if (seen === before) return;
    writes.cancel();
    const text = partOf(seen, name);
    if (text !== null || foreignPart(seen) === foreignPart(before)) arrive(text);
  };
  const refuse = (event: Event): void => {
    if ((event as CustomEvent<unknown>).detail === name) event.preventDefault();
  };
  window.addEventListener(CLAIM, refuse);
  const removals = [
    listen(window, "popstate", go),
    listen(window, "hashchange", go),
    () => {
      window.removeEventListener(CLAIM, refuse);
    },
    writes.cancel,
  ];
  return {
    read: () => partOf(hash(), name),
    write: writes.write,
    link,
    remove: together(removals),
  };
}

function freeName(window: Window, wanted: string): string {
  for (let i = 1; ; i++) {
    const name = i === 1 ? wanted : `${wanted}-${i}`;
    if (window.dispatchEvent(new CustomEvent(CLAIM, { detail: name, cancelable: true }))) return name;
  }
}
