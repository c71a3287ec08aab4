import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { conversations } from "../../src/dataset/index.js";
import { wheel } from "../support/hand.js";
import { all, cardIn, datasetOptions, focused, focusedId, frames, idsInSight, lengthOf, markOf, nameOf, reach, show, showBetweenButtons, signOf, the } from "../support/page.js";
import { until } from "../support/until.js";

const yudin = conversations.filter(({ envoy }) => envoy === "yudin").map(({ id }) => id);
const beria = "yudin-1954-01-04";

async function keys(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await userEvent.keyboard(name);
    await frames(2);
  }
}

/** What the Tab key reaches until it leaves the host. */
async function tabbed(host: HTMLElement, back = false): Promise<string[]> {
  const names: string[] = [];
  for (let i = 0; i < 40; i++) {
    await userEvent.tab({ shift: back });
    const at = focused();
    if (at === null || !host.contains(at)) return names;
    names.push(nameOf(at));
  }
  throw new Error(`the Tab key did not leave the host: ${names.join(", ")}`);
}

const firstMark = "rect: Yugoslavia and the GDR, 16 October 1949, written up 1 December 1949";
const controls = [
  ...["Timeline", "Table", "List", "Zoom out", "Zoom in", "Show the whole timeline"].map((name) => `button: ${name}`),
  "summary: Share",
  ...["Envoy", "Present", "Topic", "Place", "Kind", "Lanes"].map((name) => `summary: ${name}`),
  "input: Search the records",
  "button: Held",
  "button: Written up",
];
const below = ["g: Start of what is in sight", "g: End of what is in sight", "a: 12 of the archive’s 14 results"];

test("Tab goes through the controls, one mark and the note, and out", async () => {
  const { host, after, before } = await showBetweenButtons();
  expect(await tabbed(host)).toEqual([...controls, firstMark, ...below]);
  expect(focused()).toBe(after);
  expect(await tabbed(host, true)).toEqual([...controls, firstMark, ...below].reverse());
  expect(focused()).toBe(before);
});

test("Tab goes on into an open card, and out of it", async () => {
  const { host, after } = await showBetweenButtons({ ...datasetOptions, selected: beria });
  const names = await tabbed(host);
  expect(names.slice(0, controls.length + 4)).toEqual([...controls, firstMark, ...below]);
  const tags = all(cardIn(host)!, "[data-action=choose]").map(nameOf);
  expect(tags).toHaveLength(7);
  // Chromium makes a text that scrolls a stop of its own.
  const card = names.slice(controls.length + 4).filter((name) => !name.startsWith("div: "));
  expect(card.sort()).toEqual(["a: See at the archive ↗", ...tags, "button: Cite", "button: Close", "button: Next record", "button: Previous record"].sort());
  expect(focused()).toBe(after);
});

test("Tab reaches the checkboxes of an open disclosure, and not those of a closed one", async () => {
  const { host } = await showBetweenButtons();
  all(host, ".memcon-filters summary")[0]!.focus();
  await keys("{Enter}");
  await userEvent.tab();
  expect(nameOf(focused()!)).toMatch(/^input: Nikolai Roshchin/);
});

test("the plot has one tab stop, whatever is in sight", async () => {
  const { host, shown } = await show();
  const stops = (): (string | undefined)[] => all(the(host, "[role=grid]"), "[tabindex=\"0\"]").map(({ dataset: { id } }) => id);
  expect(stops()).toEqual(["roshchin-1949-10-16"]);
  markOf(host, beria).focus();
  await keys("{ArrowRight}");
  expect(stops()).toEqual(["yudin-1954-03-26"]);
  shown.zoomTo(["1956", "1958"]);
  await shown.rendered;
  expect(stops()).toEqual(["yudin-1956-03-31"]);
  shown.zoomTo(null);
  shown.filter({ lane: ["antonov"] });
  await shown.rendered;
  expect(stops()).toEqual(["antonov-1959-10"]);
});

test("Tab returns to the mark that last had the focus", async () => {
  const { host } = await showBetweenButtons();
  markOf(host, beria).focus();
  await keys("{ArrowRight}", "{ArrowRight}");
  await userEvent.tab();
  expect(nameOf(focused()!)).toBe("g: Start of what is in sight");
  await userEvent.tab({ shift: true });
  expect(focusedId()).toBe("yudin-1955-03-08");
});

test("right and left arrows go by time through a lane, and stop at its ends", async () => {
  const { host } = await show();
  markOf(host, yudin[0]!).focus();
  const there: (string | null)[] = [focusedId()];
  for (let i = 1; i <= yudin.length; i++) {
    await keys("{ArrowRight}");
    there.push(focusedId());
  }
  expect(there).toEqual([...yudin, yudin.at(-1)]);
  const back: (string | null)[] = [];
  for (let i = 1; i <= yudin.length; i++) {
    await keys("{ArrowLeft}");
    back.push(focusedId());
  }
  expect(back).toEqual([...yudin.slice(0, -1).reverse(), yudin[0]]);
});

test("up and down arrows go to the record nearest in time of the next lane", async () => {
  const { host } = await show();
  const from = async (id: string, ...names: readonly string[]): Promise<string | null> => {
    markOf(host, id).focus();
    await keys(...names);
    return focusedId();
  };
  expect(await from(beria, "{ArrowUp}")).toBe("roshchin-1950-01-01");
  expect(await from(beria, "{ArrowUp}", "{ArrowUp}")).toBe("roshchin-1950-01-01");
  expect(await from(beria, "{ArrowDown}")).toBe("krasovsky-1951-06-27");
  expect(await from(beria, "{ArrowDown}", "{ArrowDown}")).toBe("antonov-1959-10");
  expect(await from(beria, "{ArrowDown}", "{ArrowDown}", "{ArrowDown}")).toBe("antonov-1959-10");
  expect(await from("krasovsky-1951-06-27", "{ArrowUp}")).toBe("yudin-1950-12-31");
  expect(await from("antonov-1959-10", "{ArrowUp}", "{ArrowUp}")).toBe("yudin-1950-12-31");
});

test("Home and End go to the first and last of the lane, with Ctrl of all", async () => {
  const { host } = await show();
  markOf(host, beria).focus();
  await keys("{End}");
  expect(focusedId()).toBe("yudin-1958-04-05");
  await keys("{Home}");
  expect(focusedId()).toBe("yudin-1950-12-31");
  await keys("{Control>}{End}{/Control}");
  expect(focusedId()).toBe("antonov-1959-10");
  await keys("{Control>}{Home}{/Control}");
  expect(focusedId()).toBe("roshchin-1949-10-16");
});

test("Home and End go to bars however far off, though only those round the one in focus can be reached", async () => {
  const dense = Array.from({ length: 120 }, (_, month) => Array.from({ length: 30 }, (_, i) => ({ id: `${month} ${i}`, lane: "Dense", time: `${1950 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String((i % 28) + 1).padStart(2, "0")}` }))).flat();
  const { host } = await show({ records: [...dense, { id: "first", lane: "Sparse", time: "1952-01-01" }, { id: "last", lane: "Sparse", time: "1957-01-01" }] });
  const inFocus = (): string | null => host.querySelector("[role=gridcell]:focus")?.getAttribute("data-bin") ?? null;
  host.querySelector<SVGElement>("[data-bin]")!.focus();
  const from = inFocus();
  expect(from).not.toBeNull();
  await keys("{End}");
  const last = inFocus();
  expect(last).not.toBe(from);
  await keys("{ArrowRight}");
  expect(inFocus()).toBe(last);
  await keys("{Home}");
  expect(Number(inFocus()!.split(" ").at(-1))).toBe(Date.UTC(1950, 0));
});

test("keys that act on the plot do not scroll the page", async () => {
  const { host } = await show();
  markOf(host, beria).focus();
  await keys("{End}", "{Home}", "{PageDown}", "{PageUp}", "{ArrowDown}", "{ArrowDown}", "{ArrowUp}", " ");
  await frames(6);
  expect(window.scrollY).toBe(0);
});

test("an arrow to a record out of sight brings it into sight at the same scale", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1953-10", "1956-06"] });
  const before = lengthOf(shown.view);
  markOf(host, "yudin-1956-03-31").focus();
  expect(idsInSight(host)).not.toContain("yudin-1958-04-05");
  await keys("{ArrowRight}");
  await shown.rendered;
  expect(focusedId()).toBe("yudin-1958-04-05");
  const plot = the(host, "[role=grid]").getBoundingClientRect();
  expect(signOf(host, "yudin-1958-04-05").x).toBeGreaterThan(plot.left + 180);
  expect(signOf(host, "yudin-1958-04-05").x).toBeLessThan(plot.right - 6);
  expect(lengthOf(shown.view)).toBeCloseTo(before, -1);
  await keys("{Control>}{Home}{/Control}");
  await shown.rendered;
  expect(focusedId()).toBe("roshchin-1949-10-16");
  expect(idsInSight(host)).toContain("roshchin-1949-10-16");
});

test("arrows pressed faster than the plot glides go on from where they lead, and none is lost", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1953-12", "1954-02"] });
  markOf(host, beria).focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  await shown.rendered;
  expect(focusedId()).toBe(yudin[yudin.indexOf(beria) + 3]);
});

test("+ and - zoom round the mark in focus, which keeps the focus; 0 shows everything", async () => {
  const { host, shown } = await show();
  const home = shown.view.domain;
  markOf(host, beria).focus();
  await keys("+", "+", "=");
  expect(lengthOf(shown.view)).toBeCloseTo((home[1] - home[0]) / 8, -1);
  expect(focusedId()).toBe(beria);
  expect(idsInSight(host)).toContain(beria);
  await keys("-");
  expect(lengthOf(shown.view)).toBeCloseTo((home[1] - home[0]) / 4, -1);
  expect(focusedId()).toBe(beria);
  await keys("0");
  expect(shown.view.domain).toEqual(home);
  expect(focusedId()).toBe(beria);
});

test("Page Up and Page Down pan by half of what is in sight", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1953", "1956"] });
  const [from, to] = shown.view.domain;
  markOf(host, "yudin-1955-12-21").focus();
  await keys("{PageDown}");
  expect(shown.view.domain[0]).toBeCloseTo(from + (to - from) / 2, -1);
  expect(focusedId()).toBe("yudin-1955-12-21");
  await keys("{PageUp}");
  expect(shown.view.domain[0]).toBeCloseTo(from, -1);
});

test("the focus stays in the plot when a page key takes its mark out of sight", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1953", "1956"] });
  markOf(host, beria).focus();
  await keys("{PageDown}");
  await shown.rendered;
  expect(idsInSight(host)).not.toContain(beria);
  expect(the(host, "[role=grid]").contains(focused())).toBe(true);
});

test("keys with Alt, Ctrl or Meta that the plot has no use for are left to the browser", async () => {
  const { host, shown } = await show();
  const before = shown.view;
  markOf(host, beria).focus();
  const left: boolean[] = [];
  const listener = (event: KeyboardEvent): void => {
    if (!["Alt", "Control", "Meta"].includes(event.key)) left.push(event.defaultPrevented);
    event.preventDefault();
  };
  document.addEventListener("keydown", listener);
  onTestFinished(() => {
    document.removeEventListener("keydown", listener);
  });
  await keys("{Control>}+{/Control}", "{Control>}0{/Control}", "{Alt>}{ArrowLeft}{/Alt}", "{Meta>}{ArrowRight}{/Meta}", "x");
  expect(left).toEqual([false, false, false, false, false]);
  expect(shown.view).toEqual(before);
  expect(focusedId()).toBe(beria);
});

test("the focus is not lost when the button that clears the filter goes", async () => {
  const { host } = await show({ ...datasetOptions, filter: { lane: ["yudin"] } });
  the(host, "[data-action=clear]").focus();
  await keys("{Enter}");
  expect(all(host, "[data-action=clear]")).toEqual([]);
  expect(host.contains(focused())).toBe(true);
});

test("the mark in focus keeps it while a wheel zooms", async () => {
  const { host, shown } = await show();
  const before = lengthOf(shown.view);
  markOf(host, beria).focus();
  await wheel(signOf(host, beria), -12, { ctrl: true });
  await until(() => {
    expect(lengthOf(shown.view)).toBeLessThan(before);
  });
  await frames();
  expect(focusedId()).toBe(beria);
});

test("the mark in focus keeps it when zooming changes which of two marks begins first", async () => {
  const { host, shown } = await show({
    records: [{ id: "day", time: "1954-01-04", lane: "a" }, { id: "month", time: "1954-01", lane: "a" }, { id: "far", time: "1974", lane: "a" }],
    domain: ["1954", "1974"],
  });
  for (const id of ["month", "day"]) {
    shown.zoomTo(["1954", "1974"]);
    await shown.rendered;
    markOf(host, id).focus();
    shown.zoomTo(["1954-01", "1954-02"]);
    await shown.rendered;
    expect(focusedId()).toBe(id);
  }
});

test("the mark in focus shows it, and only for the keyboard", async () => {
  const { host } = await showBetweenButtons();
  const ring = (): string => getComputedStyle(markOf(host, "roshchin-1949-10-16")).outlineStyle;
  expect(ring()).toBe("none");
  await reach((element) => element.getAttribute("role") === "gridcell");
  expect(focusedId()).toBe("roshchin-1949-10-16");
  expect(ring()).not.toBe("none");
  await userEvent.click(the(host, ".memcon-footer"));
  expect(ring()).toBe("none");
});
