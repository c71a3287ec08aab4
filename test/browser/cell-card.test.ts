import axe from "axe-core";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { busyDay, dense } from "../../stories/odd.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { click, giveTouchScreen, middleOf, touch } from "../support/hand.js";
import { type Shown, all, buttonOf, cardIn, focused, frames, show, textOf, the } from "../support/page.js";
import { until } from "../support/until.js";

/** `count` records of one day. */
function oneDay(count: number): TimelineOptions {
  return { columns: { label: Array.from({ length: count }, (_, i) => `Paper ${i + 1}`), time: new Array<string>(count).fill("1965-07-03"), lane: new Array<string>(count).fill("Warsaw") } };
}

/** The bar of 3 July 1965 in Warsaw. */
function barOf(host: HTMLElement): HTMLElement {
  return the(host, "[role=row][data-lane=Warsaw] [data-bin^=bin][aria-label^=\"3 July 1965\"]");
}

async function opened(options: TimelineOptions = busyDay(), how: Parameters<typeof show>[1] = {}): Promise<Shown & { readonly card: HTMLElement; readonly rows: HTMLElement }> {
  const result = await show(options, how);
  barOf(result.host).focus();
  await userEvent.keyboard("{Enter}");
  await result.shown.rendered;
  const card = cardIn(result.host)!;
  return { ...result, card, rows: the(card, "[role=list]") };
}

/** The places, from 1, and labels of the rows that can be seen whole. */
function inSight(rows: HTMLElement): (readonly [place: number, label: string])[] {
  const box = rows.getBoundingClientRect();
  return all(rows, "[role=listitem]").filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top >= box.top - 1 && bottom <= box.bottom + 1;
  }).map((row) => [Number(row.ariaPosInSet), textOf(row)]);
}

function focusedPlace(): number | null {
  const place = focused()?.closest("[role=listitem]")?.getAttribute("aria-posinset");
  return place === null || place === undefined ? null : Number(place);
}

async function press(shown: Shown["shown"], keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await shown.rendered;
}

test.each(["click", "Enter", "Space"] as const)("%s on a bar of one day opens a card that lists its records, with the focus on its heading", async (how) => {
  const { host, shown } = await show(busyDay());
  const { domain } = shown.view;
  expect(barOf(host).getAttribute("aria-haspopup")).toBe("dialog");
  if (how === "click") await click(middleOf(barOf(host)));
  else {
    barOf(host).focus();
    await userEvent.keyboard(how === "Enter" ? "{Enter}" : " ");
  }
  await until(() => {
    expect(cardIn(host)?.matches(":popover-open")).toBe(true);
  });
  await frames();
  const card = cardIn(host)!;
  await expect.element(card).toHaveAccessibleName("Warsaw, 3 July 1965");
  expect(textOf(card)).toContain("1,820 certain, 16 possible");
  expect(inSight(the(card, "[role=list]")).map(([place]) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(focused()).toBe(the(card, "h3"));
  expect([shown.view.selected, shown.view.domain]).toEqual([null, domain]);
  expect(barOf(host).getAttribute("aria-expanded")).toBe("true");
  expect(all(host, ".memcon-tip")).toHaveLength(0);
  const [box, bar] = [card.getBoundingClientRect(), barOf(host).getBoundingClientRect()];
  const gap = Math.max(bar.top - box.bottom, box.top - bar.bottom, bar.left - box.right, box.left - bar.right);
  expect(gap).toBeGreaterThanOrEqual(4);
  expect(gap).toBeLessThan(24);
});

test("the card of a bar that only may have records leaves it uncovered, above it too", async () => {
  const { host } = await opened(busyDay(), { above: 500 });
  const [box, bar] = [cardIn(host)!.getBoundingClientRect(), barOf(host).getBoundingClientRect()];
  expect(Math.max(bar.top - box.bottom, box.top - bar.bottom, bar.left - box.right, box.left - bar.right)).toBeGreaterThanOrEqual(-4);
});

test("a crowd of one day among marks lists its records", async () => {
  const { host, shown } = await show({ records: Array.from({ length: 30 }, (_, i) => ({ id: `r${i}`, label: `Cable ${i + 1}`, time: "1911-05-03" })) });
  await click(middleOf(the(host, "[data-bin^=crowd]")));
  await shown.rendered;
  expect(all(cardIn(host)!, "[role=listitem]").length).toBe(30);
  expect(inSight(the(host, "[role=list]"))[0]).toEqual([1, "Cable 1"]);
});

test("a bar of more than a day still zooms in", async () => {
  const { host, shown } = await show(dense());
  const { domain } = shown.view;
  await click(middleOf(all(host, "[data-bin^=bin]")[40]!));
  await shown.rendered;
  expect(cardIn(host)).toBeNull();
  expect(shown.view.domain).not.toEqual(domain);
});

test.each(["click", "Escape", "beside"] as const)("%s closes the card; by the keyboard and by × the bar has the focus again", async (how) => {
  const { host, shown, card } = await opened();
  if (how === "click") await click(middleOf(buttonOf(card, "Close")));
  else if (how === "Escape") await userEvent.keyboard("{Escape}");
  else {
    const { left, top } = the(host, "[role=grid]").getBoundingClientRect();
    await click({ x: left + 30, y: top + 5 });
  }
  await shown.rendered;
  await frames();
  expect(cardIn(host)).toBeNull();
  expect(barOf(host).getAttribute("aria-expanded")).toBe("false");
  if (how !== "beside") expect(focused()).toBe(barOf(host));
});

test("the list shows each row where it is scrolled to, with few nodes, of 100,000 records of one day", async () => {
  const { host, shown, card, rows } = await opened(oneDay(100_000));
  expect(textOf(card)).toContain("100,000 records");
  for (const top of [0, 40 * 36, 44 * 36, 1_000_000, 3_599_640, 500]) {
    rows.scrollTop = top;
    await frames(3);
    const first = Math.ceil(top / 36);
    expect(inSight(rows)[0]).toEqual([first + 1, `Paper ${first + 1}`]);
    expect(inSight(rows).length).toBeGreaterThanOrEqual(9);
    expect(all(card, "*").length).toBeLessThan(130);
  }
  expect(all(the(host, "[role=grid]"), "*").length).toBeLessThan(1500);
  await shown.rendered;
});

test("keys go through all of the list, Tab leaves it", async () => {
  const { host, shown, rows } = await opened(oneDay(100_000));
  await userEvent.tab();
  expect(focusedPlace()).toBe(1);
  await press(shown, "{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(focusedPlace()).toBe(4);
  await press(shown, "{PageDown}");
  expect(focusedPlace()).toBe(13);
  expect(inSight(rows).map(([place]) => place)).toContain(13);
  await press(shown, "{End}");
  expect(focusedPlace()).toBe(100_000);
  expect(inSight(rows).at(-1)).toEqual([100_000, "Paper 100000"]);
  await press(shown, "{ArrowDown}");
  expect(focusedPlace()).toBe(100_000);
  await press(shown, "{PageUp}{ArrowUp}");
  expect(focusedPlace()).toBe(99_990);
  await press(shown, "{Home}");
  expect([focusedPlace(), rows.scrollTop]).toEqual([1, 0]);
  await userEvent.tab();
  expect(focused()).toBe(buttonOf(cardIn(host)!, "Close"));
  await userEvent.tab({ shift: true });
  expect(focusedPlace()).toBe(1);
});

test("the row in focus keeps it while the list is scrolled away from it, and the next key goes on from there", async () => {
  const { shown, rows } = await opened(oneDay(5_000));
  await userEvent.tab();
  await press(shown, "{ArrowDown}");
  rows.scrollTop = 90_000;
  await frames(3);
  expect(focusedPlace()).toBe(2);
  expect(inSight(rows)[0]![0]).toBe(2501);
  await press(shown, "{ArrowDown}");
  await frames();
  expect(focusedPlace()).toBe(3);
  expect(inSight(rows).map(([place]) => place)).toContain(3);
});

test("the last of a million records is reached by the bar and by the key", async () => {
  const { shown, rows } = await opened(oneDay(1_000_000));
  rows.scrollTop = rows.scrollHeight;
  await frames(3);
  expect(inSight(rows).at(-1)).toEqual([1_000_000, "Paper 1000000"]);
  rows.scrollTop = 0;
  await frames(3);
  expect(inSight(rows)[0]).toEqual([1, "Paper 1"]);
  all(rows, "button")[0]!.focus();
  await press(shown, "{End}");
  expect(focusedPlace()).toBe(1_000_000);
  expect(inSight(rows).at(-1)![0]).toBe(1_000_000);
  await press(shown, "{ArrowUp}");
  expect(inSight(rows).map(([place]) => place)).toContain(999_999);
});

test("a row opens the card of its record, and the way back leads to it where it was", async () => {
  const { host, shown, rows } = await opened();
  rows.scrollTop = 9_000;
  await frames(3);
  const [place, label] = inSight(rows)[4]!;
  await click(middleOf(all(rows, "button").find((row) => textOf(row) === label)!));
  await shown.rendered;
  const record = cardIn(host)!;
  expect([textOf(the(record, "h3")), focused()]).toEqual([label, the(record, "h3")]);
  expect(shown.view.selected).toBe(`paper-${Number(label.split(" ")[1]) - 1}`);
  await click(middleOf(buttonOf(record, "Back to the list")));
  await shown.rendered;
  await frames();
  expect(shown.view.selected).toBeNull();
  expect(the(host, "[role=list]").scrollTop).toBe(9_000);
  expect(focusedPlace()).toBe(place);
});

test("who steps on from record to record comes back to the last of them", async () => {
  const { host, shown } = await opened(oneDay(5_000));
  await userEvent.tab();
  // The focus moves with the picture.
  await press(shown, "{ArrowDown}");
  await press(shown, "{Enter}");
  for (let i = 0; i < 12; i++) {
    await click(middleOf(buttonOf(cardIn(host)!, "Next record")));
    // A card of another height has its button elsewhere.
    await shown.rendered;
  }
  expect(textOf(the(cardIn(host)!, "h3"))).toBe("Paper 14");
  buttonOf(cardIn(host)!, "Back to the list").focus();
  await press(shown, "{Enter}");
  expect(focusedPlace()).toBe(14);
  expect(inSight(the(host, "[role=list]")).map(([place]) => place)).toContain(14);
});

test("Escape on a record's card closes it and the list, and the bar has the focus", async () => {
  const { host, shown } = await opened();
  await userEvent.tab();
  await press(shown, "{Enter}");
  expect(shown.view.selected).not.toBeNull();
  await press(shown, "{Escape}");
  await frames();
  expect([shown.view.selected, cardIn(host), focused()]).toEqual([null, null, barOf(host)]);
});

test("the list is of what the filter shows, and closes with its bar, with another record, and with the plot", async () => {
  const { host, shown } = await opened();
  shown.filter({ text: "day itself" });
  await shown.rendered;
  expect(textOf(cardIn(host)!)).toContain("1,820 records");
  shown.filter({ lane: ["Cairo"] });
  await shown.rendered;
  expect(cardIn(host)).toBeNull();
  for (const close of [() => shown.select("paper-3"), () => shown.update({ mode: "table" }), () => shown.update({ records: [] })]) {
    shown.filter(null);
    shown.select(null);
    shown.update({ mode: "timeline" });
    await shown.rendered;
    await click(middleOf(barOf(host)));
    await shown.rendered;
    the(host, "[role=list]");
    close();
    await shown.rendered;
    expect(all(host, ".memcon-card-rows")).toHaveLength(0);
  }
});

test("the card follows its day while the plot zooms, and Escape gives the bar the focus there", async () => {
  const { host, shown, card } = await opened(busyDay(), { above: 10 });
  shown.zoomTo(["1965-07-01", "1965-07-06"]);
  await shown.rendered;
  expect(cardIn(host)).toBe(card);
  const point = (): number => card.getBoundingClientRect().left + (card.dataset["side"] === "right" ? -12 : card.dataset["side"] === "left" ? card.offsetWidth + 12 : parseFloat(card.style.getPropertyValue("--memcon-card-point")));
  const box = barOf(host).getBoundingClientRect();
  expect(point()).toBeGreaterThan(box.left - 24);
  expect(point()).toBeLessThan(box.right + 24);
  await userEvent.keyboard("{Escape}");
  await shown.rendered;
  await frames();
  expect(focused()).toBe(barOf(host));
});

test("in a narrow place a tap opens the list", async () => {
  await giveTouchScreen();
  const { host, shown } = await show(busyDay(), { prepare: ({ style }) => { style.width = "390px"; } });
  const at = middleOf(barOf(host));
  await touch([at], [at], 1);
  await until(() => {
    expect(cardIn(host)?.matches(":popover-open")).toBe(true);
  });
  await shown.rendered;
  expect(inSight(the(host, ".memcon-card-rows")).length).toBe(10);
  expect(textOf(the(cardIn(host)!, "h3"))).toBe("Warsaw, 3 July 1965");
});

test("in a low window the list is lower, and is whole again where there is room", async () => {
  const { card, rows } = await opened();
  expect(rows.clientHeight).toBe(360);
  card.style.setProperty("--memcon-card-room", "260px");
  expect(rows.clientHeight).toBeLessThan(200);
  window.dispatchEvent(new Event("resize"));
  await frames();
  expect(rows.clientHeight).toBe(360);
});

test.each(["light", "dark"])("the list breaks no rule of axe, %s, and every row is a target", async (scheme) => {
  const { host, shown, rows } = await opened();
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  style.background = "light-dark(#fffdf9, #171614)";
  rows.scrollTop = 5_000;
  await frames(3);
  const check = async (): Promise<void> => {
    const { violations } = await axe.run(host, { resultTypes: ["violations"] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join("; ")}`)).toEqual([]);
  };
  await check();
  expect(Math.min(...all(rows, "button").map((row) => row.getBoundingClientRect().height))).toBeGreaterThanOrEqual(24);
  all(rows, "button")[0]!.click();
  await shown.rendered;
  await check();
});

test("destroy with a list open leaves nothing", async () => {
  const { host, shown, rows } = await opened();
  rows.scrollTop = 5_000;
  shown.destroy();
  await frames(3);
  expect(host.childNodes).toHaveLength(0);
  expect(document.querySelectorAll(":popover-open, [role=dialog]")).toHaveLength(0);
});
