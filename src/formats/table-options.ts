import type { DayOrder } from "../time/written.js";
import type { ColumnNames } from "./guess-columns.js";

/**
 * What a reader of tables is told instead of guessing it.
 *
 * `columns`: which is what. `dayOrder`: of dates such as `12/31/1911`. `header`: whether the first row names the columns.
 * `separator`: what parts several values of a lane or facet in one cell; null is nothing.
 */
export interface TableOptions {
  readonly columns?: ColumnNames | undefined;
  readonly dayOrder?: DayOrder | undefined;
  readonly header?: boolean | undefined;
  readonly separator?: string | null | undefined;
}
