import { htmlText } from "./html.js";
import { svgText } from "./svg.js";
import { answersOf, askAtOnce } from "./records/answers.js";
import { checkNames, invalid } from "./view/check.js";
import { type Content, contentOf, sourceFor } from "./view/content.js";
import { type TimelineOptions, readOptions } from "./view/options.js";
import { startView } from "./view/start.js";

/** `styles`: whether the drawing carries its own; false is for a page that has the style sheet and whose policy allows no other. */
export interface StaticOptions {
  readonly styles?: boolean;
}

/**
 * `styles`: as for a drawing. `page`: whether it is a whole document rather than a part of one. `alive`: whether a script of the page will draw
 * the same options there with `timeline`, for whose controls room is kept; false is for a page without one, which has all lanes of however many.
 */
export interface HTMLOptions extends StaticOptions {
  readonly page?: boolean;
  readonly alive?: boolean;
}

/**
 * The plot that `options` draw, as the text of an SVG file with title and description; the same on every machine, and no DOM is needed.
 * It is `width` CSS pixels wide, and 1180 where that is not given. Throws for an option of a wrong name or type.
 */
export function toSVG<Row>(options: TimelineOptions<Row>, { styles = true }: StaticOptions = {}): string {
  const content = contentAtOnce(options);
  return svgText(content, startView(content), content.settings.width, styles);
}

/**
 * The sentence that sums up `options`, the plot, a table of every record that their filter shows, and references, as JSON-LD and COinS too, as the text of HTML; the same
 * on every machine, and no DOM is needed. The plot is `width` CSS pixels wide, 1180 where that is not given, and there whatever the `mode`.
 * Throws for an option of a wrong name or type, and `invalid source: …` for a source that answers later.
 */
export function toHTML<Row>(options: TimelineOptions<Row>, htmlOptions: HTMLOptions = {}): string {
  const { styles = true, page = false, alive = true } = readHTMLOptions(htmlOptions);
  const content = contentAtOnce(options);
  return htmlText(content, { ...startView(content), mode: "timeline" }, content.settings.width, { styles, page, alive });
}

function contentAtOnce(options: unknown): Content {
  const settings = readOptions(options);
  return contentOf(settings, answersOf(askAtOnce(sourceFor(settings)), settings.by));
}

function readHTMLOptions(given: unknown): HTMLOptions {
  const options = checkNames("option of HTML", "options of HTML", given, ["styles", "page", "alive"]);
  for (const [name, value] of Object.entries(options)) if (typeof value !== "boolean" && value !== undefined) throw invalid(name, value, "true or false");
  return options;
}
