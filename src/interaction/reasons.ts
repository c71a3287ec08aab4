import type { Reasons } from "../panels/notices.js";
import { notLoadedText } from "../panels/delay.js";
import { h } from "../scene/node.js";
import { type Removal, listen } from "./stage.js";

const AWAITED = "[data-awaited]";

/** `look`: sees whether the reasons of what could not be read are awaited where a reader has opened their place, and has them come. */
export interface ReasonsBinding {
  readonly look: () => void;
  readonly remove: Removal;
}

/**
 * `tell`: given what says the reasons, which comes only when they are to be read, and whether what took their place has the keyboard's focus,
 * which it loses; or what says that it did not come, with a way to try again.
 */
export function bindReasons(root: HTMLElement, tell: (reasons: Reasons, hadFocus: boolean) => void): ReasonsBinding {
  const look = (): void => {
    if (root.querySelector(`[open] ${AWAITED}`) !== null) import("../panels/reasons.js").then(({ reasonNodes }) => {
      tell(reasonNodes, root.querySelector(`${AWAITED} :focus`) !== null);
    }, (error: unknown) => {
      tell(({ settings: { words } }) => [h("li", { key: "awaited", role: "alert", "data-awaited": true }, `${notLoadedText(words, error)} `, h("button", { type: "button", class: "memcon-button", "data-action": "retry" }, words.retry))], false);
    });
  };
  // What a page without a script had open, too.
  look();
  return { look, remove: listen(root, "toggle", look, { capture: true }) };
}
