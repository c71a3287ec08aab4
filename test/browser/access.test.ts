import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { stories } from "../../stories/options.js";
import { HUES } from "../../src/scene/lane.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { expectAccessible } from "../support/axe.js";
import { type Colour, colourOf, contrast, over } from "../support/contrast.js";
import { click, forceColours } from "../support/hand.js";
import { type Shown, all, cardIn, focused, idsInSight, openDisclosures, show, signOf, textOf, the } from "../support/page.js";

const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];

const cases = Object.entries(stories).flatMap(([name, story]) =>
  schemes.flatMap((scheme) => [false, true].map((open) => ({ name, scheme, open, options: story() as unknown as TimelineOptions }))));

/** Every hue once, with tenures, one period, marks that are sure, unsure and of two dates, a crowd and bars. */
const everyHue: TimelineOptions = {
  title: "Every hue",
  records: Array.from({ length: HUES }, (_, i) => [
    { id: `sure-${i}`, time: "1950-03-01", recorded: "1952-03-01", lane: `lane ${i}` },
    { id: `unsure-${i}`, time: "1956?", lane: `lane ${i}` },
    ...Array.from({ length: 8 }, (_, j) => ({ id: `crowd-${i}-${j}`, time: "1959-06-01", lane: `lane ${i}` })),
    ...Array.from({ length: 40 }, (_, j) => ({ id: `bar-${i}-${j}`, time: `1957-06-${String((j % 28) + 1).padStart(2, "0")}`, lane: `lane ${i}` })),
  ]).flat(),
  lanes: Array.from({ length: HUES }, (_, i) => ({ id: `lane ${i}`, note: "A note", tenures: [{ time: "1949/1951", label: "In post" }] })),
  periods: [{ id: "period", label: "A period", time: "1949/1951" }, { id: "day", label: "A day", time: "1955-01-01" }],
  note: { text: "A note", href: "https://example.org/" },
};

async function showIn(scheme: Scheme, options: TimelineOptions): Promise<Shown> {
  const shown = await show(options);
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  style.background = "light-dark(#fffdf9, #171614)";
  return shown;
}

/** A record of the story whose card can be opened, and null where it has none. */
function firstId(host: HTMLElement): string | null {
  return host.querySelector("[role=gridcell][data-id]")?.getAttribute("data-id") ?? null;
}

test.each(cases)("story $name, $scheme, card or disclosure open: $open, breaks no rule of axe", async ({ scheme, open, options }) => {
  const { host, shown } = await showIn(scheme, options);
  if (open) {
    shown.select(shown.view.selected ?? firstId(host));
    await shown.rendered;
    // The card gives way to a menu of the header.
    await expectAccessible(host);
    openDisclosures(host);
  } else {
    shown.select(null);
  }
  await shown.rendered;
  await expectAccessible(host);
});

const modes = ["timeline", "table", "list"] as const;
const arrangements = (["dataset", "longNames", "scripts"] as const).flatMap((name) =>
  modes.flatMap((mode) => [390, 768, ...(mode === "timeline" ? [] : [1100])].map((width) => ({ name, mode, width }))));

test.each(arrangements)("story $name as a $mode, $width pixels wide, breaks no rule of axe, card and disclosures closed or open", async ({ name, mode, width }) => {
  const options = { ...(stories[name]() as unknown as TimelineOptions), mode, selected: null };
  const { host, shown } = await show(options, { prepare: ({ style }) => void Object.assign(style, { width: `${width}px` }) });
  await expectAccessible(host);
  shown.select(firstId(host) ?? host.querySelector<HTMLElement>("[data-record]")!.dataset["record"]);
  await shown.rendered;
  expect(cardIn(host)).not.toBeNull();
  await expectAccessible(host);
  openDisclosures(host);
  await expectAccessible(host);
});

test.each(Object.entries(stories))("story %s: every cell, row header, control and dialog has a name of its own", async (_name, story) => {
  const { host, shown } = await show(story() as unknown as TimelineOptions);
  shown.select(firstId(host));
  await shown.rendered;
  const named = new Set<HTMLElement | SVGElement>();
  // The card gives way to a menu of the header.
  for (const open of [() => undefined, () => { openDisclosures(host); }]) {
    open();
    for (const element of all(host, "[role=grid], [role=gridcell], [role=rowheader], [role=dialog], button, summary, input, a")) {
      if (named.has(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
      await expect.element(element, { timeout: 300 }).toHaveAccessibleName(/\S/);
      named.add(element);
    }
  }
  const cells = all(host, "[role=gridcell]").map((cell) => `${String(cell.closest("[data-lane]")?.getAttribute("data-lane"))}: ${String(cell.getAttribute("aria-label"))}`);
  expect(new Set(cells).size).toBe(cells.length);
});

test("in a page that runs from right to left, our sentences and the plot run as they do elsewhere", async () => {
  const before = await show(stories.scripts());
  const { left } = before.host.getBoundingClientRect();
  const places = (root: ParentNode): string[] =>
    all(root, "[data-id], .memcon-plot text, .memcon-status, .memcon-handle").map((each) => `${textOf(each)} ${Math.round(each.getBoundingClientRect().left - left)}`);
  const asElsewhere = places(before.host);
  before.shown.destroy();
  const { host } = await show(stories.scripts(), {
    prepare: (each) => {
      document.body.dir = "rtl";
      onTestFinished(() => {
        document.body.removeAttribute("dir");
      });
      each.style.marginInline = "auto";
    },
  });
  expect(getComputedStyle(the(host, "[role=status]")).direction).toBe("ltr");
  expect(places(host)).toEqual(asElsewhere);
});

test("a cell stands in a row, a row in the grid, and each row has its header", async () => {
  const { host } = await show(stories.dataset() as unknown as TimelineOptions);
  const grid = the(host, "[role=grid]");
  expect(all(grid, "[role=row]")).toHaveLength(4);
  expect(all(grid, "[role=gridcell]").every((cell) => cell.parentElement?.getAttribute("role") === "row")).toBe(true);
  expect(all(grid, "[role=row]").every((row) => row.parentElement === grid && all(row, ":scope > [role=rowheader]").length === 1)).toBe(true);
});

test("a cell's name says what, when, and when it was written up", async () => {
  const { host } = await show(stories.dataset() as unknown as TimelineOptions);
  const nameOf = (id: string): string | null => the(host, `[data-id="${id}"]`).getAttribute("aria-label");
  expect(nameOf("yudin-1954-01-04")).toBe("The charge against Beria, 4 January 1954, written up 23 February 1954");
  expect(nameOf("yudin-1955-12-21")).toBe("Collectivisation and industry, 21 December 1955");
  expect(nameOf("krasovsky-1951-06-27")).toMatch(/27 June 1951.*(uncertain|perhaps|probably|\?)/);
});

test("what only repeats or decorates is kept from a screen reader: axis, periods, labels", async () => {
  const { host } = await show(stories.dataset() as unknown as TimelineOptions);
  const heard = all(the(host, "[role=grid]"), "text").filter((text) => text.closest("[aria-hidden=true], [role=gridcell], [role=rowheader]") === null);
  expect(heard.map(textOf)).toEqual([]);
});

test("targets are at least 24 CSS pixels", async () => {
  const { host, shown } = await show({ ...(stories.dataset() as unknown as TimelineOptions), selected: "yudin-1954-01-04" });
  openDisclosures(host);
  await shown.rendered;
  for (const target of all(host, "button, summary, label, .memcon-handle .memcon-target")) {
    const { width, height } = target.getBoundingClientRect();
    expect([textOf(target), width >= 23.99, height >= 23.99]).toEqual([textOf(target), true, true]);
  }
});

test("a pointer as near to a mark as half a target opens its card", async () => {
  const { host, shown } = await show();
  for (const id of idsInSight(host)) {
    for (const [dx, dy] of [[-11, 0], [11, 0], [0, -11], [0, 11]] as const) {
      const { x, y } = signOf(host, id!);
      // A label that lies there opens its own.
      if (document.elementFromPoint(x + dx, y + dy)?.closest("[data-for]") !== null) continue;
      shown.select(null);
      await shown.rendered;
      await click({ x: x + dx, y: y + dy });
      expect([id, dx, dy, shown.view.selected]).toEqual([id, dx, dy, id]);
    }
  }
});

/** What may lie behind what is drawn in the plot: paper, a period, and a tenure over either. */
function groundsOf(host: HTMLElement, lane: HTMLElement): Readonly<Record<string, Colour>> {
  const paper = colourOf(getComputedStyle(document.documentElement).backgroundColor);
  const period = over(colourOf(getComputedStyle(the(host, ".memcon-period")).fill), paper);
  const { fill, fillOpacity } = getComputedStyle(lane.querySelector(".memcon-tenure")!);
  const [red, green, blue] = colourOf(fill);
  const tenure: Colour = [red, green, blue, Number(fillOpacity)];
  return { paper, period, "tenure over paper": over(tenure, paper), "tenure over a period": over(tenure, period) };
}

function withOpacity({ fill, fillOpacity }: CSSStyleDeclaration): Colour {
  const [red, green, blue] = colourOf(fill);
  return [red, green, blue, Number(fillOpacity)];
}

/** The pairs that fall short of `least`, in words. */
function tooPale(what: string, colour: Colour, grounds: Readonly<Record<string, Colour>>, least: number): string[] {
  return Object.entries(grounds).flatMap(([name, ground]) => {
    const ratio = contrast(over(colour, ground), ground);
    return ratio < least ? [`${what} on ${name}: ${ratio.toFixed(2)}`] : [];
  });
}

test.each(schemes)("%s: text in the plot has a contrast of 4.5 on all that may lie behind it", async (scheme) => {
  const { host } = await showIn(scheme, everyHue);
  const lanes = all(host, "[role=row]");
  expect(lanes).toHaveLength(HUES);
  const found = lanes.flatMap((lane) => {
    const grounds = groundsOf(host, lane);
    const label = all(lane, "text").find((text) => textOf(text) === "sure-0" || textOf(text).startsWith("sure-"));
    const [name, note] = [the(lane, "[role=rowheader] text:first-of-type"), the(lane, "[role=rowheader] text:last-of-type")];
    const count = lane.querySelector("[data-count] text");
    const bin = lane.querySelector("[data-count] .memcon-crowd");
    return [
      ...tooPale("label", colourOf(getComputedStyle(label ?? name).fill), grounds, 4.5),
      ...tooPale("lane name", colourOf(getComputedStyle(name).fill), grounds, 4.5),
      ...tooPale("lane note", colourOf(getComputedStyle(note).fill), { paper: grounds["paper"]! }, 4.5),
      ...tooPale(`count of ${lane.className}`, colourOf(getComputedStyle(count!).fill), { bin: colourOf(getComputedStyle(bin!).fill) }, 4.5),
    ];
  });
  const { paper, period } = groundsOf(host, lanes[0]!);
  const inPeriods = all(host, "text").filter((text) => ["A period", "A day"].includes(textOf(text)));
  expect(inPeriods).toHaveLength(2);
  found.push(...inPeriods.flatMap((text) => tooPale(textOf(text), colourOf(getComputedStyle(text).fill), { paper: paper!, period: period! }, 4.5)));
  expect(found).toEqual([]);
});

test.each(schemes)("%s: marks, lags, rings and the ring of the focus have a contrast of 3 on all that may lie behind them", async (scheme) => {
  const { host, shown } = await showIn(scheme, everyHue);
  shown.select("sure-0");
  await shown.rendered;
  all(host, "[role=gridcell]")[0]!.focus();
  await userEvent.keyboard("{ArrowRight}");
  await shown.rendered;
  const found = all(host, "[role=row]").flatMap((lane, i) => {
    const grounds = groundsOf(host, lane);
    const hue = `hue ${i + 1}`;
    const styleOf = (selector: string): CSSStyleDeclaration => getComputedStyle(lane.querySelector(selector)!);
    return [
      ...tooPale(`mark of ${hue}`, colourOf(styleOf(".memcon-dot:not(.memcon-imprecise, .memcon-within)").fill), grounds, 3),
      ...tooPale(`uncertain mark of ${hue}`, colourOf(styleOf(".memcon-imprecise").stroke), grounds, 3),
      ...tooPale(`doubt of ${hue}`, colourOf(styleOf(".memcon-doubt").stroke), grounds, 3),
      ...tooPale(`lag of ${hue}`, colourOf(styleOf(".memcon-lag").stroke), grounds, 3),
      ...tooPale(`crowd of ${hue}`, colourOf(styleOf(".memcon-crowd").fill), grounds, 3),
      ...tooPale(`bars of ${hue}`, withOpacity(styleOf(".memcon-bars")), grounds, 3),
    ];
  });
  const grounds = groundsOf(host, all(host, "[role=row]")[0]!);
  found.push(...tooPale("ring", colourOf(getComputedStyle(the(host, ".memcon-ring")).stroke), grounds, 3));
  found.push(...tooPale("focus", colourOf(getComputedStyle(focused()!).outlineColor), grounds, 3));
  expect(found).toEqual([]);
});

test.each(schemes)("%s: text in the panels has a contrast of 4.5 on what is behind it", async (scheme) => {
  const { host, shown } = await showIn(scheme, { ...everyHue, filter: { lane: ["lane 1", "lane 2"] }, records: [...everyHue.records!, "no record"] });
  const found: string[] = [];
  for (const id of ["sure-1", "unsure-2"]) {
    shown.select(id);
    openDisclosures(host);
    await shown.rendered;
    expect(cardIn(host)).not.toBeNull();
    const texts = all(host, "*").filter((each) => each.namespaceURI === "http://www.w3.org/1999/xhtml" && each.checkVisibility() && !each.matches(":disabled")
      && [...each.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim() !== ""));
    expect(texts.length).toBeGreaterThan(15);
    for (const text of texts) found.push(...tooPale(textOf(text).slice(0, 40), colourOf(getComputedStyle(text).color), { ground: groundBehind(text) }, 4.5));
  }
  expect(found).toEqual([]);
});

function groundBehind(element: Element): Colour {
  const behind: Colour[] = [];
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const colour = colourOf(getComputedStyle(each).backgroundColor);
    if (colour[3] > 0) behind.push(colour);
    if (colour[3] === 1) break;
  }
  return behind.reduceRight((below, above) => over(above, below));
}

test("where colours are forced, every sign is in those of the system, and is told by its shape and its name", async () => {
  await forceColours();
  const { host, shown } = await show({ ...everyHue, selected: "sure-3" });
  await shown.rendered;
  const [ink, canvas, highlight] = ["CanvasText", "Canvas", "Highlight"].map(systemColour);
  expect(new Set([ink, canvas, highlight]).size).toBe(3);
  const seen = (selector: string, property: "fill" | "stroke"): string[] =>
    [...new Set(all(host, `.memcon-stage ${selector}`).map((element) => getComputedStyle(element)[property]))];
  expect(seen(".memcon-dot:not(.memcon-imprecise, .memcon-within)", "fill")).toEqual([ink]);
  expect(seen(":is(.memcon-imprecise, .memcon-within)", "fill")).toEqual([canvas]);
  for (const solid of [".memcon-crowd", ".memcon-bars"]) expect(seen(solid, "fill"), solid).toEqual([ink]);
  expect(seen(":is(.memcon-imprecise, .memcon-within)", "stroke")).toEqual([ink]);
  for (const line of [".memcon-lag", ".memcon-tenure", ".memcon-period"]) expect(seen(line, "stroke"), line).toEqual([ink]);
  for (const quiet of [".memcon-grid", ".memcon-rule"]) expect(all(host, `.memcon-stage ${quiet}`).map((line) => getComputedStyle(line).strokeOpacity), quiet).toContain("0.3");
  expect(seen("text:not(.memcon-count)", "fill")).toEqual([ink]);
  expect(seen(".memcon-doubt", "stroke")).toEqual([ink]);
  expect(seen(".memcon-count", "fill")).toEqual([canvas]);
  expect(seen(".memcon-ring", "stroke")).toEqual([highlight]);
  expect(getComputedStyle(the(host, "[data-action=mode][aria-pressed=true]")).backgroundColor).toBe(highlight);
});

/** What a system colour comes to, as the browser computes it. */
function systemColour(name: string): string {
  const sample = document.createElement("span");
  sample.style.color = name;
  document.body.append(sample);
  const { color } = getComputedStyle(sample);
  sample.remove();
  return color;
}
