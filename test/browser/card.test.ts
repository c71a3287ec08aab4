import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { conversations } from "../../src/dataset/index.js";
import { click, middleOf, wheel } from "../support/hand.js";
import { type Shown, all, cardGap, cardIn, datasetOptions, emptyPlace, focused, focusedId, frames, idsInSight, markOf, show, signOf, textOf, the } from "../support/page.js";
import { until } from "../support/until.js";

const beria = "yudin-1954-01-04";

async function openedCard(host: HTMLElement): Promise<HTMLElement> {
  return await until(() => {
    const card = cardIn(host);
    expect(card?.matches(":popover-open")).toBe(true);
    return card!;
  });
}

async function closed({ host, shown }: Shown): Promise<void> {
  await until(() => {
    expect(shown.view.selected).toBeNull();
    expect(cardIn(host)).toBeNull();
  });
}

/** What the card says of `term`. */
function fieldOf(card: HTMLElement, term: string): string[] {
  const heading = all(card, "dt").find((each) => textOf(each) === term);
  const values = heading?.nextElementSibling?.children ?? [];
  return [...values].map((value) => [...value.childNodes].filter((node) => !(node instanceof Element)).map((node) => node.textContent).join("").trim());
}

test("previous and next go through what the filter shows, and leave the filter as it is", async () => {
  const filter = { lane: ["yudin"] };
  const { host, shown } = await show({ ...datasetOptions, filter, selected: "yudin-1950-12-31" });
  const own = idsInSight(host).filter((id) => id?.startsWith("yudin"));
  const seen = [shown.view.selected];
  while (!the(openCardOf(host), "button[aria-label=\"Next record\"]").matches(":disabled")) {
    await userEvent.click(the(openCardOf(host), "button[aria-label=\"Next record\"]"));
    await shown.rendered;
    seen.push(shown.view.selected);
  }
  expect(seen).toEqual(own);
  expect(shown.view.filter).toEqual(filter);
  expect(textOf(openCardOf(host))).toContain(`${own.length} of ${own.length}`);
});

test("a click on a mark opens its card in the browser's top layer, as a dialog with the headline for its name", async () => {
  const { host, shown } = await show();
  await click(signOf(host, beria));
  const card = await openedCard(host);
  expect(card.getAttribute("role")).toBe("dialog");
  await expect.element(card).toHaveAccessibleName("The charge against Beria");
  expect(shown.view.selected).toBe(beria);
  expect(markOf(host, beria).getAttribute("aria-expanded")).toBe("true");
  expect(all(host, "[aria-expanded=true]")).toHaveLength(1);
});

test("the card points at its mark in a host that the page scales", async () => {
  const { host } = await show();
  host.style.transformOrigin = "0 0";
  host.style.transform = "scale(0.7)";
  await click(signOf(host, beria));
  const card = await openedCard(host);
  const { left, top } = card.getBoundingClientRect();
  const point = parseFloat(card.style.getPropertyValue("--memcon-card-point"));
  const sign = signOf(host, beria);
  const isBeside = ["left", "right"].includes(card.dataset["side"] ?? "");
  expect(Math.abs(isBeside ? top + point - sign.y : left + point - sign.x)).toBeLessThan(3);
  expect(cardGap(host, beria)).toBeLessThan(24);
  host.style.transform = "";
});

test.each([["the host", 1.5], ["the host", 0.8], ["the body", 1.25]])("the card points at its mark where %s is zoomed by %d, and stays in the window", async (what, zoom) => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1953-12", "1954-02"] });
  (what === "the host" ? host : document.body).style.setProperty("zoom", String(zoom));
  await frames(3);
  shown.select(beria);
  const card = await openedCard(host);
  const { left, top, right } = card.getBoundingClientRect();
  const point = zoom * parseFloat(card.style.getPropertyValue("--memcon-card-point"));
  const sign = signOf(host, beria);
  const isBeside = ["left", "right"].includes(card.dataset["side"] ?? "");
  expect(Math.abs(isBeside ? top + point - sign.y : left + point - sign.x)).toBeLessThan(4);
  expect(cardGap(host, beria)).toBeLessThan(24 * zoom);
  expect(cardGap(host, beria)).toBeGreaterThanOrEqual(4);
  expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
});

test("the card names the envoy in his own script and in Chinese", async () => {
  const { host } = await show();
  await click(signOf(host, beria));
  const names = all(the(await openedCard(host), ".memcon-card-kind"), "[lang]").map((name) => [name.lang, textOf(name)]);
  expect(names).toEqual([["ru", "Павел Фёдорович Юдин"], ["zh-Hans", "尤金"]]);
});

test("a click on a mark's label opens its card", async () => {
  const { host, shown } = await show();
  const label = all(host, "text").find((text) => textOf(text) === "MiG-15 pilots and three air bases")!;
  await click(middleOf(label));
  await openedCard(host);
  expect(shown.view.selected).toBe("krasovsky-1951-06-27");
});

test("the card says all that is known of its record", async () => {
  const { host } = await show();
  await click(signOf(host, beria));
  const card = await openedCard(host);
  const { title, summary, href } = conversations.find(({ id }) => id === beria)!;
  expect(textOf(the(card, "h3"))).toBe("The charge against Beria");
  expect(textOf(card)).toContain(title);
  expect(textOf(card)).toContain("4 January 1954 · written up 23 February 1954, 50 days later");
  expect(textOf(card)).toContain(summary);
  expect(fieldOf(card, "Role")).toEqual(["Ambassador"]);
  expect(fieldOf(card, "Present")).toEqual(["Mao Zedong", "V. V. Vaskov", "Shi Zhe"]);
  expect(fieldOf(card, "Topic")).toEqual(["Beria", "Party unity"]);
  const link = the(card, "a");
  expect(link.getAttribute("href")).toBe(href);
  expect(new URL(href).protocol).toBe("https:");
  expect(textOf(link)).toContain("See at the archive");
});

test("the card gives people's names in their own languages, each with its lang", async () => {
  const { host } = await show({ ...datasetOptions, selected: beria });
  const names = all(cardIn(host)!, "button .memcon-foreign").map((name) => [name.lang, textOf(name)]);
  expect(names).toContainEqual(["zh-Hans", "毛泽东"]);
  expect(names.every(([lang]) => lang !== "")).toBe(true);
});

test("the card names the archive's reference where it is known, and has no line for it where it is not", async () => {
  const { host, shown } = await show();
  shown.select("yudin-1956-03-31");
  await shown.rendered;
  expect(fieldOf(cardIn(host)!, "Archive reference")).toEqual(["AVPRF, f. 0100, op. 49, papka 410, d. 9, ll. 87-98"]);
  shown.select(beria);
  await shown.rendered;
  expect(textOf(cardIn(host)!)).not.toContain("Archive reference");
});

test.each(conversations.map(({ id }) => id))("the card of %s stands at its mark and does not cover it", async (id) => {
  const { host } = await show({ ...datasetOptions, selected: id }, { above: 200 });
  const card = await openedCard(host);
  const box = card.getBoundingClientRect();
  expect(cardGap(host, id)).toBeGreaterThanOrEqual(4);
  expect(cardGap(host, id)).toBeLessThan(24);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
});

test.each([["Enter", "{Enter}"], ["Space", " "]])("%s on a mark opens its card and gives its heading the focus; Escape closes it and the mark has it again", async (_name, key) => {
  const opened = await show();
  const { host, shown } = opened;
  markOf(host, beria).focus();
  await userEvent.keyboard(key);
  const card = await openedCard(host);
  expect(shown.view.selected).toBe(beria);
  expect(focused()).toBe(the(card, "h3"));
  await userEvent.keyboard("{Escape}");
  await closed(opened);
  expect(focusedId()).toBe(beria);
  expect(window.scrollY).toBe(0);
});

test("Space on a mark scrolls nothing", async () => {
  const { host } = await show();
  markOf(host, beria).focus();
  await userEvent.keyboard(" ");
  await openedCard(host);
  await frames(6);
  expect(window.scrollY).toBe(0);
});

test("a click on a mark gives the heading of its card the focus", async () => {
  const { host } = await show();
  await click(signOf(host, beria));
  const card = await openedCard(host);
  expect(focused()).toBe(the(card, "h3"));
});

test("the button closes the card, and the focus returns to the mark", async () => {
  const opened = await show({ ...datasetOptions, selected: beria });
  const card = await openedCard(opened.host);
  await userEvent.click(the(card, "button[aria-label=Close]"));
  await closed(opened);
  expect(focusedId()).toBe(beria);
});

test("Escape on the plot closes the card too, and where none is open it is left to the page", async () => {
  const opened = await show({ ...datasetOptions, selected: beria });
  const { host } = opened;
  const heard: boolean[] = [];
  const listener = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key === "Escape") heard.push(defaultPrevented);
  };
  document.addEventListener("keydown", listener);
  try {
    markOf(host, "yudin-1956-03-31").focus();
    await userEvent.keyboard("{Escape}");
    await closed(opened);
    expect(heard).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(heard).toEqual([false]);
  } finally {
    document.removeEventListener("keydown", listener);
  }
});

test("a click on the empty plot closes the card", async () => {
  const opened = await show({ ...datasetOptions, selected: beria });
  await openedCard(opened.host);
  await click(emptyPlace(opened.host));
  await closed(opened);
});

test("a click on another mark shows that record's card instead", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: beria });
  await openedCard(host);
  await click(signOf(host, "roshchin-1949-10-16"));
  await until(() => {
    expect(textOf(the(openCardOf(host), "h3"))).toBe("Yugoslavia and the GDR");
  });
  expect(shown.view.selected).toBe("roshchin-1949-10-16");
  expect(all(document, ":popover-open")).toHaveLength(1);
});

function openCardOf(host: HTMLElement): HTMLElement {
  return the(host, "[role=dialog]:popover-open");
}

test("next and previous step through the records by time, and stop at the first and the last", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: conversations[0]!.id });
  const step = async (name: string): Promise<void> => {
    await userEvent.click(the(openCardOf(host), `button[aria-label="${name}"]`));
    await shown.rendered;
  };
  const expected = conversations.map(({ id }) => id);
  const stepped: (string | null)[] = [shown.view.selected];
  expect(textOf(openCardOf(host))).toContain("1 of 12");
  expect(the(openCardOf(host), "button[aria-label=\"Previous record\"]").matches(":disabled")).toBe(true);
  for (let i = 1; i < expected.length; i++) {
    await step("Next record");
    stepped.push(shown.view.selected);
  }
  expect(stepped).toEqual(expected);
  expect(textOf(openCardOf(host))).toContain("12 of 12");
  expect(the(openCardOf(host), "button[aria-label=\"Next record\"]").matches(":disabled")).toBe(true);
  await step("Previous record");
  expect(shown.view.selected).toBe(expected.at(-2));
});

test("stepping by the keyboard keeps the focus in the card, also at the last record", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: conversations[9]!.id });
  the(openCardOf(host), "button[aria-label=\"Next record\"]").focus();
  await userEvent.keyboard("{Enter}");
  await shown.rendered;
  expect(shown.view.selected).toBe(conversations[10]!.id);
  expect(openCardOf(host).contains(focused())).toBe(true);
  the(openCardOf(host), "button[aria-label=\"Next record\"]").focus();
  await userEvent.keyboard("{Enter}");
  await shown.rendered;
  expect(shown.view.selected).toBe(conversations[11]!.id);
  expect(openCardOf(host).contains(focused())).toBe(true);
});

test("the next record's card is shown from its top", async () => {
  const summary = "Long. ".repeat(800);
  const { host, shown } = await show({ records: [{ id: "a", time: "1954", summary }, { id: "b", time: "1955", summary }], selected: "a" });
  const body = the(openCardOf(host), ".memcon-card-body");
  body.scrollTop = 150;
  await frames();
  shown.zoomTo("1954");
  await shown.rendered;
  expect(body.scrollTop).toBe(150);
  await userEvent.click(the(openCardOf(host), "button[aria-label=\"Next record\"]"));
  await shown.rendered;
  expect(the(openCardOf(host), ".memcon-card-body").scrollTop).toBe(0);
});

test("stepping to a record out of sight brings its mark into sight", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: "yudin-1956-03-31", domain: ["1956-01", "1956-06"] });
  await userEvent.click(the(openCardOf(host), "button[aria-label=\"Next record\"]"));
  await shown.rendered;
  const sign = markOf(host, "yudin-1958-04-05").getBoundingClientRect();
  expect(sign.left).toBeGreaterThan(the(host, "[role=grid]").getBoundingClientRect().left + 100);
  expect(sign.right).toBeLessThan(the(host, "[role=grid]").getBoundingClientRect().right);
});

test("a host that hides its overflow, is transformed and contained neither cuts the card nor displaces it", async () => {
  const { host } = await show({ ...datasetOptions, selected: "roshchin-1950-01-01" }, {
    prepare: ({ style }) => {
      style.overflow = "hidden";
      style.transform = "translateX(10px)";
      style.contain = "paint";
      style.height = "330px";
    },
  });
  const card = await openedCard(host);
  const box = card.getBoundingClientRect();
  expect(box.bottom).toBeGreaterThan(host.getBoundingClientRect().bottom + 20);
  expect(cardGap(host, "roshchin-1950-01-01")).toBeGreaterThanOrEqual(4);
  expect(cardGap(host, "roshchin-1950-01-01")).toBeLessThan(24);
  const corner = document.elementFromPoint(box.left + box.width / 2, box.bottom - 5);
  expect(card.contains(corner)).toBe(true);
});

test("the card stays at its mark while the page scrolls", async () => {
  const { host } = await show({ ...datasetOptions, selected: "roshchin-1949-10-16" }, { above: 300 });
  await openedCard(host);
  await wheel({ x: 1000, y: 20 }, 90);
  await until(() => {
    expect(window.scrollY).toBe(90);
  });
  await frames();
  expect(cardGap(host, "roshchin-1949-10-16")).toBeGreaterThanOrEqual(4);
  expect(cardGap(host, "roshchin-1949-10-16")).toBeLessThan(24);
});

test("the card stays at its mark while an element round the host scrolls", async () => {
  const { host } = await show({ ...datasetOptions, selected: "roshchin-1949-10-16" }, {
    above: 200,
    prepare: ({ parentElement }) => {
      parentElement!.style.height = "700px";
      parentElement!.style.overflow = "auto";
    },
  });
  await openedCard(host);
  // The page may still have to tell of its own scrolling.
  await frames(3);
  host.parentElement!.scrollTop = 80;
  await frames(3);
  expect(cardGap(host, "roshchin-1949-10-16")).toBeGreaterThanOrEqual(4);
  expect(cardGap(host, "roshchin-1949-10-16")).toBeLessThan(24);
});

test("the card moves with its mark when the plot is zoomed", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: "yudin-1955-03-08" });
  const card = await openedCard(host);
  shown.zoomTo(["1955", "1957"]);
  await shown.rendered;
  expect(cardIn(host)).toBe(card);
  expect(cardGap(host, "yudin-1955-03-08")).toBeGreaterThanOrEqual(4);
  expect(cardGap(host, "yudin-1955-03-08")).toBeLessThan(24);
});

test("the card of a record that is filtered away closes", async () => {
  const opened = await show({ ...datasetOptions, selected: "antonov-1959-10" });
  await openedCard(opened.host);
  const told: unknown[] = [];
  opened.shown.on("select", ({ id }) => told.push(id));
  opened.shown.filter({ lane: ["yudin"] });
  await closed(opened);
  expect(told).toEqual([null]);
});

test("a card whose record the filter keeps stays open", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: beria });
  shown.filter({ lane: ["yudin"] });
  await shown.rendered;
  expect(shown.view.selected).toBe(beria);
  expect(textOf(openCardOf(host))).toContain("of 7");
});

test("a javascript: address is text in the card and no link", async () => {
  const { host } = await show({
    records: [{ id: "a", time: "1954", title: "A", href: "javascript:alert(1)" }],
    note: { text: "note", href: " JavaScript:alert(1)" },
    selected: "a",
  });
  const card = await openedCard(host);
  expect(textOf(card)).toContain("javascript:alert(1)");
  expect(all(host, "a")).toEqual([]);
});

test("the card of a record without a second date has one date and no lag", async () => {
  const { host, shown } = await show();
  shown.select("yudin-1955-12-21");
  await shown.rendered;
  const card = openCardOf(host);
  expect(textOf(card)).toContain("21 December 1955");
  expect(textOf(card)).not.toContain("written up");
});

test("a record of two lanes has its card at the mark that was opened, and the focus goes back there", async () => {
  const { host, shown } = await show({ records: [{ id: "joint", time: "1953-06-01", lane: ["a", "b"], label: "Joint" }, { id: "other", time: "1959", lane: "b" }] });
  const [first, second] = all(host, "[role=gridcell][data-id=joint]");
  for (const mark of [second!, first!]) {
    await click(middleOf(mark));
    await shown.rendered;
    const { left, width } = cardIn(host)!.getBoundingClientRect();
    expect(Math.abs(left + width / 2 - middleOf(mark).x)).toBeLessThan(width);
    expect(Math.min(...[first!, second!].map((each) => Math.abs(cardIn(host)!.getBoundingClientRect().top - middleOf(each).y)))).toBeCloseTo(Math.abs(cardIn(host)!.getBoundingClientRect().top - middleOf(mark).y), 0);
    await userEvent.keyboard("{Escape}");
    await shown.rendered;
    expect(focused()).toBe(mark);
  }
});
