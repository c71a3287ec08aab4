import { paintText } from "./paint/text.js";
import { summaryText } from "./panels/summary.js";
import { layoutOf, plotNode, whyUnplotted } from "./plot.js";
import sceneCss from "./scene/scene.css?inline";
import { type Node, h } from "./scene/node.js";
import type { Content } from "./view/content.js";
import { languageOf } from "./view/language.js";
import type { View } from "./view/view.js";

/** The plot of `view`, `width` CSS pixels wide, as the text of an SVG file. */
export function svgText(content: Content, view: View, width: number, styles: boolean): string {
  const { layout } = layoutOf(content, view, width);
  const why = whyUnplotted(content, view);
  if (why === null) return paintText(inItsLanguage(content, plotNode(content, view, layout, null, null, ...headOf(content, view, styles))));
  const said = h("text", { class: "memcon-unplotted", x: layout.x0, y: layout.axisY - 8 }, why);
  return paintText(inItsLanguage(content, plotNode(content, view, { ...layout, ticks: [], periods: [] }, null, null, ...headOf(content, view, styles), said)));
}

/** On a page the language is that of what is round the plot. */
function inItsLanguage({ settings: { locale } }: Content, plot: Node): Node {
  return languageOf(locale) === "en" ? plot : { ...plot, attributes: { ...plot.attributes, lang: locale } };
}

function headOf(content: Content, view: View, styles: boolean): readonly Node[] {
  const { title, words } = content.settings;
  return [
    h("title", {}, title ?? words.title),
    h("desc", {}, summaryText(content, view)),
    ...(styles ? [h("style", {}, sceneCss)] : []),
  ];
}
