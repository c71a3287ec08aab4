import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { isoDay } from "../support/seeded.js";
import { DAY } from "../../src/time/time.js";
import { farSource } from "../../stories/later.js";
import { indexRecords } from "../../src/index.js";
import { all, cardIn, focused, frames, show, textOf, the } from "../support/page.js";

/** One a day from 1951 on. */
const records = Array.from({ length: 430 }, (_, i) => ({ id: `r${i}`, time: isoDay(Date.UTC(1951, 0, 1) + i * DAY), lane: `lane ${i % 3}` }));
const idsIn = (host: HTMLElement): readonly (string | undefined)[] => all(host, ".memcon-open").map((each) => each.dataset["record"]);
const page = (host: HTMLElement): string => textOf(all(host, ".memcon-pager")[0]!);
const turn = (host: HTMLElement, step: string, at = 0): HTMLElement => all(host, `[data-step=${step}]`)[at]!;

test("every record of a long table can be reached, page by page, by mouse and keys, and a filter begins anew", async () => {
  const { host, shown } = await show({ records, mode: "table" });
  const seen = [...idsIn(host)];
  expect(page(host)).toBe("1 to 100 of 430");
  await userEvent.click(turn(host, "next", 1));
  await frames();
  seen.push(...idsIn(host));
  expect(focused()).toBe(turn(host, "next"));
  for (let i = 0; i < 3; i++) {
    await userEvent.keyboard("{Enter}");
    await frames();
    seen.push(...idsIn(host));
  }
  expect(new Set(seen).size).toBe(430);
  expect(page(host)).toBe("401 to 430 of 430");
  await userEvent.keyboard("{Enter}");
  await frames();
  expect(page(host)).toBe("401 to 430 of 430");
  shown.filter({ lane: ["lane 1"] });
  await shown.rendered;
  expect(idsIn(host)[0]).toBe("r1");
});

test("where the list leads, it begins where the plot does, its index", async () => {
  const { host, shown } = await show({ records }, { prepare: ({ style }) => {
    style.width = "390px";
  } });
  expect(idsIn(host)[0]).toBe("r0");
  shown.zoomTo(["1951-03-10", "1951-04-01"]);
  await shown.rendered;
  await expect.poll(() => idsIn(host)[0]).toBe("r68");
  expect(the(host, ".memcon-list h3").textContent).toBe("1951");
  await userEvent.click(turn(host, "previous"));
  await frames();
  expect(idsIn(host)[0]).toBe("r0");
  shown.zoomTo(null);
  await shown.rendered;
  expect(idsIn(host)[0]).toBe("r0");
});

test("a table turns to the page of the record to which the card steps, and stays on its page when the plot is elsewhere", async () => {
  const { host, shown } = await show({ records, mode: "table", selected: "r99" });
  await userEvent.click(the(host, "[data-action=next]"));
  await shown.rendered;
  expect([shown.view.selected, page(host)]).toEqual(["r100", "101 to 200 of 430"]);
  shown.zoomTo(["1951", "1951-02"]);
  await shown.rendered;
  expect(page(host)).toBe("101 to 200 of 430");
  shown.update({ records: records.slice(0, 150) });
  await shown.rendered;
  expect(page(host)).toBe("101 to 150 of 150");
});

test("the page of a late source stays until the next is there", async () => {
  const source = farSource(indexRecords({ records }), { delay: 150, failing: () => false });
  const { host, shown } = await show({ source, mode: "table" });
  await userEvent.click(turn(host, "next"));
  await frames();
  expect([page(host), idsIn(host)[0]]).toEqual(["1 to 100 of 430", "r0"]);
  await shown.rendered;
  expect([page(host), idsIn(host)[0]]).toEqual(["101 to 200 of 430", "r100"]);
});

test("a card that closes once its mark is out of sight leaves the focus in the plot", async () => {
  const { host, shown } = await show({ records, selected: "r3" });
  shown.zoomTo(["1951-10", "1951-12"]);
  await shown.rendered;
  the(cardIn(host)!, "h3").focus();
  await userEvent.keyboard("{Escape}");
  await shown.rendered;
  await frames();
  expect(the(host, "[role=grid]").contains(focused())).toBe(true);
});
