import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { isoDay } from "../support/seeded.js";
import { DAY } from "../../src/time/time.js";
import { all, focused, frames, show, textOf, the } from "../support/page.js";

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
