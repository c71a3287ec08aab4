import { expect, it } from "vitest";
import { barScaleOf } from "../../../src/layout/bars.js";

it.each([[1, 1], [2, 2], [7, 8], [11, 12], [13, 15], [17, 20], [21, 25], [101, 120], [1300, 1500]])("barScaleOf(bins, length) has for at most %i records a full height of %i, whole and not far above", (certain, count) => {
  expect(barScaleOf([{ kind: "bin", unit: "day", span: [0, 10], certain, possible: 0, share: 0, anchored: certain, ordinal: 1 }], 10)?.count).toBe(count);
});
