import { expect, test, vi } from "vitest";
import { all, buttonOf, cardIn, datasetOptions, frames, show, textOf, the } from "../support/page.js";

const narrow = { prepare: ({ style }: HTMLElement): void => void Object.assign(style, { width: "366px" }) };

const summaryOf = (host: HTMLElement): HTMLElement => the(host, ".memcon-share > summary");

async function inWindow(element: Element): Promise<void> {
  await expect.poll(() => {
    const { top, bottom } = element.getBoundingClientRect();
    // A window scrolls by whole pixels.
    return Math.max(0, -top - 1, bottom - innerHeight - 1);
  }).toBe(0);
}

test("Share of a narrow timeline stands beside its title, above the list, and opens below itself, no wider than the timeline", async () => {
  const { host } = await show(datasetOptions, narrow);
  const [heading, button, tools] = [the(host, ".memcon-heading"), summaryOf(host), all(host, ".memcon-views")[0]!].map((element) => element.getBoundingClientRect());
  expect([button!.top - heading!.top, button!.left >= heading!.right, button!.bottom <= tools!.top, button!.right]).toEqual([0, true, true, host.getBoundingClientRect().right]);
  expect(summaryOf(host).getAttribute("aria-label")).toBe("Share");
  summaryOf(host).click();
  buttonOf(the(host, ".memcon-share"), "Cite").click();
  await expect.poll(() => all(host, ".memcon-cite").length, { timeout: 10_000 }).toBe(1);
  const [menu, frame] = [the(host, ".memcon-share > .memcon-choices"), host].map((element) => element.getBoundingClientRect());
  expect([menu!.left, menu!.right, menu!.top >= button!.bottom]).toEqual([frame!.left, frame!.right, true]);
});

test("Share of a narrow timeline is wholly in the window once it is open, and scrolls only with the page", async () => {
  const { host } = await show({ ...datasetOptions, hash: true }, narrow);
  const summary = summaryOf(host);
  window.scrollTo(0, window.scrollY + summary.getBoundingClientRect().bottom - innerHeight + 4);
  await frames(2);
  summary.click();
  await inWindow(the(host, ".memcon-share > .memcon-choices"));
  await expect.poll(() => host.querySelector(".memcon-share [data-action=copy-link]")).toBeTruthy();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  buttonOf(the(host, ".memcon-share"), "Copy link").click();
  await expect.poll(() => host.querySelector(".memcon-link-field")).toBeTruthy();
  const [menu, field] = [the(host, ".memcon-share > .memcon-choices"), the(host, ".memcon-link-field")];
  expect([menu.scrollHeight - menu.clientHeight, menu.scrollWidth - menu.clientWidth]).toEqual([0, 0]);
  const { paddingLeft, paddingRight } = getComputedStyle(menu);
  expect(field.offsetWidth).toBeCloseTo(menu.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight), 0);
  vi.restoreAllMocks();
});

test("the four styles of a citation stand in one line of a narrow timeline", async () => {
  const { host } = await show(datasetOptions, narrow);
  summaryOf(host).click();
  buttonOf(the(host, ".memcon-share"), "Cite").click();
  const styles = (): readonly HTMLElement[] => all(host, ".memcon-cite [aria-label=Style] label").slice(0, 4);
  await expect.poll(() => styles().length).toBe(4);
  const options = styles();
  expect(options.map(textOf)).toEqual(["Chicago, note", "Chicago, bibliography", "MLA", "APA"]);
  for (const option of options) {
    option.click();
    await frames(3);
    expect(new Set(styles().map(({ offsetTop }) => offsetTop)).size).toBe(1);
  }
});

test("a card gives way to a menu of the header that is open over the page, and comes back", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: "yudin-1958-04-05" });
  await frames(2);
  const card = cardIn(host)!;
  const isSeen = (): boolean => getComputedStyle(card).visibility === "visible";
  expect([card.matches(":popover-open"), isSeen()]).toEqual([true, true]);
  for (const summary of [summaryOf(host), all(host, ".memcon-filters > .memcon-filter > summary")[0]!]) {
    summary.click();
    await expect.poll(isSeen).toBe(false);
    const { left, top, width, height } = the(host, "[open] > .memcon-choices").getBoundingClientRect();
    expect(the(host, "[open] > .memcon-choices").contains(document.elementFromPoint(left + width / 2, top + height - 12))).toBe(true);
    summary.click();
    await expect.poll(isSeen).toBe(true);
  }
  expect(shown.view.selected).toBe("yudin-1958-04-05");
});

test.each([["wide", {}], ["narrow", narrow]] as const)("what was saved is said in the menu of a %s timeline, and nothing moves for it", async (_, how) => {
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const { host } = await show(datasetOptions, how);
  summaryOf(host).click();
  await frames(3);
  const places = (): readonly number[] => [...all(host, ".memcon-title, [role=status], .memcon-stage, .memcon-share > summary, [data-action=download]"), host].map((element) => element.getBoundingClientRect().bottom + window.scrollY);
  const before = places();
  buttonOf(host, "Download SVG").click();
  await expect.poll(() => all(host, ".memcon-share .memcon-copied").map(textOf), { timeout: 10_000 }).toEqual(["Saved mao-zedong-and-the-soviet-envoys.svg"]);
  expect(places().map((bottom, i) => Math.round(bottom - before[i]!))).toEqual(before.map(() => 0));
  expect(textOf(the(host, "[aria-live]"))).toBe("Saved mao-zedong-and-the-soviet-envoys.svg");
  buttonOf(host, "Zoom in").click();
  await expect.poll(() => all(host, ".memcon-share .memcon-copied").length).toBe(0);
  vi.restoreAllMocks();
});

test("text of a card that is scrolled does not run under what closes it", async () => {
  const { host } = await show({ ...datasetOptions, selected: "yudin-1954-01-04" });
  await frames(2);
  const close = the(host, ".memcon-card-close");
  const { backgroundColor, boxShadow } = getComputedStyle(close);
  expect([backgroundColor, boxShadow.includes(backgroundColor)]).toEqual([getComputedStyle(cardIn(host)!).backgroundColor, true]);
});

test("the sentence says where nothing of what is shown is in sight", async () => {
  const { host, shown } = await show();
  const status = (): string => textOf(the(host, "[role=status]"));
  expect(status()).not.toContain("in sight");
  shown.update({ domain: ["1957-01", "1957-06"] });
  await expect.poll(status).toMatch(/^12 of 12 records .*; none in sight$/);
  shown.zoomTo(null);
  await expect.poll(status).not.toContain("in sight");
  shown.update({ domain: ["1957-02", "1957-05"], mode: "table" });
  await shown.rendered;
  expect(status()).not.toContain("in sight");
});
