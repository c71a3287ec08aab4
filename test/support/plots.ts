import type { LaneLayout } from "../../src/layout/lanes.js";
import type { PlotLayout } from "../../src/layout/layout.js";
import { layoutOf } from "../../src/plot.js";
import type { Filter } from "../../src/records/filter.js";
import type { Span } from "../../src/time/time.js";
import { answersOf, askAtOnce } from "../../src/records/answers.js";
import { type Content, contentOf, sourceFor } from "../../src/view/content.js";
import { type TimelineOptions, readOptions } from "../../src/view/options.js";
import { byTime } from "../../src/view/sort.js";
import { startView } from "../../src/view/start.js";
import type { View } from "../../src/view/view.js";

/** What `options` come to, their records read. */
export function contentFor<Row>(options: TimelineOptions<Row>): Content {
  const settings = readOptions(options);
  return contentOf(settings, answersOf(askAtOnce(sourceFor(settings)), settings.by));
}

/** The ids of the records that `filter` shows, by the date at which they stand, the undated last. */
export function idsShown({ source, settings: { by } }: Content, filter: Filter | null = null): readonly string[] {
  return source.page(filter, byTime(by), 0, source.summary(filter).count).map(({ id }) => id);
}

/** The plot of `options` at `width` CSS pixels; `change`: what of the view is different from its start. */
export function plotOf<Row>(options: TimelineOptions<Row>, width = 1180, change: Partial<View> = {}): PlotLayout {
  return plotIn(contentFor(options), width, change);
}

/** The plot of a content read before. */
export function plotIn(content: Content, width: number, change: Partial<View> = {}): PlotLayout {
  return layoutOf(content, { ...startView(content), ...change }, width).layout;
}

/** `count` domains from the whole picture to a thousandth of it, over the whole of it. */
export function zoomsOf({ limits: { home } }: Content, count: number): readonly Span[] {
  const whole = home[1] - home[0];
  return Array.from({ length: count }, (_, i) => {
    const length = whole * 1000 ** (-i / (count - 1));
    const start = home[0] + (whole - length) * ((i * 0.618034) % 1);
    return [start, start + length];
  });
}

/** The mark of the record `id` in the only lane that has it. */
export function markIn({ lanes }: PlotLayout, id: string): LaneLayout["marks"][number] {
  const found = lanes.flatMap(({ marks }) => marks).filter(({ cell }) => cell.kind === "record" && cell.id === id);
  if (found.length !== 1) throw new Error(`expected one mark of ${id}; found ${found.length}`);
  return found[0]!;
}
