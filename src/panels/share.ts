import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import type { CopyPlace, ShareNote } from "./address-note.js";
import { downloadItems } from "./downloads.js";
import { icon } from "./icons.js";

/** A disclosure of what a reader can take along; a sign where it is narrow. */
export function sharePanel(content: Content, note: ShareNote | null, isNarrow: boolean): Node {
  const { share } = content.settings.words;
  return h("details", { key: "share", class: "memcon-filter memcon-share" },
    isNarrow ? h("summary", { class: "memcon-button memcon-tool", "aria-label": share, title: share }, icon("share")) : h("summary", { class: "memcon-button" }, h("span", {}, share), icon("down")),
    h("div", { class: "memcon-choices" }, takeNodes(content, note, "share"), citedNode(note, "share"), downloadItems(content),
      // Said by the live region of the header too.
      (note?.saved ?? "") !== "" && h("p", { key: "saved", class: "memcon-copied", "aria-hidden": "true" }, note?.saved)),
  );
}

/** What leads a reader to the link to a record, or to all that is seen, unless the view is in no address, since no link could open it; and to its citation. */
export function takeNodes({ settings: { words, hash } }: Content, note: ShareNote | null, at: CopyPlace): readonly (Node | null)[] {
  const deed = (action: string, label: string, isOpen: boolean | null): Node =>
    h("button", { key: action, type: "button", class: "memcon-deed", "data-action": action, "data-at": at, "aria-expanded": isOpen === null ? null : String(isOpen) }, label);
  return [
    hash === false ? null : deed("copy-link", words.copyLink, null),
    note?.copied?.at === at ? note.copied.node : null,
    deed("cite", words.citation, note?.cited?.at === at),
  ];
}

/** The citation itself, where it is open. */
export function citedNode(note: ShareNote | null, at: CopyPlace): Node | null {
  return note?.cited?.at === at ? note.cited.node() : null;
}
