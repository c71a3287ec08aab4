import fc from "fast-check";
import { JSDOM } from "jsdom";
import { afterEach, describe, expect, it, test, vi } from "vitest";
import { cite } from "../../src/formats/cite.js";
import { cleanText } from "../../src/formats/clean-text.js";
import { dataset } from "../../src/dataset/index.js";
import { toHTML, toSVG } from "../../src/static.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { stories } from "../../stories/options.js";
import { expectGolden } from "../support/golden.js";

const datasetOptions = dataset as unknown as TimelineOptions;
const zone = process.env["TZ"];

afterEach(() => {
  vi.unstubAllGlobals();
  process.env["TZ"] = zone;
});

const parser = new (new JSDOM().window.DOMParser)();

function read(text: string): Document {
  return parser.parseFromString(text, "text/html");
}

function textsOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** The elements of a page, each with the names of its attributes. */
function shapeOf(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll("*")].map((element) => `${element.namespaceURI ?? ""} ${element.localName} ${element.getAttributeNames().join(" ")}`);
}

describe("toHTML(options)", () => {
  it("has the sentence, the plot, every record in a table, and its reference", () => {
    const page = read(toHTML(datasetOptions));
    expect(textsOf(page, "[role=status]")).toEqual(["12 of 12 records in 4 lanes, October 1949 to October 1959; 5 in 1954 to 1956; 1 with an uncertain date; 1 not dated to the day"]);
    expect(page.querySelectorAll("[role=grid] [role=gridcell][data-id]")).toHaveLength(12);
    expect(textsOf(page, "thead th")).toEqual(["Conversation", "Held", "Written up", "Envoy", "Summary", "Present", "Topic", "Place", "Kind"]);
    expect(page.querySelectorAll("tbody tr")).toHaveLength(12);
    const beria = [...page.querySelectorAll("tbody tr")].find((row) => row.querySelector("th")?.textContent === "The charge against Beria")!;
    expect(textsOf(beria, "td").slice(0, 3)).toEqual(["4 January 1954", "23 February 1954", "Pavel Yudin"]);
    expect(beria.querySelector("a")?.href).toMatch(/^https:\/\/digitalarchive\.wilsoncenter\.org\//);
    expect(page.querySelectorAll(".memcon-references li")).toHaveLength(12);
  });

  it.each(["dataset", "filtered", "yourOwn", "noRecords"] as const)("makes of the story %s the page it did", async (name) => {
    await expectGolden(name, toHTML(stories[name]() as TimelineOptions, { styles: false, page: name === "dataset" }), "html");
  });

  it("is the same in every time zone", () => {
    const pages = ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"].map((name) => {
      process.env["TZ"] = name;
      return toHTML(datasetOptions);
    });
    expect(new Set(pages).size).toBe(1);
  });

  it("has all records in its table, however many a page of the component has, and the undated last", () => {
    const records = [{ id: "none" }, ...Array.from({ length: 250 }, (_, i) => ({ id: `r${String(i)}`, time: String(1700 + i) }))];
    const rows = textsOf(read(toHTML({ records })), ".memcon-records tbody th");
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([251, "r0", "none"]);
  });

  it("has the records of the filter alone", () => {
    const page = read(toHTML({ ...datasetOptions, filter: { lane: ["yudin"] } }));
    expect([page.querySelectorAll(".memcon-records tbody tr").length, page.querySelectorAll(".memcon-references li").length]).toEqual([7, 7]);
  });

  it("has of each record its own line among the references, in the order of a bibliography", () => {
    const records = [
      { id: "a", time: "1913", title: "Zeal", lane: ["Clara Meyer"], laneIsAuthor: true },
      { id: "b", time: "1911", lane: ["Rosa Berg"], laneIsAuthor: true, kind: "letter" },
      { id: "c", time: "1912", title: "An end\nof it", href: "https://example.org/c" },
      { id: "d", title: "A beginning", lane: ["Clara Meyer"], laneIsAuthor: true },
    ];
    const lines = [...read(toHTML({ records })).querySelectorAll(".memcon-references li")].map(({ textContent }) => textContent);
    expect(lines).toEqual(["d", "a", "c", "b"].map((id) => cite(records.filter((record) => record.id === id), { style: "chicago-bibliography" })));
    expect(lines[2]).toBe("“An end of it.” 1912. https://example.org/c.");
  });

  it("makes what says dates once for all references, not for each", () => {
    const records = Array.from({ length: 300 }, (_, i) => ({ id: String(i), time: String(1600 + i), title: `Letter ${i}` }));
    let made = 0;
    vi.stubGlobal("Intl", new Proxy(Intl, {
      get(intl, name: keyof typeof Intl) {
        if (name === "DateTimeFormat") made++;
        return intl[name];
      },
    }));
    toHTML({ records });
    expect(made).toBeLessThan(100);
  });

  it("has its references as JSON-LD and as COinS too, unseen, in their order", () => {
    const page = read(toHTML({ ...datasetOptions, filter: { lane: ["yudin"] } }));
    const { "@graph": graph } = JSON.parse(page.querySelector("script")!.textContent) as { readonly "@graph": readonly { readonly name: string; readonly url: string }[] };
    const spans = [...page.querySelectorAll<HTMLElement>(".memcon-references > [hidden] > span.Z3988")];
    expect(spans.map(({ title, textContent }) => [new URLSearchParams(title).get("rft.title"), new URLSearchParams(title).get("rft_id"), textContent])).toEqual(graph.map(({ name, url }) => [name, url, ""]));
    expect([graph.length, [...page.querySelectorAll<HTMLAnchorElement>(".memcon-references a")].map(({ href }) => href)]).toEqual([7, graph.map(({ url }) => url)]);
  });

  it("has what is seen of the plot of narrower places, each with the signs of its own, and room for the highest of its kind", () => {
    const page = read(toHTML(datasetOptions));
    const plots = [...page.querySelectorAll(".memcon-stage > svg")].map((plot) => [plot.getAttribute("width"), /memcon-when-\w+/.exec(plot.getAttribute("class")!)![0], plot.getAttribute("role") ?? plot.getAttribute("aria-hidden")]);
    expect(plots).toEqual([["1180", "memcon-when-broad", "grid"], ["736", "memcon-when-middle", "true"], ["520", "memcon-when-slim", "true"], ["366", "memcon-when-narrow", "true"]]);
    expect([...page.querySelectorAll(".memcon-legend")].map((legend) => legend.getAttribute("class"))).toEqual(["broad", "middle", "slim", "narrow"].map((place) => `memcon-legend memcon-when-${place}`));
    const heightAt = (width: number): number => Number(/ height="(\d+)"/.exec(toSVG({ ...datasetOptions, width }))![1]);
    expect(Number(page.querySelector("svg.memcon-when-middle")!.getAttribute("height"))).toBe(Math.max(...[560, 620, 680, 736, 840, 939].map(heightAt)));
    expect([...read(toHTML({ ...datasetOptions, width: 800 })).querySelectorAll(".memcon-stage > svg")].map((plot) => plot.getAttribute("width"))).toEqual(["800", "366"]);
  });

  it("has the list that leads in a narrow place, and what is seen of its plot, with no mark or grid twice; no list where nothing will be alive", () => {
    const page = read(toHTML(datasetOptions));
    expect(textsOf(page, ".memcon-list.memcon-when-narrow .memcon-open")).toEqual(textsOf(page, ".memcon-records tbody th"));
    const index = page.querySelector("svg.memcon-index")!;
    expect(page.querySelectorAll("[role=grid]")).toHaveLength(1);
    expect([index.getAttribute("aria-hidden"), index.querySelectorAll(".memcon-dot").length > 8, index.querySelectorAll("[role], [data-id], [aria-label], [id]").length]).toEqual(["true", true, 0]);
    expect(read(toHTML(datasetOptions, { alive: false })).querySelectorAll(".memcon-list, .memcon-index")).toHaveLength(0);
    expect(read(toHTML({ ...datasetOptions, width: 400 })).querySelectorAll(".memcon-list, .memcon-when-narrow")).toHaveLength(1);
  });

  it("draws the plot whatever the mode, and no lane scrolls where nothing will be alive", () => {
    expect(read(toHTML({ ...datasetOptions, mode: "table" })).querySelectorAll("[role=grid]")).toHaveLength(1);
    const options = stories.manyLanes();
    const rows = [true, false].map((alive) => toHTML(options, { alive, styles: false }).match(/ role="row" data-lane=/g)?.length);
    expect(rows[0]).toBeLessThan(30);
    expect(rows[1]).toBe(500);
  });

  it("has nothing that a key reaches and no script answers: controls are off, and left out where none will be alive", () => {
    const page = read(toHTML(datasetOptions));
    expect(page.querySelectorAll("button:not([disabled]), input:not([disabled]), svg [tabindex]")).toHaveLength(0);
    expect(page.querySelectorAll("button").length).toBeGreaterThan(5);
    expect(page.querySelector("[role=grid]")!.getAttribute("aria-label")).not.toContain("Arrow keys");
    expect(read(toHTML(datasetOptions, { alive: false })).querySelectorAll("button, input, [role=slider]")).toHaveLength(0);
  });

  it("is a part of a page, or a whole one in the language of its dates", () => {
    const part = read(toHTML(datasetOptions, { styles: false })).body;
    expect([part.children.length, part.firstElementChild!.className]).toEqual([1, "memcon-static"]);
    const text = toHTML({ ...datasetOptions, locale: "en-US" }, { page: true });
    expect(text).toMatch(/^<!doctype html>\n<html lang="en-US" class="memcon-page">\n<head>\n<meta charset="utf-8">\n<meta name="viewport"/);
    const page = read(text);
    expect([page.title, page.documentElement.lang, page.characterSet, page.head.querySelectorAll("style").length, page.body.querySelectorAll("style").length]).toEqual([dataset.title, "en-US", "UTF-8", 1, 0]);
  });

  it("carries its styles, unless told not to, and has no style attribute, no event handler and no script that runs", () => {
    expect(read(toHTML(datasetOptions)).querySelectorAll("style")).toHaveLength(1);
    const page = read(toHTML(datasetOptions, { styles: false, page: true }));
    expect(page.querySelectorAll("style, link")).toHaveLength(0);
    const names = new Set([...page.querySelectorAll("*")].flatMap((element) => element.getAttributeNames()));
    expect([...names].filter((name) => /^(style|src|on.*)$/.test(name))).toEqual([]);
    expect([...page.querySelectorAll("script")].map(({ type }) => type)).toEqual(["application/ld+json"]);
  });

  it("has no id twice, a heading before each part, and a header for each column and row", () => {
    const page = read(toHTML(datasetOptions, { page: true, styles: false }));
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(textsOf(page, ":is(h2, h3):not(.memcon-when-narrow *)")).toEqual([dataset.title, "All records", "References"]);
    const table = page.querySelector("table")!;
    expect(table.querySelectorAll("thead th[scope=col]")).toHaveLength(9);
    expect([...table.querySelectorAll("tbody tr")].every((row) => row.children.length === 9 && row.querySelectorAll("th[scope=row]").length === 1)).toBe(true);
  });

  it("throws for an option of a wrong name or type, and for a source that answers later", () => {
    expect(() => toHTML({ heigth: 4 } as TimelineOptions)).toThrow(new TypeError("unknown option: heigth; did you mean \"height\"?"));
    expect(() => toHTML({}, { pages: true } as object)).toThrow(new TypeError("unknown option of HTML: pages; did you mean \"page\"?"));
    expect(() => toHTML({}, { page: "yes" } as object)).toThrow(new TypeError("invalid page: yes; expected true or false"));
    const never = async (): Promise<never> => new Promise(() => undefined);
    const source = Object.fromEntries(["describe", "summary", "cells", "cellAt", "totals", "record", "shows", "place", "placeAt", "page", "lanePage"].map((name) => [name, never]));
    expect(() => toHTML({ source } as unknown as TimelineOptions)).toThrow(new TypeError("invalid source: answers describe later; expected one that answers at once, where nothing can wait"));
  });
});

const evil = fc.constantFrom(
  "<script>alert(1)</script>", "</script><script>alert(1)//", "<!--", "-->", "]]>", "</title><b>", "</style><i>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)", "&lt;b&gt;", "javascript:alert(1)",
  "</table><p>", "</section>", "\u2028", "\uD800", "\u0000", "<svg onload=alert(1)>", "<!doctype html>",
);
const text = fc.array(fc.oneof(evil, fc.string({ unit: "binary", maxLength: 6 })), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""));
const row = fc.record({ id: text, time: fc.constantFrom("1953", "1954-01-04", undefined), recorded: fc.constantFrom("1955", undefined), lane: text, label: text, title: text, summary: text, href: text, kind: text, topic: text, role: text });
const channels = { facets: { topic: "topic" }, details: { role: "role" } };

test("whatever its texts, a page has the elements that plain words would have, and their characters", () => {
  fc.assert(fc.property(fc.array(row, { maxLength: 3 }), text, text, (rows, title, note) => {
    const plain = (value: string): string => value.replace(/[^\s]/gu, "x");
    const options = (of: (value: string) => string): TimelineOptions => ({
      title: of(title),
      note: { text: of(note) },
      channels,
      // Which are different, in which lane, and which is empty, is as it was.
      records: rows.map((each, i) => ({ ...each, id: String(i), lane: "a", label: `l${of(each.label)}l`, title: `t${of(each.title)}t`, summary: of(each.summary), href: "", kind: "", topic: `${String(i)}${of(each.topic)}`, role: of(each.role) })),
    });
    const [hostile, tame] = [options((value) => value), options(plain)].map((each) => read(toHTML(each, { page: true, styles: false })));
    const [shape, known] = [shapeOf(hostile!), new Set(shapeOf(tame!))];
    expect(shape.length).toBeGreaterThan(12);
    expect(shape.filter((line) => !known.has(line))).toEqual([]);
    expect(hostile!.querySelector(".memcon-title")!.textContent).toBe(written(title));
    expect(textsOf(hostile!, "tbody th").sort()).toEqual(rows.map(({ label }) => written(`l${label}l`)).sort());
    const { "@graph": graph } = JSON.parse(hostile!.querySelector("script")!.textContent) as { "@graph": readonly { name: string }[] };
    expect(graph.map(({ name }) => name).sort()).toEqual(rows.map(({ title: name }) => cleanText(`t${name}t`)).sort());
  }), { numRuns: 60 });
});

test("whatever is in any field, no element comes of it, and no link runs", () => {
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), text, (rows, lane) => {
    const page = read(toHTML({ records: rows, channels, title: lane, lanes: [{ id: rows[0]!.lane, label: lane, note: lane }], periods: [{ id: lane, label: lane, time: "1953" }] }, { page: true, styles: false }));
    expect(page.querySelectorAll("img, b, i, iframe, object")).toHaveLength(0);
    expect(page.querySelectorAll("script")).toHaveLength(1);
    expect([...page.querySelectorAll("*")].flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith("on"))).toEqual([]);
    expect([...page.querySelectorAll("a")].map(({ protocol }) => protocol).filter((protocol) => !["http:", "https:", "mailto:"].includes(protocol))).toEqual([]);
  }), { numRuns: 60 });
});

/** `text` as a page can hold it: what is no character of XML is replaced. */
function written(value: string): string {
  return value.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
