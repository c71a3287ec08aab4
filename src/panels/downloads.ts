import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";

/** The buttons that give a reader the picture in sight as a file. */
export function downloadItems({ settings: { words } }: Content): readonly Node[] {
  return ([["svg", words.downloadSvg], ["png", words.downloadPng]] as const).map(([kind, name]) =>
    h("button", { key: kind, type: "button", class: "memcon-deed", "data-action": "download", "data-value": kind }, name));
}
