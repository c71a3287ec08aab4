import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";

/** How many records are shown of how many there are, from which year to which, and how many are undated. */
export function statusText({ source, settings, formatUnit }: Content, { filter }: View): string {
  const { count, undated } = source.shown(filter);
  const parts = [settings.words.status(count, source.records.length)];
  if (source.extent !== null) {
    const [first, last] = [source.extent[0], source.extent[1] - 1].map((instant) => formatUnit("year", instant));
    parts.push(first === last ? first! : `${first!}–${last!}`);
  }
  if (undated > 0) parts.push(settings.words.undated(undated));
  return parts.join(" · ");
}
