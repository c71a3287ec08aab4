import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import "../../src/define.js";
import { cite } from "../../src/formats/cite.js";
import { readBibTeX } from "../../src/formats/read-bibtex.js";
import { readCSL } from "../../src/formats/read-csl.js";
import { readRIS } from "../../src/formats/read-ris.js";
import { writeBibTeX } from "../../src/formats/write-bibtex.js";
import { timeline } from "../../src/timeline.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { expectAccessible } from "../support/axe.js";
import { all, buttonOf, cardIn, datasetOptions, frames, nameOf, show, tallPage, textOf, the, upgraded } from "../support/page.js";
import { until } from "../support/until.js";

const beria = "yudin-1954-01-04";
const beriaTitle = "From the Journal of Ambassador Pavel Yudin: Record of Conversation with Mao Zedong, 4 January 1954";

let copied: string[] = [];

beforeEach(() => {
  copied = [];
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a page may write to the clipboard is kept here, and not there. */
function grantClipboard(): void {
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
}

/** Opens the citation at one of its places, by its button there. */
async function open(root: ParentNode, at: "card" | "share", count: number): Promise<HTMLElement> {
  if (at === "share") the(root, ".memcon-share summary").click();
  the(root, `[data-action=cite][data-at=${at}]`).click();
  await until(() => {
    expect(all(root, ".memcon-cited p")).toHaveLength(count);
  });
  return the(root, ".memcon-cite");
}

async function press(root: ParentNode, name: string): Promise<void> {
  const panel = the(root, ".memcon-cite");
  (all(panel, "label").find((label) => textOf(label) === name) ?? buttonOf(panel, name)).click();
  await frames(3);
}

const chosenIn = (panel: ParentNode): readonly string[] => all(panel, "label:has(:checked)").map(textOf);
const linesIn = (root: ParentNode): readonly string[] => all(root, ".memcon-cited p").map(textOf);

/** The files that are given to the reader while the test runs. */
function files(): { readonly name: string; readonly blob: Blob }[] {
  const made: { name: string; blob: Blob }[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    made.push({ name: "", blob: blob as Blob });
    return "blob:kept";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    made.at(-1)!.name = this.download;
  });
  return made;
}

test("Cite in the card shows its record as a note, and in each style that is chosen", async () => {
  const { host } = await show({ ...datasetOptions, selected: beria });
  const panel = await open(host, "card", 1);
  expect(cardIn(host)!.contains(panel)).toBe(true);
  expect(chosenIn(panel)).toEqual(["Chicago, note"]);
  const begin: Record<string, string> = {};
  for (const style of ["Chicago, note", "Chicago, bibliography", "MLA", "APA"]) {
    await press(host, style);
    expect(chosenIn(panel)).toEqual([style]);
    begin[style] = linesIn(host)[0]!.slice(0, 130);
    await expectAccessible(host);
  }
  expect(begin).toMatchInlineSnapshot(`
    {
      "APA": "From the Journal of Ambassador Pavel Yudin: Record of Conversation with Mao Zedong, 4 January 1954 [Held January 4, 1954]. ([1954,",
      "Chicago, bibliography": "“From the Journal of Ambassador Pavel Yudin: Record of Conversation with Mao Zedong, 4 January 1954.” [February 23, 1954?] (held J",
      "Chicago, note": "“From the Journal of Ambassador Pavel Yudin: Record of Conversation with Mao Zedong, 4 January 1954,” [February 23, 1954?] (held J",
      "MLA": "“From the Journal of Ambassador Pavel Yudin: Record of Conversation with Mao Zedong, 4 January 1954.” [23 Feb. 1954?]. Held 4 Jan.",
    }
  `);
});

test("Copy copies what is shown, and says so to the eye and to who listens", async () => {
  grantClipboard();
  const { host } = await show({ ...datasetOptions, selected: beria });
  const panel = await open(host, "card", 1);
  await press(host, "APA");
  await press(host, "Copy");
  expect(copied).toEqual([linesIn(host)[0]]);
  expect([textOf(the(panel, ".memcon-copied")), textOf(the(host, "[aria-live=polite].memcon-hidden"))]).toEqual(["Copied", "Copied"]);
});

test("that one is copied is not said of the next", async () => {
  grantClipboard();
  const { host, shown } = await show({ ...datasetOptions, selected: beria });
  await open(host, "card", 1);
  await press(host, "Copy");
  await until(() => {
    expect(all(host, ".memcon-cite .memcon-copied").map(textOf)).toEqual(["Copied"]);
  });
  shown.select("yudin-1955-03-08");
  await shown.rendered;
  expect(linesIn(host)[0]).toContain("8 March 1955");
  expect(all(host, ".memcon-cite .memcon-copied")).toEqual([]);
});

test("where the clipboard is refused, the citations are marked to be copied by hand", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  const { host } = await show({ ...datasetOptions, selected: beria });
  const panel = await open(host, "card", 1);
  await press(host, "Copy");
  expect(textOf(the(panel, ".memcon-copied"))).toBe("This page may not copy. The citation is marked: copy it by hand.");
  expect(document.getSelection()!.toString().trim()).toBe(linesIn(host)[0]);
  await expectAccessible(host);

  const element = upgraded(document.createElement("memcon-timeline"));
  element.selected = beria;
  tallPage().append(element);
  await element.rendered;
  await open(element.shadowRoot!, "card", 1);
  await press(element.shadowRoot!, "Copy");
  expect(document.getSelection()!.toString().trim()).toBe(linesIn(element.shadowRoot!)[0]);
});

test("in an element it has its styles, and so has the field for a link, also once the element has been elsewhere", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  const element = upgraded(document.createElement("memcon-timeline"));
  element.selected = beria;
  element.hash = "styles";
  onTestFinished(() => {
    history.replaceState(null, "", location.pathname + location.search);
  });
  const page = tallPage();
  page.append(element);
  for (let turn = 0; turn < 2; turn++) {
    await element.rendered;
    await open(element.shadowRoot!, "card", 1);
    expect(getComputedStyle(the(element.shadowRoot!, ".memcon-cited")).whiteSpace).toBe("pre-wrap");
    buttonOf(cardIn(element.shadowRoot!)!, "Copy link").click();
    await until(() => {
      expect(getComputedStyle(the(element.shadowRoot!, ".memcon-link-field")).borderRadius).toBe("8px");
    });
    expect(element.shadowRoot!.adoptedStyleSheets).toHaveLength(3);
    element.remove();
    await frames(2);
    page.append(element);
  }
});

test.each([["Chicago, note", 1500], ["MLA", 1500], ["BibTeX", 200]] as const)("where there is no clipboard, all that Copy says is shown and marked, in %s of %d", async (form, count) => {
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as unknown as Clipboard);
  const records = Array.from({ length: count }, (_, i) => ({ id: `r${i}`, title: `Letter ${i}`, time: "1911" }));
  const { host, shown } = await show({ records });
  const panel = await open(host, "share", 30);
  await press(host, form);
  await press(host, "Copy");
  const written = form === "BibTeX" ? writeBibTeX(records) : cite(records, { style: form === "MLA" ? "mla" : "chicago-note" });
  // Line for line what would have been copied.
  expect(document.getSelection()!.toString().trim()).toBe(written.trim());
  expect([all(panel, ".memcon-rest").map(textOf), textOf(the(panel, ".memcon-copied"))]).toEqual([[], `This page may not copy. All ${count.toLocaleString("en")} are shown and marked: copy them by hand.`]);
  // Of others nothing is said, and the first are shown.
  shown.filter({ text: "Letter 1" });
  await shown.rendered;
  await frames(2);
  expect([all(panel, ".memcon-copied").length, all(panel, ".memcon-rest").length]).toEqual([0, 1]);
});

test("Cite under Share cites the records shown, or all, and follows the filter", async () => {
  grantClipboard();
  const { host, shown } = await show({ ...datasetOptions, filter: { lane: ["yudin"] } });
  const panel = await open(host, "share", 7);
  expect(chosenIn(panel)).toEqual(["Those shown", "Chicago, note"]);
  await press(host, "All");
  expect(linesIn(host)).toHaveLength(12);
  await press(host, "Copy");
  expect(copied[0]!.split("\n")).toEqual(linesIn(host));
  await press(host, "Those shown");
  shown.filter({ topic: ["beria"] });
  await shown.rendered;
  expect(linesIn(host)).toHaveLength(1);
  shown.filter(null);
  await shown.rendered;
  // Then both are the same.
  expect([linesIn(host).length, all(panel, "[data-deed=scope]").length]).toEqual([12, 0]);
});

test("of many records the first are shown, with how many there are, and all are copied", async () => {
  grantClipboard();
  const records = Array.from({ length: 1500 }, (_, i) => ({ id: `r${i}`, title: `Letter ${i}`, time: "1911" }));
  const { host } = await show({ records });
  const panel = await open(host, "share", 30);
  expect(textOf(the(panel, ".memcon-rest"))).toBe("The first 30 of 1,500 are shown; all are copied and downloaded.");
  await press(host, "Copy");
  expect(copied[0]!.split("\n")).toHaveLength(1500);
});

test("of a bibliography that is shown in part the first lines are those of all that are copied, and where they are too many to say which, it says so", async () => {
  grantClipboard();
  const records = Array.from({ length: 1001 }, (_, i) => ({ id: `r${i}`, title: `Letter ${9999 - i}`, time: String(1000 + i % 900) }));
  const { host, shown } = await show({ records: records.slice(0, 200) });
  const panel = await open(host, "share", 30);
  await press(host, "MLA");
  expect([linesIn(host)[0], linesIn(host).length]).toEqual(["“Letter 9800.” 1199.", 30]);
  expect(textOf(the(panel, ".memcon-rest"))).toBe("The first 30 of 200 are shown; all are copied and downloaded.");
  await press(host, "Copy");
  expect(copied[0]!.split("\n").slice(0, 30)).toEqual(linesIn(host));
  shown.update({ records });
  await shown.rendered;
  await frames(3);
  expect([linesIn(host).length, textOf(the(panel, ".memcon-rest"))]).toEqual([30, "30 of 1,001 are shown, the first by date; all are copied and downloaded, in the order of the style."]);
  await press(host, "Chicago, note");
  expect(textOf(the(panel, ".memcon-rest"))).toBe("The first 30 of 1,001 are shown; all are copied and downloaded.");
});

test("BibTeX, RIS and CSL-JSON of the card hold its record, under its name", async () => {
  const saved = files();
  const { host } = await show({ ...datasetOptions, selected: beria });
  const panel = await open(host, "card", 1);
  expect(all(panel, "[aria-label='File of references'] label").map(textOf)).toEqual(["BibTeX", "RIS", "CSL-JSON"]);
  for (const format of ["BibTeX", "RIS", "CSL-JSON"]) {
    await press(host, format);
    await press(host, "Download");
  }
  expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
    ["the-charge-against-beria.bib", "application/x-bibtex"], ["the-charge-against-beria.ris", "application/x-research-info-systems"], ["the-charge-against-beria.csl.json", "application/vnd.citationstyles.csl+json"],
  ]);
  const [bibtex, ris, csl] = await Promise.all(saved.map(({ blob }) => blob.text()));
  const title = beriaTitle;
  expect([readBibTeX(bibtex!).records.map((record) => record.title), readRIS(ris!).records.map((record) => record.title), (JSON.parse(csl!) as readonly { title: string }[]).map((item) => item.title)]).toEqual([[title], [title], [title]]);
  expect(textOf(the(panel, ".memcon-copied"))).toBe("Saved the-charge-against-beria.csl.json");
});

test("files of the records shown hold those, under the title of the timeline", async () => {
  const saved = files();
  const { host } = await show({ ...datasetOptions, filter: { lane: ["yudin"] } });
  await open(host, "share", 7);
  await press(host, "RIS");
  await press(host, "Download");
  await press(host, "All");
  await press(host, "JSON-LD");
  await press(host, "Download");
  expect(saved.map(({ name }) => name)).toEqual(["mao-zedong-and-the-soviet-envoys.ris", "mao-zedong-and-the-soviet-envoys.jsonld"]);
  expect(readRIS(await saved[0]!.blob.text()).records).toHaveLength(7);
  expect((JSON.parse(await saved[1]!.blob.text()) as { "@graph": unknown[] })["@graph"]).toHaveLength(12);
});

test("each of BibTeX, RIS and CSL-JSON is shown as it is copied, a style in words may be kept as text", async () => {
  grantClipboard();
  const saved = files();
  const { host } = await show({ ...datasetOptions, selected: beria });
  const panel = await open(host, "card", 1);
  for (const format of ["BibTeX", "RIS", "CSL-JSON"]) {
    await press(host, format);
    expect(chosenIn(panel)).toEqual([format]);
    // In sight, though a file is longer than a citation.
    expect(buttonOf(panel, "Copy").getBoundingClientRect().bottom).toBeLessThanOrEqual(the(host, "[data-action=cite][data-at=card]").getBoundingClientRect().top + 1);
    await press(host, "Copy");
    expect(copied.at(-1)!.trim()).toBe(the(panel, ".memcon-cited-file").textContent.trim());
    await expectAccessible(host);
  }
  const [bibtex, ris, csl] = copied;
  expect([readBibTeX(bibtex!), readRIS(ris!), readCSL(csl!)].map(({ records }) => records.map(({ title }) => title))).toEqual(Array(3).fill([beriaTitle]));
  await press(host, "MLA");
  await press(host, "Download");
  expect([saved.at(-1)!.name, await saved.at(-1)!.blob.text()]).toEqual(["the-charge-against-beria.txt", linesIn(host)[0]]);
});

test("where no record matches, Cite says so, and has nothing to copy", async () => {
  const { host } = await show({ ...datasetOptions, filter: { text: "no such word" } });
  the(host, ".memcon-share summary").click();
  the(host, "[data-action=cite][data-at=share]").click();
  await until(() => {
    expect(all(host, ".memcon-cite")).toHaveLength(1);
  });
  const panel = the(host, ".memcon-cite");
  expect([textOf(the(panel, ".memcon-rest")), all(panel, ".memcon-cited, [data-deed=copy], [data-deed=save]").length]).toEqual(["No record matches the filter.", 0]);
  await press(host, "All");
  expect([linesIn(host).length, textOf(buttonOf(panel, "Copy"))]).toEqual([12, "Copy"]);
});

test("Those in sight are cited where the reader has zoomed, of those that the filter shows, and follow the zoom", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1954", "1955"], filter: { lane: ["yudin"] } });
  const panel = await open(host, "share", 7);
  expect(all(panel, "[aria-label='Which records'] label").map(textOf)).toEqual(["Those in sight", "Those shown", "All"]);
  await press(host, "Those in sight");
  expect(linesIn(host)).toHaveLength(4);
  shown.zoomTo(["1954", "1954"]);
  await shown.rendered;
  await until(() => {
    expect(linesIn(host)).toHaveLength(2);
  });
  shown.filter({ lane: ["yudin"], span: ["1954-03", "1960"] });
  await shown.rendered;
  await frames(2);
  expect(linesIn(host)).toHaveLength(1);
  shown.filter({ lane: ["yudin"], span: ["1956", "1960"] });
  await shown.rendered;
  await frames(2);
  expect([linesIn(host).length, textOf(the(panel, ".memcon-rest"))]).toEqual([0, "None of the records shown is in sight."]);
  shown.zoomTo(null);
  await shown.rendered;
  await frames(2);
  expect([all(panel, "[aria-label='Which records'] label").map(textOf), chosenIn(panel)]).toEqual([["Those shown", "All"], ["Those shown", "Chicago, note"]]);
});

test("an undated record is cited as such, with no year", async () => {
  const { host } = await show({ records: [{ id: "postcard", title: "Postcard without a date" }] });
  await open(host, "share", 1);
  expect(linesIn(host)[0]).toMatch(/n\.d\./);
  expect(linesIn(host)[0]).not.toMatch(/\d/);
});

test("in Russian the frame is Russian, and the citation English and marked so", async () => {
  const element = upgraded(document.createElement("memcon-timeline"));
  element.setAttribute("lang", "ru");
  element.setAttribute("selected", beria);
  tallPage().append(element);
  await element.rendered;
  const root = element.shadowRoot!;
  const panel = await open(root, "card", 1);
  expect([textOf(the(root, "[data-action=cite][data-at=card]")), panel.getAttribute("aria-label"), textOf(the(panel, "[data-deed=copy]"))]).toEqual(["Цитировать", "Библиографическая ссылка", "Скопировать"]);
  expect([the(panel, ".memcon-cited").lang, linesIn(root)[0]]).toEqual(["en", expect.stringMatching(/Record of Conversation with Mao Zedong/)]);
  await expectAccessible(element);
});

test.each(["card", "share"] as const)("from Cite in the %s the Tab key goes on to what may be chosen, arrows through that, and Copy is near; the focus moves by itself nowhere", async (at) => {
  grantClipboard();
  const { host } = await show({ ...datasetOptions, hash: true, ...(at === "card" ? { selected: beria } : { filter: { lane: ["yudin"] } }) });
  if (at === "share") the(host, ".memcon-share summary").click();
  const button = the(host, `[data-action=cite][data-at=${at}]`);
  button.focus();
  await userEvent.keyboard("{Enter}");
  await until(() => {
    expect(all(host, ".memcon-cited p")).not.toEqual([]);
  });
  await frames(3);
  expect(document.activeElement).toBe(button);
  const stops: string[] = [];
  for (let i = 0; stops.at(-1) !== "button: Copy" && i < 20; i++) {
    await userEvent.tab();
    stops.push(nameOf(document.activeElement!));
  }
  expect(stops).toEqual([...(at === "share" ? ["input: Those shown"] : []), "input: Chicago, note", "div: Citation", "button: Copy"]);
  await userEvent.keyboard("{Enter}");
  await frames(3);
  expect([copied.length, textOf(document.activeElement!)]).toEqual([1, "Copy"]);

  await userEvent.tab({ shift: true });
  await userEvent.tab({ shift: true });
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}");
  await frames(3);
  expect([nameOf(document.activeElement!), chosenIn(the(host, ".memcon-cite")).at(-1), the(host, ".memcon-cited-file").textContent.slice(0, 1)]).toEqual(["input: BibTeX", "BibTeX", "@"]);
  await expectAccessible(host);
});

test.each(["card", "share"] as const)("in the %s all parts of the citation begin at one edge, which is that of what is beside it", async (at) => {
  grantClipboard();
  const records = Array.from({ length: 40 }, (_, i) => ({ id: `r${i}`, title: `Letter ${i}`, label: `No. ${i}`, time: "1911", href: "https://example.org/1" }));
  const { host } = await show({ records, filter: { text: "letter" }, ...(at === "card" ? { selected: "r1" } : {}) });
  const panel = await open(host, at, at === "card" ? 1 : 30);
  await press(host, "Copy");
  const startOf = (node: Node): number => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect().left;
  };
  const edges = [...all(panel, ".memcon-switch, .memcon-cited").map((part) => part.getBoundingClientRect().left), ...[buttonOf(panel, "Copy"), ...all(panel, ".memcon-rest, .memcon-copied"), the(host, at === "card" ? ".memcon-card-link" : "[data-action=cite][data-at=share]")].map(startOf)];
  const texts = [...all(panel, ".memcon-switch label:first-child"), all(panel, ".memcon-cited p")[0]!].map((element) => startOf(element.lastChild!));
  for (const places of [edges, texts]) expect(Math.max(...places) - Math.min(...places)).toBeLessThan(1);
  expect(edges).toHaveLength(at === "card" ? 6 : 8);
});

test.each(["light", "dark"] as const)("a track of the citation is parted from its menu by a line: %s", async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  const { host } = await show({ ...datasetOptions, filter: { lane: ["yudin"] } });
  const panel = await open(host, "share", 7);
  const line = getComputedStyle(all(panel, ".memcon-switch")[0]!).boxShadow;
  expect([line.includes(getComputedStyle(the(panel, ".memcon-cited")).borderTopColor), line.endsWith("0px 0px 0px 1px inset")]).toEqual([true, true]);
});

test("for a finger all that Cite and the menu of Share have is at least 44 pixels wide and high", async () => {
  await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: true });
  onTestFinished(async () => {
    await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: false });
  });
  expect(matchMedia("(pointer: coarse)").matches).toBe(true);
  const { host, shown } = await show({ ...datasetOptions, hash: true, selected: beria }, { prepare: ({ style }) => void (style.width = "366px") });
  const tooSmall = (): readonly string[] => all(host, ".memcon-deed, .memcon-card-footer button, .memcon-cite button, .memcon-cite label").filter((element) => element.offsetParent !== null).flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return Math.min(width, height) < 44 ? [`${nameOf(element)} ${width} ${height}`] : [];
  });
  await open(host, "card", 1);
  expect(tooSmall()).toEqual([]);
  shown.select(null);
  await shown.rendered;
  await open(host, "share", 12);
  expect(tooSmall()).toEqual([]);
  expect(all(host, ".memcon-cite label").length).toBe(10);
  expect(new Set(all(host, "[aria-label=Style] label").map(({ offsetTop }) => offsetTop)).size).toBe(1);
});

test("Cite in one timeline of a page chooses nothing in another", async () => {
  const { host } = await show(datasetOptions);
  const other = document.createElement("div");
  host.after(other);
  const beside = timeline(other, datasetOptions);
  onTestFinished(() => {
    beside.destroy();
  });
  await beside.rendered;
  const panels = [await open(host, "share", 12), await open(other, "share", 12)];
  await press(other, "MLA");
  expect(panels.map(chosenIn)).toEqual([["Chicago, note"], ["MLA"]]);
});

test("Close and Cite once more close the citation, and the focus is on its button", async () => {
  const { host } = await show({ ...datasetOptions, selected: beria });
  await open(host, "card", 1);
  await userEvent.click(buttonOf(the(host, ".memcon-cite"), "Close the citation"));
  await frames(2);
  expect([all(host, ".memcon-cite").length, textOf(document.activeElement!)]).toEqual([0, "Cite"]);
  await open(host, "card", 1);
  the(host, "[data-action=cite][data-at=card]").click();
  await frames(2);
  expect(all(host, ".memcon-cite")).toEqual([]);
});

test("destroy while the citation is on its way opens nothing", async () => {
  const host = tallPage();
  const shown = timeline(host, { ...datasetOptions, selected: beria } satisfies TimelineOptions);
  onTestFinished(() => {
    shown.destroy();
  });
  await shown.rendered;
  the(host, "[data-action=cite][data-at=card]").click();
  shown.destroy();
  await frames(4);
  expect(host.childNodes).toHaveLength(0);
});
