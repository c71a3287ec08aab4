import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Timeline } from "../../src/timeline.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { all, cardIn, datasetOptions, focused, lengthOf, reach, show, showBetweenButtons, textOf, the } from "../support/page.js";

const beria = "yudin-1954-01-04";
const problems = { ...datasetOptions, records: [...datasetOptions.records!, "no record", { ...(datasetOptions.records![0] as object), id: "undated", held: null }] };

/** A timeline and hands that have no pointer. */
interface Keyboard {
  readonly host: HTMLElement;
  readonly shown: Timeline;
  /** Goes by Tab to what matches `selector`, and, if given, reads `text`; then presses keys. */
  readonly at: (selector: string, text: string | null, ...keys: readonly string[]) => Promise<void>;
}

/** An action of the pointer. `data`: the values of `data-action` that it stands for. `act`: does it by keys, and sees that it is done. */
interface Action {
  readonly data?: readonly string[];
  readonly options?: TimelineOptions;
  readonly act: (keyboard: Keyboard) => Promise<void>;
}

const cell = "[role=gridcell]";

const actions: Readonly<Record<string, Action>> = {
  "open a record by its mark": {
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
    options: { ...datasetOptions, domain: ["1953", "1955"] },
    act: async ({ shown, at }) => {
      const { domain } = shown.view;
      await at(cell, null, "{PageDown}");
      expect(shown.view.domain[0]).toBeCloseTo((domain[0] + domain[1]) / 2, -1);
      expect(lengthOf(shown.view)).toBeCloseTo(domain[1] - domain[0], -1);
    },
  },
  "drag the handles of the overview": {
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
    act: async ({ shown, at }) => {
      await at("summary", "Envoy", "{Enter}", "{Tab}", "{Tab}", " ");
      expect(shown.view.filter).toEqual({ lane: ["yudin"] });
      await at("input[type=checkbox]", "Pavel Yudin 7", "{Escape}");
      expect(textOf(focused()!)).toMatch(/^Envoy/);
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
    options: problems,
    act: async ({ host, at }) => {
      await at(".memcon-problems summary", null, "{Enter}");
      expect(all(host, ".memcon-problems li").every((reason) => reason.checkVisibility())).toBe(true);
    },
  },
  "follow the card's link": {
    options: { ...datasetOptions, selected: beria },
    act: async ({ host, at }) => {
      const followed = linksFollowed(host);
      await at("a.memcon-card-link", null, "{Enter}");
      expect(followed).toEqual([the(host, "a.memcon-card-link").getAttribute("href")]);
    },
  },
  "follow the note's link": {
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

test.each(Object.entries(actions))("by keys alone one can %s", async (_name, { options = datasetOptions, act }) => {
  const { host, shown, before } = await showBetweenButtons(options);
  const pointed: string[] = [];
  for (const type of ["pointerdown", "mousedown", "touchstart", "wheel"]) host.addEventListener(type, () => pointed.push(type));
  const at: Keyboard["at"] = async (selector, text, ...keys) => {
    if (focused()?.matches(selector) !== true) before.focus();
    await reach((element) => element.matches(selector) && (text === null || textOf(element.matches("input") ? element.closest("label")! : element).startsWith(text)));
    for (const key of keys) {
      await userEvent.keyboard(key);
      await shown.rendered;
    }
  };
  await act({ host, shown, at });
  expect(pointed).toEqual([]);
});

test("the list of actions names every one that a control has", async () => {
  const covered = new Set(Object.values(actions).flatMap(({ data = [] }) => data));
  const found = new Set<string>();
  for (const mode of ["timeline", "table", "list"] as const) {
    const { host, shown } = await show({ ...problems, mode, selected: beria, filter: { lane: ["yudin", "antonov"] } });
    await vi.waitFor(() => {
      expect(cardIn(host)).not.toBeNull();
    });
    for (const { dataset } of all(host, "[data-action]")) found.add(dataset["action"]!);
    shown.destroy();
  }
  expect([...found].sort()).toEqual([...covered].sort());
});
