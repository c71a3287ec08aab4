import type { CellQuestion } from "../records/cells.js";
import { type Unit, unitOf } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import { rangeOf } from "./layout.js";
import { BAR, MOST_MARKS, MOST_STACKED, TARGET } from "./sizes.js";

/** For the unit of bins, the longer one for each of which it is settled whether its records are marks or bars. */
const BLOCKS: Readonly<Record<Unit, Unit>> = {
  minute: "hour",
  hour: "day",
  day: "week",
  week: "quarter",
  month: "year",
  quarter: "year",
  year: "decade",
  decade: "century",
  century: "millennium",
  millennium: "millennium",
};

/**
 * What a plot of `width` CSS pixels asks of each of `lanes` lanes, which have `records` records in all, whatever the height of each.
 *
 * Bins are of the finest unit that is as wide as a bar. As many marks stand over one another as keep those of all lanes, side by side, within
 * a ceiling: so the picture is bounded by its pixels, whatever the number of records. `stacked`: the most, as many as where the records are few. `finest`: the finest unit in which any date is told.
 */
export function questionOf(domain: Span, width: number, { lanes, records, finest }: { readonly lanes: number; readonly records: number; readonly finest?: Unit }, stacked = MOST_STACKED): Omit<CellQuestion, "lasting"> {
  const [x0, x1] = rangeOf(width);
  const perPixel = (domain[1] - domain[0]) / (x1 - x0);
  const unit = unitOf(BAR * perPixel, finest);
  const places = (lanes * (x1 - x0)) / TARGET;
  const rows = records <= MOST_MARKS ? stacked : Math.max(1, Math.min(MOST_STACKED, stacked, Math.floor(MOST_MARKS / places)));
  const margin = TARGET * perPixel;
  return { span: [domain[0] - margin, domain[1] + margin], unit, block: BLOCKS[unit], rows, density: rows / (TARGET * perPixel) };
}
