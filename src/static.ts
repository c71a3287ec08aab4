import { svgText } from "./svg.js";
import { answersOf, askAtOnce } from "./records/answers.js";
import { contentOf, sourceFor } from "./view/content.js";
import { type TimelineOptions, readOptions } from "./view/options.js";
import { startView } from "./view/start.js";

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
  const content = contentOf(settings, answersOf(askAtOnce(sourceFor(settings)), settings.by));
  return svgText(content, startView(content), settings.width, styles);
}
