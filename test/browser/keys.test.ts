import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { farSource } from "../../stories/later.js";
import { dense, manyLanes } from "../../stories/odd.js";
import { stories } from "../../stories/options.js";
import { indexRecords } from "../../src/index.js";
import type { Timeline } from "../../src/timeline.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { all, cardIn, datasetOptions, focused, frames, lengthOf, reach, show, showBetweenButtons, textOf, the } from "../support/page.js";
import { until } from "../support/until.js";

const beria = "yudin-1954-01-04";
const problems = { ...datasetOptions, records: [...datasetOptions.records!, "no record", { ...(datasetOptions.records![0] as object), id: "undated", held: null }] };

/** A timeline and hands that have no pointer. */
interface Keyboard {
  readonly host: HTMLElement;
  readonly shown: Timeline;
  /** Goes by Tab to what matches `selector`, and, if given, reads `text`; then presses keys. */
  readonly at: (selector: string, text: string | null, ...keys: readonly string[]) => Promise<void>;
}

/**
 * An action of the pointer. `data`: the values of `data-action` on which it is done. `parts`: what else it is done on, as selectors.
 * `gestures`: the listeners of the code for it, a file and a type of event each. `act`: does it by keys, and sees that it is done.
 */
interface Action {
  readonly data?: readonly string[];
  readonly parts?: readonly string[];
  readonly gestures?: readonly string[];
  readonly options?: TimelineOptions;
  readonly width?: number;
  readonly act: (keyboard: Keyboard) => Promise<void>;
}

const cell = "[role=gridcell]";

const actions: Readonly<Record<string, Action>> = {
  "open a record by its mark": {
    parts: ["[role=gridcell][data-id]", ".memcon-label"],
    gestures: ["controls click"],
    act: async ({ host, shown, at }) => {
      await at(cell, null, "{Enter}");
      expect(shown.view.selected).toBe("roshchin-1949-10-16");
      expect(cardIn(host)!.contains(focused())).toBe(true);
    },
  },
  "open any record, by the arrows": {
    act: async ({ shown, at }) => {
      await at(cell, null, "{ArrowDown}", "{ArrowRight}", " ");
      expect(shown.view.selected).toBe(beria);
    },
  },
  "close the card": {
    data: ["close"],
    options: { ...datasetOptions, selected: beria },
    act: async ({ host, shown, at }) => {
      await at("[data-action=close]", null, "{Enter}");
      expect(shown.view.selected).toBeNull();
      expect(host.contains(focused())).toBe(true);
    },
  },
  "zoom in": {
    data: ["zoom-in"],
    act: async ({ shown, at }) => {
      const before = lengthOf(shown.view);
      await at("[data-action=zoom-in]", null, "{Enter}", " ");
      expect(lengthOf(shown.view)).toBeCloseTo(before / 4, -1);
    },
  },
  "zoom in round a mark": {
    gestures: ["zoom wheel", "zoom dblclick", "zoom touchstart", "zoom touchmove"],
    act: async ({ shown, at }) => {
      const before = lengthOf(shown.view);
      await at(cell, null, "+");
      expect(lengthOf(shown.view)).toBeCloseTo(before / 2, -1);
    },
  },
  "zoom out": {
    data: ["zoom-out"],
    options: { ...datasetOptions, domain: ["1953", "1955"] },
    act: async ({ shown, at }) => {
      const before = lengthOf(shown.view);
      await at("[data-action=zoom-out]", null, "{Enter}");
      expect(lengthOf(shown.view)).toBeCloseTo(before * 2, -1);
    },
  },
  "show the whole": {
    data: ["show-all"],
    options: { ...datasetOptions, domain: ["1953", "1955"] },
    act: async ({ host, shown, at }) => {
      await at("[data-action=show-all]", null, "{Enter}");
      expect(all(host, cell)).toHaveLength(12);
      expect(lengthOf(shown.view)).toBeGreaterThan(Date.UTC(1960, 0) - Date.UTC(1950, 0));
    },
  },
  "pan": {
    parts: [".memcon-stage", "[data-handle=window]"],
    gestures: ["wheel wheel", "zoom drag"],
    options: { ...datasetOptions, domain: ["1953", "1955"] },
    act: async ({ shown, at }) => {
      const { domain } = shown.view;
      await at(cell, null, "{PageDown}");
      expect(shown.view.domain[0]).toBeCloseTo((domain[0] + domain[1]) / 2, -1);
      expect(lengthOf(shown.view)).toBeCloseTo(domain[1] - domain[0], -1);
    },
  },
  "drag the handles of the overview": {
    parts: ["[data-handle=start]", "[data-handle=end]"],
    gestures: ["overview drag"],
    act: async ({ shown, at }) => {
      const { domain } = shown.view;
      await at("[data-handle=start]", null, "{ArrowRight}");
      expect(shown.view.domain[0]).toBeGreaterThan(domain[0]);
      await at("[data-handle=end]", null, "{PageDown}");
      expect(shown.view.domain[1]).toBeLessThan(domain[1]);
    },
  },
  "filter": {
    data: ["filter"],
    parts: [".memcon-filter > summary"],
    gestures: ["filters pointerdown", "filters click"],
    act: async ({ shown, at }) => {
      await at("summary", "Envoy", "{Enter}", "{Tab}", "{Tab}", " ");
      expect(shown.view.filter).toEqual({ lane: ["yudin"] });
      await at("input[type=checkbox]", "Pavel Yudin 7", "{Escape}");
      expect(textOf(focused()!)).toMatch(/^Envoy/);
    },
  },
  "open the filters where it is narrow, and filter": {
    parts: [".memcon-all-filters > summary"],
    width: 390,
    act: async ({ host, shown, at }) => {
      await at(".memcon-all-filters > summary", null, "{Enter}");
      expect(the(host, ".memcon-all-filters .memcon-tools").checkVisibility()).toBe(true);
      await at(".memcon-filter > summary", "Envoy", "{Enter}", "{Tab}", " ");
      expect(shown.view.filter).toEqual({ lane: ["roshchin"] });
    },
  },
  "order the lanes": {
    data: ["lane-order"],
    act: async ({ shown, at }) => {
      await at("summary", "Lanes", "{Enter}", "{Tab}", "{ArrowDown}");
      expect(shown.view.laneOrder).toBe("name");
    },
  },
  "hide empty lanes": {
    data: ["hide-empty"],
    act: async ({ shown, at }) => {
      await at("summary", "Lanes", "{Enter}", "{Tab}", "{Tab}", " ");
      expect(shown.view.hideEmpty).toBe(true);
    },
  },
  "drag a lane by its name": {
    parts: [".memcon-grip-name"],
    gestures: ["lanes drag"],
    act: async ({ shown, at }) => {
      await at(cell, null, "{Alt>}{ArrowDown}{/Alt}");
      expect(shown.view.laneOrder).toEqual(["yudin", "roshchin", "krasovsky", "antonov"]);
    },
  },
  "take one value off the filter": {
    data: ["unfilter"],
    options: { ...datasetOptions, filter: { lane: ["yudin", "antonov"] } },
    act: async ({ host, shown, at }) => {
      await at("[data-action=unfilter]", "S. F. Antonov", "{Enter}");
      expect(shown.view.filter).toEqual({ lane: ["yudin"] });
      expect(host.contains(focused())).toBe(true);
    },
  },
  "clear the filter": {
    data: ["clear"],
    options: { ...datasetOptions, filter: { lane: ["yudin", "antonov"] } },
    act: async ({ host, shown, at }) => {
      await at("[data-action=clear]", null, "{Enter}");
      expect(shown.view.filter).toBeNull();
      expect(host.contains(focused())).toBe(true);
    },
  },
  "search": {
    data: ["search"],
    act: async ({ shown, at }) => {
      await at("[data-action=search]", null, "beria");
      expect(shown.view.filter).toEqual({ text: "beria" });
    },
  },
  "choose table, list and timeline": {
    data: ["mode"],
    act: async ({ host, shown, at }) => {
      for (const [name, mode] of [["Table", "table"], ["List", "list"]] as const) {
        await at("[data-action=mode]", name, "{Enter}");
        expect(shown.view.mode).toBe(mode);
        expect(textOf(focused()!)).toBe(name);
      }
      await userEvent.tab({ shift: true });
      await userEvent.tab({ shift: true });
      await userEvent.keyboard("{Enter}");
      await shown.rendered;
      expect(shown.view.mode).toBe("timeline");
      expect(all(host, "[role=grid]")).toHaveLength(1);
    },
  },
  "choose by which date records stand": {
    data: ["by"],
    act: async ({ shown, at }) => {
      await at("[data-action=by]", "Written up", " ");
      expect(shown.view.by).toBe("recorded");
    },
  },
  "sort the table": {
    data: ["sort"],
    options: { ...datasetOptions, mode: "table" },
    act: async ({ shown, at }) => {
      await at("[data-action=sort]", "Envoy", "{Enter}", "{Enter}");
      expect(shown.view.sort).toEqual({ key: "lane", descending: true });
    },
  },
  "open a record of the table": {
    data: ["open"],
    options: { ...datasetOptions, mode: "table" },
    act: async ({ host, shown, at }) => {
      await at("[data-action=open]", "The charge against Beria", "{Enter}");
      expect(shown.view.selected).toBe(beria);
      expect(cardIn(host)!.contains(focused())).toBe(true);
    },
  },
  "open a record of the list": {
    data: ["open"],
    options: { ...datasetOptions, mode: "list" },
    act: async ({ shown, at }) => {
      await at("[data-action=open]", "The charge against Beria", " ");
      expect(shown.view.selected).toBe(beria);
    },
  },
  "open a record of the tray": {
    parts: [".memcon-tray > summary"],
    options: problems,
    act: async ({ shown, at }) => {
      await at(".memcon-tray summary", null, "{Enter}");
      await at(".memcon-tray [data-action=open]", null, "{Enter}");
      expect(shown.view.selected).toBe("undated");
    },
  },
  "go to the next record and the one before": {
    data: ["next", "previous"],
    options: { ...datasetOptions, selected: beria },
    act: async ({ shown, at }) => {
      await at("[data-action=next]", null, "{Enter}", "{Enter}");
      expect(shown.view.selected).toBe("yudin-1955-03-08");
      await userEvent.tab({ shift: true });
      await userEvent.keyboard("{Enter}");
      await shown.rendered;
      expect(shown.view.selected).toBe("yudin-1954-03-26");
    },
  },
  "filter by a tag of the card": {
    data: ["choose"],
    options: { ...datasetOptions, selected: beria },
    act: async ({ host, shown, at }) => {
      await at("[data-action=choose]", "Beria", "{Enter}");
      expect(Object.keys(shown.view.filter!)).toEqual(["topic"]);
      expect(cardIn(host)!.contains(focused())).toBe(true);
    },
  },
  "see why records could not be read": {
    parts: [".memcon-problems summary"],
    options: problems,
    act: async ({ host, at }) => {
      await at(".memcon-problems summary", null, "{Enter}");
      await expect.poll(() => all(host, ".memcon-problems li").map(textOf).join(" ")).toMatch(/^Row 13 is no record/);
      expect(all(host, ".memcon-problems li").every((reason) => reason.checkVisibility())).toBe(true);
    },
  },
  "follow the card's link": {
    parts: ["a.memcon-card-link"],
    options: { ...datasetOptions, selected: beria },
    act: async ({ host, at }) => {
      const followed = linksFollowed(host);
      await at("a.memcon-card-link", null, "{Enter}");
      expect(followed).toEqual([the(host, "a.memcon-card-link").getAttribute("href")]);
    },
  },
  "see what a bar holds, and zoom into it": {
    parts: ["[data-bin]", ".memcon-tip"],
    gestures: ["tip pointermove", "tip pointerleave"],
    options: dense(),
    act: async ({ host, shown, at }) => {
      await at(cell, null, "{ArrowRight}", "{ArrowRight}");
      expect(textOf(the(host, ".memcon-tip"))).toContain("Click or Enter to zoom in");
      const before = lengthOf(shown.view);
      await at("[data-bin]", null, "{Enter}");
      expect(lengthOf(shown.view)).toBeLessThan(before / 2);
    },
  },
  "go through the list of a bar of one day, open a record of it and go back": {
    data: ["open", "back"],
    gestures: ["rows click"],
    options: { records: Array.from({ length: 400 }, (_, i) => ({ id: `paper ${i}`, time: "1965-07-03" })) },
    act: async ({ shown, at }) => {
      await at("[data-bin]", null, "{Enter}");
      await at("[data-place]", null, "{PageDown}", "{ArrowDown}", "{Enter}");
      const { selected } = shown.view;
      expect(selected).toMatch(/^paper/);
      await at("[data-action=back]", null, "{Enter}");
      expect([shown.view.selected, focused()?.getAttribute("data-record")]).toEqual([null, selected]);
    },
  },
  "scroll the lanes": {
    parts: [".memcon-scroll"],
    options: manyLanes(),
    act: async ({ host, at }) => {
      await at(cell, null, "{Control>}{End}{/Control}");
      expect(the(host, ".memcon-scroll").scrollTop).toBeGreaterThan(1000);
    },
  },
  "turn the pages of a table": {
    data: ["page"],
    // At either end there is no page to turn to, and the button says so.
    parts: ["[data-step][aria-disabled=true]"],
    options: { ...dense(), mode: "table" },
    act: async ({ host, at }) => {
      await at("[data-step=next]", null, "{Enter}", " ");
      expect(textOf(the(host, ".memcon-pager [aria-live]"))).toBe("201 to 300 of 20,000");
    },
  },
  "try again what failed": {
    data: ["retry"],
    get options() {
      return failing();
    },
    act: async ({ host, shown, at }) => {
      await at("[data-action=retry]", null, "{Enter}");
      await frames();
      await shown.rendered;
      expect(all(host, cell)).toHaveLength(12);
    },
  },
  "copy the link": {
    data: ["copy-link"],
    gestures: ["address-bar pointerdown", "address-bar click"],
    options: { ...datasetOptions, hash: "keys" },
    act: async ({ host, at }) => {
      await at(".memcon-share > summary", null, "{Enter}", "{Tab}", "{Enter}");
      await until(() => {
        expect(all(host, ".memcon-copied, .memcon-link-field")).toHaveLength(1);
      });
    },
  },
  "cite": {
    data: ["cite", "cited"],
    parts: [".memcon-cited"],
    act: async ({ host, at }) => {
      await at(".memcon-share > summary", null, "{Enter}", "{Tab}", "{Enter}");
      await until(() => {
        expect(all(host, ".memcon-cited p")).toHaveLength(12);
      });
      await reach((element) => element.matches("[data-action=cited]"));
      await at("[data-action=cited]", "Chicago, note", "{ArrowDown}", "{ArrowDown}");
      expect(textOf(all(host, ".memcon-cited p")[3]!)).toMatch(/Wilson Center Digital Archive, translated by David Wolff/);
      await reach((element) => textOf(element) === "Close the citation");
      await at("[data-action=cited]", "Close the citation", "{Enter}");
      expect(textOf(focused()!)).toBe("Cite");
    },
  },
  "have the picture as a file": {
    data: ["download"],
    act: async ({ host, at }) => {
      const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
      await at(".memcon-share > summary", null, "{Enter}", "{Tab}", "{Tab}", "{Enter}");
      await until(() => {
        expect(textOf(the(host, ".memcon-heading"))).toContain("Saved mao-zedong-and-the-soviet-envoys.svg");
      });
      expect(saved).toHaveBeenCalledTimes(1);
      saved.mockRestore();
    },
  },
  "follow the note's link": {
    parts: [".memcon-note a"],
    act: async ({ host, at }) => {
      const followed = linksFollowed(host);
      await at(".memcon-note a", null, "{Enter}");
      expect(followed).toHaveLength(1);
    },
  },
};

/** The addresses of the links that are followed in `host` from now on, without leaving the page. */
function linksFollowed(host: HTMLElement): (string | null)[] {
  const followed: (string | null)[] = [];
  const listener = (event: Event): void => {
    followed.push((event.target as Element).closest("a")?.getAttribute("href") ?? null);
    event.preventDefault();
  };
  host.addEventListener("click", listener);
  onTestFinished(() => {
    host.removeEventListener("click", listener);
  });
  return followed;
}

/** The dataset from an archive that does not answer at first. */
function failing(): TimelineOptions {
  const { records, channels, lanes, ...rest } = datasetOptions;
  return { ...rest, channels, lanes, source: farSource(indexRecords({ records, channels, lanes }), { delay: 5, failing: (attempt) => attempt === 1 }) };
}

const DATA: ReadonlySet<string> = new Set(Object.values(actions).flatMap(({ data = [] }) => data));
const PARTS = Object.values(actions).flatMap(({ parts = [] }) => parts).join();

/** Cursors that promise nothing. */
const IDLE: readonly string[] = ["auto", "default", "text"];

/** Whether a pointer can do something with `element`: it says so by its cursor, or takes the focus. */
function isForPointers(element: HTMLElement | SVGElement): boolean {
  const cursor = getComputedStyle(element).cursor;
  const isOwn = element.parentElement === null || getComputedStyle(element.parentElement).cursor !== cursor;
  return (isOwn && !IDLE.includes(cursor)) || element.tabIndex >= 0;
}

/** What in `host` a pointer can act on, and no action by keys stands for. */
function unreached(host: HTMLElement): readonly string[] {
  return all(host, "*").filter((element) => {
    if (!isForPointers(element)) return false;
    const control = element.closest("label")?.control ?? element;
    const action = control.closest<HTMLElement>("[data-action]")?.dataset["action"];
    return action === undefined ? control.closest(PARTS) === null : !DATA.has(action);
  }).map((element) => element.outerHTML.slice(0, 120));
}

test.each(Object.entries(actions))("by keys alone one can %s", async (_name, action) => {
  const { data = [], parts = [], width, act } = action;
  const { host, shown, before } = await showBetweenButtons(action.options ?? datasetOptions, width === undefined ? {} : { prepare: ({ style }) => void (style.width = `${width}px`) });
  const pointed: string[] = [];
  for (const type of ["pointerdown", "mousedown", "touchstart", "wheel"]) host.addEventListener(type, () => pointed.push(type));
  const wanted = [...data.map((value) => `[data-action=${value}]`), ...parts];
  const met = new Set<string>();
  const look = (): void => {
    expect(unreached(host)).toEqual([]);
    for (const selector of wanted) if (host.querySelector(selector) !== null) met.add(selector);
  };
  look();
  const at: Keyboard["at"] = async (selector, text, ...keys) => {
    if (focused()?.matches(selector) !== true) before.focus();
    await reach((element) => element.matches(selector) && (text === null || textOf(element.matches("input") ? element.closest("label")! : element).startsWith(text)));
    for (const key of keys) {
      await userEvent.keyboard(key);
      await shown.rendered;
      look();
    }
  };
  await act({ host, shown, at });
  expect(pointed).toEqual([]);
  // An action that names what is not there stands for nothing.
  expect([...met].sort()).toEqual([...wanted].sort());
});

test.each(Object.entries(stories).flatMap(([name, story]) => [390, 1100].map((width) => [name, width, story] as const)))("in %s, %d px wide, there is nothing for a pointer that keys do not reach", async (_name, width, story) => {
  const { host, shown } = await show(story() as unknown as TimelineOptions, { prepare: ({ style }) => void (style.width = `${width}px`) });
  for (const mode of ["timeline", "table", "list"] as const) {
    shown.update({ mode });
    await shown.rendered;
    expect(unreached(host)).toEqual([]);
  }
});

test("what is for a pointer alone is found, by its cursor or by its focus", async () => {
  const { host } = await show();
  const added = ["span", "button"].map((tag) => document.createElement(tag));
  added[0]!.style.cursor = "pointer";
  the(host, ".memcon").append(...added);
  expect(unreached(host)).toEqual(["<span style=\"cursor: pointer;\"></span>", "<button></button>"]);
});

/** The listeners for a pointer's gestures in the code, each as a file and a type of event. What ends a gesture is none. */
function gesturesIn(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const file = /([\w-]+)\.ts$/.exec(path)![1]!;
    const types = [...text.matchAll(/listen\(\s*[^,]+,\s*"((?:pointer|mouse|touch|drag|gesture)(?!up|cancel|end)\w+|click|dblclick|auxclick|contextmenu|wheel)"/g)].map(([, type]) => type!);
    // Who drags says what by one function, whose own listeners are theirs.
    if (file === "drag") return [];
    if (text.includes("bindDrag(")) types.push("drag");
    return [...new Set(types)].map((type) => `${file} ${type}`);
  });
}

test("for every gesture that the code listens to there is an action by keys", () => {
  const files = import.meta.glob<string>("../../src/interaction/*.ts", { query: "?raw", import: "default", eager: true });
  const found = gesturesIn(files);
  expect(found).toContain("overview drag");
  expect([...found].sort()).toEqual(Object.values(actions).flatMap(({ gestures = [] }) => gestures).sort());
  expect(gesturesIn({ "a/new.ts": "listen(stage.plot, \"dblclick\", act); listen(root, \"pointerup\", end);" })).toEqual(["new dblclick"]);
});
