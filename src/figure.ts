import { footerPanel } from "./panels/footer.js";
import { summaryText } from "./panels/summary.js";
import { sheetsOf, plotNode, whyUnplotted } from "./plot.js";
import type { Filter } from "./records/filter.js";
import type { Node } from "./scene/node.js";
import type { Content } from "./view/content.js";
import type { View } from "./view/view.js";

/** What a picture to be kept shows of a view. `plot`: null where nothing has a place on it, for the reason that `why` gives. `footer`: legend and note. */
export interface Figure {
  readonly title: string;
  readonly summary: string;
  readonly filter: Filter | null;
  readonly plot: Node;
  readonly width: number;
  readonly height: number;
  readonly footer: Node;
  readonly why: string | null;
}

/** The least width of such a picture, in CSS pixels: that at which marks have labels and lanes their names beside them. */
const LEAST = 880;

/** What is in sight of `view`, with every lane and a label at each mark, `width` CSS pixels wide or somewhat wider. */
export function figureOf(content: Content, view: View, width: number): Figure {
  const { settings: { title, words } } = content;
  const { plots } = sheetsOf(content, view, Math.max(width, LEAST), Infinity);
  const plot = plots[0]!;
  return {
    title: title ?? words.title,
    summary: summaryText(content, view),
    filter: view.filter,
    plot: plotNode(content, { ...view, selected: null }, plot, null),
    width: plot.width,
    height: plot.height,
    footer: footerPanel(content, { ...view, mode: "timeline" }, plots),
    why: whyUnplotted(content, view),
  };
}
