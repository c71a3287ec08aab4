import { expect, test, vi } from "vitest";
import { datasetOptions, idsInSight, show, textOf, the } from "../support/page.js";
import { until } from "../support/until.js";

// As where a page has the script, and not what belongs beside it.
vi.mock("../../src/interaction/address-bar.js", () => {
  throw new TypeError("no such module");
});
vi.mock("../../src/interaction/cite.js", () => {
  throw new TypeError("no such module");
});

const SAID = /^Part of the timeline could not be loaded: /;

test.each([
  ["keeps the address", { hash: true }],
  ["gives metadata to who reads the page", { metadata: true }],
])("where what %s cannot be loaded, the page says so and is drawn", async (_, options) => {
  const { host, shown } = await show({ ...datasetOptions, ...options });
  await until(() => {
    expect(textOf(the(host, ".memcon-said"))).toMatch(SAID);
  });
  await shown.rendered;
  expect(idsInSight(host)).toHaveLength(12);
});

test("where what cites cannot be loaded, the page says so", async () => {
  const { host } = await show({ ...datasetOptions, selected: "yudin-1954-01-04" });
  the(host, "[data-action=cite][data-at=card]").click();
  await until(() => {
    expect(textOf(the(host, ".memcon-said"))).toMatch(SAID);
  });
});
