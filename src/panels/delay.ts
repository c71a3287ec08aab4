import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";
import type { Words } from "../view/words.js";

/** Whether answers are still to come, and why they did not. `seen`: the view that the answers of last time are to, where the picture is made of those. */
export interface Delay {
  readonly isWaiting: boolean;
  readonly failure: Error | null;
  readonly seen: View | null;
}

export const NO_DELAY: Delay = { isWaiting: false, failure: null, seen: null };

/** How it is told, by its name alone, that what belongs beside the classic script is not there. */
const PART = /^memcon-timeline\.\S+$/;

/** What a reader waits for and how far it is, said once the wait is long enough to be noticed; or what failed, with a way to try again. Null where all is there. */
export function delayPanel({ source, settings: { words } }: Content, view: View, { isWaiting, failure }: Delay): Node | null {
  if (failure !== null) {
    return h("div", { key: "failure", class: "memcon-failure", role: "alert" },
      h("p", {}, PART.test(failure.message) ? notLoadedText(words, failure) : words.failed(failure.message)),
      h("button", { type: "button", class: "memcon-button", "data-action": "retry" }, words.retry));
  }
  const { read } = source;
  const { searched } = source.summary(view.filter);
  const said = read !== undefined ? words.reading(read.done, read.of) : searched !== undefined ? words.searching(searched.done, searched.of) : isWaiting ? words.waiting : "";
  // Where nothing is there yet, that stands in the plot's place.
  return said === "" || !source.knows(view.filter) ? null : h("p", { key: "waiting", class: "memcon-waiting" }, said);
}

/** That a part of the page did not come, and where it belongs, if that is told of it. */
export function notLoadedText(words: Words, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return words.notLoaded(reason, PART.test(reason));
}
