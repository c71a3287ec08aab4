import { paintText } from "./paint/text.js";
import { summaryText } from "./panels/summary.js";
import { layoutOf, plotNode } from "./picture.js";
import sceneCss from "./scene/scene.css?inline";
import { type Node, h } from "./scene/node.js";
import { type Content, contentOf } from "./view/content.js";
import { type TimelineOptions, readOptions } from "./view/options.js";
import { startView } from "./view/start.js";
import type { View } from "./view/view.js";

/** `styles`: whether the drawing carries its own; false is for a page that has the style sheet and whose policy allows no other. */
export interface StaticOptions {
  readonly styles?: boolean;
}

/**
 * The plot that `options` draw, as the text of an SVG file with title and description; the same on every machine, and no DOM is needed.
 * It is `width` CSS pixels wide, and 1180 where that is not given. Throws for an option of a wrong name or type.
 */
export function toSVG<Row>(options: TimelineOptions<Row>, { styles = true }: StaticOptions = {}): string {
  const settings = readOptions(options);
  const content = contentOf(settings, settings.by);
  return svgText(content, startView(content), settings.width, styles);
}

/** The plot of `view`, `width` CSS pixels wide, as the text of an SVG file. */
export function svgText(content: Content, view: View, width: number, styles: boolean): string {
  const { layout } = layoutOf(content, view, width);
  return paintText(plotNode(content, view, layout, null, ...headOf(content, view, styles)));
}

function headOf(content: Content, view: View, styles: boolean): readonly Node[] {
  const { title, words } = content.settings;
  return [
    h("title", {}, title ?? words.title),
    h("desc", {}, summaryText(content, view)),
    ...(styles ? [h("style", {}, sceneCss)] : []),
  ];
}
