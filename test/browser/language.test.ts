import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/define.js";
import type { MemconTimeline } from "../../src/element.js";
import type * as Languages from "../../src/loading/languages.js";
import { loadLanguage } from "../../src/loading/languages.js";
import { toHTML } from "../../src/static.js";
import { stories } from "../../stories/options.js";
import { drag } from "../support/hand.js";
import { all, cardIn, focusedId, frames, markOf, show, tallPage, textOf, the, upgraded } from "../support/page.js";
import type { TimelineOptions } from "../../src/view/options.js";

const isFailing = vi.hoisted(() => ({ now: false }));

vi.mock("../../src/loading/languages.js", async (original) => {
  const real = await original<typeof Languages>();
  return { ...real, loadLanguage: vi.fn((language: string) => (isFailing.now ? Promise.reject(new Error("gone")) : real.loadLanguage(language))) };
});

beforeEach(() => {
  isFailing.now = false;
  vi.mocked(loadLanguage).mockClear();
});

/** An element in a page whose language is `page`. */
function placed(attributes: Readonly<Record<string, string>> = {}, page = ""): MemconTimeline {
  const { documentElement } = document;
  const before = documentElement.getAttribute("lang");
  documentElement.setAttribute("lang", page);
  onTestFinished(() => {
    if (before === null) documentElement.removeAttribute("lang");
    else documentElement.setAttribute("lang", before);
  });
  const element = upgraded(document.createElement("memcon-timeline"));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  tallPage().append(element);
  return element;
}

/** Its title, what the root has as `lang`, and its search's name. */
function saidBy({ shadowRoot }: MemconTimeline): readonly (string | null)[] {
  const root = the(shadowRoot!, ".memcon");
  return [textOf(the(root, ".memcon-title")), root.getAttribute("lang"), the(root, "input[type=search]").getAttribute("placeholder")];
}

const ENGLISH = ["Mao Zedong and the Soviet envoys", "en-GB", "Search the records"];
const RUSSIAN = ["Мао Цзэдун и советские представители", "ru", "Поиск по записям"];
const CHINESE = ["毛泽东与苏联代表", "zh-CN", "搜索记录"];

test.each([
  ["its own lang", { lang: "ru" }, "en", RUSSIAN],
  ["that of the page", {}, "zh-CN", CHINESE],
  ["a lang with a region, for its dates", { lang: "ru-BY" }, "", [RUSSIAN[0], "ru-BY", RUSSIAN[2]]],
  ["English where there are no words of it", { lang: "de" }, "", ENGLISH],
  ["English for what is written in traditional characters", { lang: "zh-Hant-TW" }, "", ENGLISH],
  ["English for an empty lang, and one that is none", { lang: "no language" }, "", ENGLISH],
  ["English, its dates by the region", { lang: "en-US" }, "", [ENGLISH[0], "en-US", ENGLISH[2]]],
])("an element speaks %s", async (_, attributes, page, said) => {
  const element = placed(attributes, page);
  await element.rendered;
  expect(saidBy(element)).toEqual(said);
});

test("an element speaks the language of what its shadow root stands in, and of what is nearest", async () => {
  const outer = document.createElement("section");
  outer.lang = "ru";
  tallPage().append(outer);
  const element = upgraded(document.createElement("memcon-timeline"));
  outer.attachShadow({ mode: "open" }).append(element);
  await element.rendered;
  expect(saidBy(element)).toEqual(RUSSIAN);
});

test("an element's option locale goes before its lang", async () => {
  const element = placed({ lang: "zh" });
  element.locale = "ru";
  await element.rendered;
  expect(saidBy(element)).toEqual(RUSSIAN);
});

test("words that are given go before those of the language, and names follow the script", async () => {
  const element = placed({ lang: "ru" });
  element.words = { search: "Найти" };
  await element.rendered;
  expect(saidBy(element)[2]).toBe("Найти");
  expect(all(element.shadowRoot!, ".memcon-lane-label").map((label) => label.textContent)).toContain("Павел Юдин");
});

test("an element shows nothing before its words are there, and knows its view all the while", async () => {
  const element = placed({ lang: "ru" });
  const host = element.shadowRoot!.querySelector<HTMLElement>(".memcon-host")!;
  expect([getComputedStyle(host).visibility, element.view?.mode]).toEqual(["hidden", "timeline"]);
  element.select("yudin-1954-01-04");
  await element.rendered;
  await frames(2);
  expect([getComputedStyle(host).visibility, element.view?.selected, saidBy(element)[0]]).toEqual(["visible", "yudin-1954-01-04", RUSSIAN[0]]);
});

test("an element in English asks for no words, and is seen at once", () => {
  const element = placed({ lang: "en" });
  expect(element.shadowRoot!.querySelector<HTMLElement>(".memcon-host")!.style.visibility).toBe("");
  expect(loadLanguage).not.toHaveBeenCalled();
});

test("an element whose words cannot be had is shown in English, and says why", async () => {
  const faults: string[] = [];
  const listen = (event: ErrorEvent): void => {
    faults.push((event.error as Error).message);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("error", listen, { capture: true });
  onTestFinished(() => {
    window.removeEventListener("error", listen, { capture: true });
  });
  isFailing.now = true;
  const element = placed({ lang: "ru" });
  await element.rendered;
  await frames(2);
  expect(saidBy(element)).toEqual(ENGLISH);
  expect(element.shadowRoot!.querySelector<HTMLElement>(".memcon-host")!.style.visibility).toBe("");
  expect(faults).toEqual(["no words of ru: Error: gone"]);
});

test("a change of lang, its own or of what it stands in, says everything anew and changes nothing else", async () => {
  const element = placed({}, "en");
  await element.rendered;
  element.select("yudin-1954-01-04");
  document.documentElement.lang = "ru";
  await frames(1);
  await element.rendered;
  expect(saidBy(element)).toEqual(RUSSIAN);
  element.lang = "zh-CN";
  await element.rendered;
  expect(saidBy(element)).toEqual(CHINESE);
  element.lang = "en";
  await element.rendered;
  expect([saidBy(element), element.view?.selected]).toEqual([ENGLISH, "yudin-1954-01-04"]);
});

test("a change of lang of what its shadow root stands in is seen, and so is a nearer one that is taken away", async () => {
  const [outer, middle] = [document.createElement("section"), document.createElement("div")];
  tallPage().append(outer);
  outer.attachShadow({ mode: "closed" }).append(middle);
  const element = upgraded(document.createElement("memcon-timeline"));
  middle.attachShadow({ mode: "open" }).append(element);
  const saidAfter = async (change: () => void): Promise<unknown> => {
    change();
    await frames(1);
    await element.rendered;
    return saidBy(element);
  };
  expect(await saidAfter(() => outer.setAttribute("lang", "ru"))).toEqual(RUSSIAN);
  expect(await saidAfter(() => middle.setAttribute("lang", "zh-CN"))).toEqual(CHINESE);
  expect(await saidAfter(() => middle.removeAttribute("lang"))).toEqual(RUSSIAN);
  expect(await saidAfter(() => outer.setAttribute("lang", "en"))).toEqual(ENGLISH);
});

test("an element that is moved speaks the language of where it is, and goes on hearing there", async () => {
  const [from, to] = [document.createElement("section"), document.createElement("section")];
  [from.lang, to.lang] = ["en", "ru"];
  tallPage().append(from, to);
  const element = upgraded(document.createElement("memcon-timeline"));
  from.append(element);
  await element.rendered;
  element.select("yudin-1954-01-04");
  to.attachShadow({ mode: "open" }).append(element);
  await element.rendered;
  expect([saidBy(element), element.view?.selected]).toEqual([RUSSIAN, "yudin-1954-01-04"]);
  to.lang = "en";
  await frames(1);
  await element.rendered;
  expect(saidBy(element)).toEqual(ENGLISH);
});

test("records of one's own are shown with the words of the language", async () => {
  const element = placed({ lang: "ru" });
  element.records = [{ id: "1", time: "1911-12-31", lane: "Berlin" }];
  await element.rendered;
  expect(textOf(the(element.shadowRoot!, "[role=status]")).replaceAll("\u00a0", " ")).toBe("1 из 1 записи на 1 дорожке, 31 декабря 1911 г.");
});

const arabic = stories.arabic() as unknown as TimelineOptions;

test("a plot in Arabic runs from right to left: later marks stand to the left, names on the right", async () => {
  const { host } = await show(arabic);
  const [first, last] = [markOf(host, "roshchin-1949-10-16"), markOf(host, "yudin-1958-04-05")].map((mark) => mark.getBoundingClientRect());
  const name = all(host, ".memcon-lane-label")[0]!.getBoundingClientRect();
  expect([last!.left < first!.left, name.left > first!.right]).toEqual([true, true]);
});

test("a drag, a sideways wheel and the arrow keys go the way that is seen", async () => {
  const { host, shown } = await show({ ...arabic, domain: ["1953", "1956"] });
  const plot = the(host, "[role=grid]").getBoundingClientRect();
  const [before] = shown.view.domain;
  the(host, "[role=grid]").dispatchEvent(new WheelEvent("wheel", { deltaX: -40, bubbles: true, cancelable: true, clientX: plot.left + 300, clientY: plot.top + 200, view: window }));
  expect(shown.view.domain[0]).toBeGreaterThan(before);
  const [start] = shown.view.domain;
  await drag({ x: plot.left + 200, y: plot.top + 60 }, { x: plot.left + 300, y: plot.top + 60 });
  await shown.rendered;
  expect(shown.view.domain[0]).toBeGreaterThan(start);
  shown.zoomTo(null);
  await shown.rendered;
  markOf(host, "yudin-1954-01-04").focus();
  await userEvent.keyboard("{ArrowLeft}");
  await shown.rendered;
  await frames(2);
  expect(focusedId()).toBe("yudin-1954-03-26");
});

test("a zoom with the wheel keeps the instant under the pointer, and a press in the overview goes there", async () => {
  const { host, shown } = await show(arabic);
  const plot = the(host, "[role=grid]").getBoundingClientRect();
  const mark = markOf(host, "yudin-1954-01-04").getBoundingClientRect();
  const x = mark.left + mark.width / 2;
  the(host, "[role=grid]").dispatchEvent(new WheelEvent("wheel", { deltaY: -200, ctrlKey: true, bubbles: true, cancelable: true, clientX: x, clientY: plot.top + 60, view: window }));
  await shown.rendered;
  const after = markOf(host, "yudin-1954-01-04").getBoundingClientRect();
  expect(Math.abs(after.left + after.width / 2 - x)).toBeLessThan(2);
  const strip = the(host, ".memcon-overview").getBoundingClientRect();
  the(host, ".memcon-overview-back").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, cancelable: true, pointerId: 1, button: 0, clientX: strip.left + 60, clientY: strip.top + 20 }));
  expect(new Date(shown.view.domain[1]).getUTCFullYear()).toBeGreaterThanOrEqual(1959);
});

test("the card of a record points at its mark", async () => {
  const { host, shown } = await show({ ...arabic, selected: "yudin-1958-04-05" });
  await shown.rendered;
  await frames(2);
  const [card, mark] = [cardIn(host)!.getBoundingClientRect(), markOf(host, "yudin-1958-04-05").getBoundingClientRect()];
  expect(card.left <= mark.right + 20 && mark.left - 20 <= card.right).toBe(true);
});

test("a page in another language is seen in it until its words are there, and comes alive in them", async () => {
  const host = tallPage();
  host.innerHTML = `<memcon-timeline lang="ru">${toHTML({ ...(stories.russian() as unknown as TimelineOptions), width: 1100 }, { styles: false })}</memcon-timeline>`;
  const element = the(host, "memcon-timeline");
  const seen = new Set<string>();
  const observer = new MutationObserver(() => seen.add(textOf(the(element, ".memcon-title"))));
  observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  onTestFinished(() => {
    observer.disconnect();
  });
  await expect.poll(() => all(element, ".memcon-still").length).toBe(0);
  await frames(3);
  expect([...seen]).toEqual([RUSSIAN[0]]);
});
