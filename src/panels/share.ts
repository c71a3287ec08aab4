import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import type { AddressNote, CopyPlace } from "./address-note.js";
import { downloadItems } from "./downloads.js";
import { icon } from "./icons.js";

/** A disclosure of what a reader can take along. */
export function sharePanel(content: Content, note: AddressNote | null): Node {
  return h("details", { key: "share", class: "memcon-filter memcon-share" },
    h("summary", { class: "memcon-button" }, h("span", {}, content.settings.words.share), icon("down")),
    h("div", { class: "memcon-choices" }, copyLinkNodes(content, note, "share"), downloadItems(content)),
  );
}

/** What copies the link to the view, and what came of it; nothing where the view is in no address, since no link could open it. */
export function copyLinkNodes({ settings: { words, hash } }: Content, note: AddressNote | null, at: CopyPlace): readonly (Node | null)[] {
  if (hash === false) return [];
  return [
    h("button", { key: "copy", type: "button", class: "memcon-item", "data-action": "copy-link", "data-at": at }, words.copyLink),
    note?.copied?.at === at ? note.copied.node : null,
  ];
}
