import type { Reasons } from "../panels/notices.js";
import { h } from "../scene/node.js";
import { type Removal, listen } from "./stage.js";

/** `look`: sees whether the reasons of what could not be read are awaited where a reader has opened their place, and has them come. */
export interface ReasonsBinding {
  readonly look: () => void;
  readonly remove: Removal;
}

/** `tell`: given what says the reasons, which comes only when they are to be read; or what says that it did not come, with a way to try again. */
export function bindReasons(root: HTMLElement, tell: (reasons: Reasons) => void): ReasonsBinding {
  const look = (): void => {
    if (root.querySelector("[open] .memcon-awaited-reasons") !== null) import("../panels/reasons.js").then(({ reasonNodes }) => {
      tell(reasonNodes);
    }, (error: unknown) => {
      tell(({ settings: { words } }) => [h("li", { class: "memcon-awaited-reasons" }, `${words.notLoaded(error instanceof Error ? error.message : String(error))} `, h("button", { type: "button", class: "memcon-button", "data-action": "retry" }, words.retry))]);
    });
  };
  // What a page without a script had open, too.
  look();
  return { look, remove: listen(root, "toggle", look, { capture: true }) };
}
