import { type Node, h } from "../scene/node.js";
import { PAGE } from "../view/pages.js";
import type { Words } from "../view/words.js";
import { icon } from "./icons.js";

/** What goes to the page before and to the one after, and says which records are on this one. Null where all are. `place`: tells one pager from another. `isTurned`: whether a reader has turned to it, and so is to hear of it. */
export function pagerPanel(words: Words, place: "above" | "below", first: number, count: number, isTurned: boolean): Node | null {
  if (count <= PAGE) return null;
  const last = Math.min(count, first + PAGE);
  const step = (name: string, label: string, to: number, isOn: boolean): Node =>
    h("button", { type: "button", class: "memcon-button", "data-action": isOn ? "page" : null, "data-step": name, "data-first": to, "aria-disabled": isOn ? null : "true", "aria-label": label, title: label }, icon(name === "next" ? "after" : "before"));
  return h("div", { key: `pager ${place}`, class: "memcon-pager", role: "group", "aria-label": place === "above" ? words.pages : words.pagesBelow },
    step("previous", words.previousPage, Math.max(0, first - PAGE), first > 0), " ",
    h("span", { "aria-live": place === "above" && isTurned ? "polite" : null }, words.page(first + 1, last, count)), " ",
    step("next", words.nextPage, first + PAGE, last < count));
}
