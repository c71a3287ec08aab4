import { MOST_CHARACTERS } from "../view/address-text.js";
import type { AddressPlace } from "./address-place.js";
import { limitWrites } from "./address-writer.js";
import { listen } from "./stage.js";

/** What the frame and the page that holds it say to each other: `examples/iframe/keep-address.js` is the other side. */
const TYPE = "memcon-address";

/**
 * The address of the page that holds the frame, which is written by that page, at our asking. Only `origin` is spoken to, and only what comes
 * from there, and from the page itself, is heard. `arrive`: as of a page.
 */
export function framePlace(window: Window, origin: string, name: string, arrive: (text: string | null) => void): AddressPlace {
  let shown: string | null = null;
  let page: string | null = null;
  const say = (message: object): void => {
    window.parent.postMessage({ type: TYPE, name, ...message }, origin);
  };
  const writes = limitWrites((text, isNew) => {
    shown = text;
    say({ address: text, isNew });
  });
  const stop = listen(window, "message", (event) => {
    if (event.origin !== origin || event.source !== window.parent) return;
    const heard = messageIn(event.data);
    if (heard?.name !== name) return;
    writes.cancel();
    const isFirst = page === null;
    [shown, page] = [heard.address, heard.page];
    // To the first question, that the page has none is no answer.
    if (shown !== null || !isFirst) arrive(shown);
  });
  say({ isAsking: true });
  return {
    read: () => shown,
    write: writes.write,
    // Until the page has answered, there is but the frame's own.
    link: (text) => `${page ?? window.location.href.split("#")[0]!}${text === "" ? "" : `${page?.includes("#") === true ? ";" : "#"}${name}?${text}`}`,
    remove: () => {
      stop();
      writes.cancel();
    },
  };
}

interface Heard {
  readonly name: string;
  readonly address: string | null;
  readonly page: string | null;
}

/** Null where it is none of ours. */
function messageIn(data: unknown): Heard | null {
  if (typeof data !== "object" || data === null) return null;
  const { type, name, address, page } = data as Readonly<Record<string, unknown>>;
  if (type !== TYPE || typeof name !== "string" || !(address === null || (typeof address === "string" && address.length <= MOST_CHARACTERS))) return null;
  return { name, address, page: typeof page === "string" && /^https?:\/\//u.test(page) ? page : null };
}
