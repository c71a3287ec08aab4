import { expect, onTestFinished, test } from "vitest";
import "../../src/define.js";
import type { MemconTimeline } from "../../src/element.js";
import { type TimelineSource, indexRecords } from "../../src/index.js";
import { toHTML } from "../../src/static.js";
import { timeline } from "../../src/timeline.js";
import { wheel } from "../support/hand.js";
import { keepLedger } from "../support/ledger.js";
import { all, cardIn, datasetOptions, emptyPlace, frames, idsInSight, show, tallPage, textOf, upgraded } from "../support/page.js";
import { until } from "../support/until.js";

function placed(attributes: Readonly<Record<string, string>>, ...children: readonly Node[]): MemconTimeline {
  const element = upgraded(document.createElement("memcon-timeline"));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  tallPage().append(element);
  return element;
}

/** The names in the JSON-LD of `root`, and the titles in its COinS, as a program finds them that knows nothing of shadow roots. */
function readBy(root: ParentNode): { readonly names: readonly string[]; readonly titles: readonly (string | null)[] } {
  const data = all(root, "script[type='application/ld+json']").map((script) => JSON.parse(script.textContent) as { readonly "@graph": readonly { readonly name: string }[] });
  return { names: data.flatMap((each) => each["@graph"].map(({ name }) => name)), titles: all(root, "span.Z3988[title]").map(({ title }) => new URLSearchParams(title).get("rft.title")) };
}

const has = (count: number, root: ParentNode = document): Promise<void> => until(() => {
  const { names, titles } = readBy(root);
  expect([names.length, titles]).toEqual([count, names]);
});

const pause = (ms = 700): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test("an element with metadata has the records shown between its tags, unseen, and follows the filter", async () => {
  const told: (EventTarget | null)[] = [];
  const hear = ({ target }: Event): unknown => told.push(target);
  document.addEventListener("ZoteroItemUpdated", hear);
  onTestFinished(() => {
    document.removeEventListener("ZoteroItemUpdated", hear);
  });
  const element = placed({ metadata: "" });
  await has(12);
  const [node] = element.children as unknown as readonly [HTMLElement];
  expect([element.children.length, node.hidden, node.getBoundingClientRect().height, told]).toEqual([1, true, 0, [node]]);
  expect(readBy(element).names[0]).toBe("From the Diary of N.V. Roshchin: Memorandum of Conversation with Chairman Mao Zedong on 16 October 1949");
  element.filter = { lane: ["yudin"] };
  await has(7);
  element.filter = { text: "no such words" };
  await has(0);
  expect(told).toHaveLength(3);
});

test("metadata goes with the attribute, and with the element", async () => {
  const element = placed({ metadata: "" });
  await has(12);
  element.removeAttribute("metadata");
  await element.rendered;
  expect(element.childNodes).toHaveLength(0);
  element.setAttribute("metadata", "");
  await has(12);
  element.remove();
  await frames(1);
  expect(element.childNodes).toHaveLength(0);
});

test("without metadata nothing is written", async () => {
  const element = placed({});
  await element.rendered;
  await pause();
  expect(element.childNodes).toHaveLength(0);
});

test("data between the tags are read once, and are what is written", async () => {
  const script = document.createElement("script");
  script.type = "application/json";
  script.textContent = JSON.stringify([{ id: "a", title: "To her sister", time: "1911-12-31" }, { id: "b", title: "On the strike" }]);
  const reads: Event[] = [];
  const hear = (event: Event): unknown => reads.push(event);
  document.addEventListener("memcon-read", hear);
  onTestFinished(() => {
    document.removeEventListener("memcon-read", hear);
  });
  const element = placed({ metadata: "" }, script);
  await has(2);
  element.filter = { text: "strike" };
  await has(1);
  expect([reads.length, element.reading?.records.length]).toEqual([1, 2]);
  script.textContent = JSON.stringify([{ id: "c", title: "Another strike" }]);
  await until(() => {
    expect(readBy(element).names).toEqual(["Another strike"]);
  });
  expect(reads).toHaveLength(2);
});

test("timeline(host, { metadata }) writes into the host, not while a gesture goes on, and destroy leaves nothing", async () => {
  const ledger = keepLedger();
  const host = tallPage();
  const shown = timeline(host, { ...datasetOptions, metadata: true });
  onTestFinished(() => {
    shown.destroy();
  });
  await has(12, host);
  shown.filter({ lane: ["yudin"] });
  const seen: number[] = [];
  for (let i = 0; i < 8; i++) {
    await wheel(emptyPlace(host), -30, { ctrl: true });
    await pause(100);
    seen.push(readBy(host).names.length);
  }
  expect(new Set(seen)).toEqual(new Set([12]));
  await has(7, host);
  shown.filter(null);
  shown.destroy();
  await pause();
  expect([host.childNodes.length, ledger.open()]).toEqual([0, []]);
});

test("a zoom writes nothing anew, and of many records the first thousand by date are written", async () => {
  const records = Array.from({ length: 1200 }, (_, i) => ({ id: `r${i}`, title: `Letter ${i}`, time: String(3000 - i) }));
  const { host, shown } = await show({ records, metadata: true });
  await has(1000, host);
  expect(readBy(host).names.slice(0, 2)).toEqual(["Letter 1199", "Letter 1198"]);
  let told = 0;
  host.addEventListener("ZoteroItemUpdated", () => {
    told++;
  });
  shown.zoomTo("1950");
  await pause();
  expect(told).toBe(0);
  shown.filter({ text: "Letter 1199" });
  await has(1, host);
  expect(told).toBe(1);
});

test("what toHTML made says it already, once", async () => {
  const host = tallPage();
  host.innerHTML = toHTML(datasetOptions);
  const shown = timeline(host, { ...datasetOptions, metadata: true });
  onTestFinished(() => {
    shown.destroy();
  });
  await shown.rendered;
  await pause();
  await has(12, host);
  expect(all(host, "script")).toHaveLength(1);
});

test("metadata come back where somebody else takes them away", async () => {
  const element = placed({ metadata: "" });
  await has(12);
  element.replaceChildren();
  element.selected = "yudin-1954-01-04";
  await has(12);
});

test("a source that never gives what metadata ask keeps no reader waiting", async () => {
  const { records, channels, ...others } = datasetOptions;
  const near = indexRecords({ records: records!, channels: channels! });
  let asked = 0;
  const source: TimelineSource = {
    ...near,
    page: () => {
      asked++;
      return new Promise(() => undefined);
    },
  };
  const { host, shown } = await show({ ...others, source, metadata: true });
  await until(() => {
    expect(asked).toBeGreaterThan(0);
  });
  shown.filter({ lane: ["yudin"] });
  shown.select("yudin-1954-01-04");
  await shown.rendered;
  expect(textOf(cardIn(host)!)).toContain("The charge against Beria");
  expect(idsInSight(host)).toHaveLength(7);
  expect(readBy(host).names).toEqual([]);
});
