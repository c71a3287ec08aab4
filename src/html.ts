import { COMPACT, NARROW } from "./layout/sizes.js";
import { inOne } from "./panels/arrangements.js";
import citeCss from "./panels/cite.css?inline";
import linkCss from "./panels/link.css?inline";
import pageCss from "./panels/page.css?inline";
import panelsCss from "./panels/panels.css?inline";
import { citationsNode, jsonLdOf, referencesOf } from "./panels/citations.js";
import { reasonNodes } from "./panels/reasons.js";
import { wholeTablePanel } from "./panels/whole-table.js";
import { paintHtml } from "./paint/text.js";
import { stillPicture } from "./picture.js";
import { layoutOf } from "./plot.js";
import sceneCss from "./scene/scene.css?inline";
import { type Node, h } from "./scene/node.js";
import type { Content } from "./view/content.js";
import type { View } from "./view/view.js";

/** How a page is made of a timeline; what each is, is told at `HTMLOptions`. */
export interface HtmlManner {
  readonly styles: boolean;
  readonly page: boolean;
  readonly alive: boolean;
}

/** The timeline of `view`, every record and its references, `width` CSS pixels wide, as the text of a page or of a part of one. */
export function htmlText(content: Content, view: View, width: number, { styles, page, alive }: HtmlManner): string {
  const { title, words, locale } = content.settings;
  const picture = alive ? awaitedNode(content, view, width) : stillPicture(content, view, width, reasonNodes, true).node;
  const references = referencesOf(content, view);
  const parts = [stillNode(picture, title ?? words.title, alive, width > LEGIBLE), wholeTablePanel(content, view), citationsNode(content, references)].filter((part) => part !== null);
  const style = styles ? `<style>${sceneCss}${panelsCss}${citeCss}${linkCss}${pageCss}</style>` : "";
  const data = `<script type="application/ld+json">${scriptText(jsonLdOf(references))}</script>`;
  const body = `${parts.map(paintHtml).join("")}${data}`;
  if (!page) return `<div class="memcon-static">${style}${body}</div>`;
  return [
    "<!doctype html>",
    paintHtml(h("div", { lang: locale, class: "memcon-page" })).replace("<div", "<html").replace("</div>", ""),
    "<head>",
    "<meta charset=\"utf-8\">",
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
    paintHtml(h("title", {}, title ?? words.title)),
    ...(style === "" ? [] : [style]),
    "</head>",
    "<body>",
    `<main class="memcon-static">${body}</main>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** A value as JSON that ends no script and begins no comment in one. */
function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/**
 * The picture of a page that is to come alive in a place of whatever width: the one of `width` CSS pixels, and what is seen of it in places of the
 * narrower kinds. Each is as high as the live one is to be in any place of its kind, so that what is below keeps its place.
 */
function awaitedNode(content: Content, view: View, width: number): Node {
  const { narrow, slim, middle } = PLACES;
  const drawn = (at: number, from: number, to: number): Node => stillPicture({ ...content, settings: { ...content.settings, height: roomFor(content, view, from, to) } }, view, at, reasonNodes, false).node;
  if (width < COMPACT) return drawn(width, narrow.from, COMPACT);
  const arrangements = { slim: null, middle: null, narrow: drawn(narrow.width, narrow.from, COMPACT) };
  if (width < LEGIBLE) return inOne({ ...arrangements, broad: drawn(width, Math.min(width, NARROW), LEGIBLE) });
  return inOne({ ...arrangements, slim: drawn(slim.width, slim.from, NARROW), middle: drawn(middle.width, middle.from, LEGIBLE), broad: drawn(width, LEGIBLE, width + 1) });
}

/** The height of the highest plot in places from `from` to below `to`, in CSS pixels. */
function roomFor(content: Content, view: View, from: number, to: number): number {
  const widths = Array.from({ length: Math.ceil((to - from) / STEP) }, (_, i) => from + i * STEP);
  return Math.max(...[...widths, to - 1].map((width) => layoutOf(content, view, width, null, { offset: 0, sought: [] }).layout.height));
}

/** How many CSS pixels are from one place that is tried to the next. */
const STEP = 20;

/** How narrow a wide drawing may be shown, in CSS pixels; `page.css` has it too. */
const LEGIBLE = 940;

/**
 * The kinds of places that are narrower: from what width on, and for what width their plot is drawn, in CSS pixels; `page.css` has the first too. A
 * telephone, a column of a page, with the names of lanes above them, and a tablet held upright, each less the margins of a page.
 */
const PLACES = { narrow: { from: 300, width: 366 }, slim: { from: COMPACT, width: 520 }, middle: { from: NARROW, width: 736 } };

/** Parts that a reader has nothing of until a script runs. */
const TOOLS = /\bmemcon-(tools|strip|tray|list|link|share)\b/;

/** A picture as it is where no script runs yet: its controls are off. Where none ever will, those that say nothing by themselves are left out. */
function stillNode(root: Node, name: string, isAwaited: boolean, isShrunk: boolean): Node {
  const { children, ...node } = still(root, isAwaited);
  return { ...node, attributes: { ...root.attributes, class: ["memcon memcon-still", isAwaited && "memcon-awaited", isShrunk && "memcon-shrunk"].filter(Boolean).join(" ") }, children: children.map((child) => (typeof child === "object" && child.key === "stage" ? scrolled(child, name) : child)) };
}

/** What a place narrower than the drawing scrolls, by keys too. `name`: of what scrolls. */
function scrolled(stage: Node, name: string): Node {
  return { ...stage, attributes: { ...stage.attributes, role: "group", "aria-label": name, tabindex: "0" } };
}

function still(node: Node, isAwaited: boolean): Node {
  const { tag, children } = node;
  // What a key would reach in a drawing answers none.
  const { tabindex, ...others } = node.attributes;
  const attributes = tabindex === undefined || tag === "div" ? node.attributes : others;
  const kept = isAwaited ? children : children.filter((child) => typeof child === "string" || !TOOLS.test(child.attributes["class"] ?? ""));
  return {
    ...node,
    attributes: tag === "button" || tag === "input" ? { ...attributes, disabled: "" } : attributes,
    children: kept.map((child) => (typeof child === "string" ? child : still(child, isAwaited))),
  };
}
