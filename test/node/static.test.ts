import { JSDOM } from "jsdom";
import { afterEach, describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/index.js";
import { toSVG } from "../../src/static.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { stories } from "../../stories/options.js";
import { expectGolden } from "../support/golden.js";
import { seededRows } from "../support/seeded.js";

const zone = process.env["TZ"];

afterEach(() => {
  process.env["TZ"] = zone;
});

/** `text` as an XML parser reads it; throws where it is not well-formed. */
function parse(text: string): Element {
  return new JSDOM(text, { contentType: "image/svg+xml" }).window.document.documentElement;
}

const evil = "<script>alert(1)</script>\"'>&amp;<b onclick=alert(1)>\u202Eevil\u0000\uD83D]]>";
const hostile = {
  title: evil,
  records: [
    { id: evil, time: "1953", recorded: "1954", lane: evil, label: "\" onload=\"alert(1)", title: evil, href: "javascript:alert(1)" },
    { id: "' style='x", time: "1955-01-01", lane: "b", label: evil, href: "data:text/html,<script>" },
    ...Array.from({ length: 12 }, (_, i) => ({ id: `${evil}${i}`, time: "1956-01-01", lane: "b" })),
  ],
  lanes: [{ id: "b", label: evil, note: evil, colour: "red\" onload=\"alert(1)", tenures: [{ time: "1953", label: evil }] }],
  periods: [{ id: evil, label: evil, time: "1953-03-05" }],
};

describe("toSVG(options)", () => {
  // The dense story and those of many lanes are too long to be read in a review.
  it.each(["dates", "datesInDoubt", "datesOfParts", "datesLongAgo", "datesFarOff"] as const)("says every form of a date beside its sign in the story %s", (name) => {
    const { records } = stories[name]();
    const picture = toSVG(stories[name]());
    expect((records as readonly { readonly label: string }[]).filter(({ label }) => !picture.includes(`>${label}</text>`))).toEqual([]);
  });

  it.each(Object.entries(stories).filter(([name]) => !["dense", "fortyLanes", "manyLanes"].includes(name)))("draws the story %s as it did", async (name, options) => {
    await expectGolden(name, toSVG(options() as TimelineOptions, { styles: false }));
  });

  it("is the same for a second call", () => {
    expect(toSVG(dataset)).toBe(toSVG(dataset));
    const rows = { records: seededRows(7, 200, 4) };
    expect(toSVG(rows)).toBe(toSVG(rows));
  });

  it("is the same in every time zone", () => {
    const rows = { records: [...seededRows(8, 100, 3), { id: "instant", time: "1953-03-08T02:30:00+08:00" }, { id: "date", time: new Date(0) }], domain: ["1953-03-07", "1953-03-09"] as const };
    const drawn = ["UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"].map((name) => {
      process.env["TZ"] = name;
      return [new Date(2000, 0).getTimezoneOffset(), toSVG(dataset) + toSVG(rows)] as const;
    });
    expect(new Set(drawn.map(([offset]) => offset)).size).toBeGreaterThan(4);
    expect(new Set(drawn.map(([, text]) => text)).size).toBe(1);
  });

  it("has a title and a description before the drawing, and is a grid", () => {
    const root = parse(toSVG(dataset));
    expect([...root.children].slice(0, 3).map(({ tagName }) => tagName)).toEqual(["title", "desc", "style"]);
    expect([root.querySelector("title")?.textContent, root.querySelector("desc")?.textContent]).toEqual([dataset.title, "12 of 12 records in 4 lanes, October 1949 to October 1959; 5 in 1954 to 1956; 1 with an uncertain date; 1 not dated to the day"]);
    expect([root.namespaceURI, root.getAttribute("role"), root.querySelectorAll("[data-id]").length]).toEqual(["http://www.w3.org/2000/svg", "grid", 12]);
  });

  it("has a title where none is given, and describes the filter", () => {
    const root = parse(toSVG({ ...dataset, title: null, filter: { lane: ["yudin"] } }));
    expect(root.querySelector("title")?.textContent).toBe("Timeline");
    expect(root.querySelector("desc")?.textContent).toBe("7 of 12 records in 1 lane, December 1950 to April 1958; 4 in 1954 to 1955");
  });

  it("is as wide as asked, and 1180 pixels by default", () => {
    expect(["width", "viewBox"].map((name) => parse(toSVG(dataset)).getAttribute(name))).toEqual(["1180", expect.stringMatching(/^0 0 1180 \d+$/)]);
    const narrow = parse(toSVG({ ...dataset, width: 400 }));
    expect([narrow.getAttribute("width"), narrow.getAttribute("viewBox")?.split(" ")[2]]).toEqual(["400", "400"]);
    const xs = [...narrow.querySelectorAll(".memcon-target")].map((each) => Number(each.getAttribute("x")));
    expect(Math.max(...xs)).toBeLessThan(400);
  });

  it("is as high as its lanes, and at least as high as asked", () => {
    const height = (options: TimelineOptions): number => Number(parse(toSVG(options)).getAttribute("height"));
    expect(height({ ...(dataset as TimelineOptions), height: 900 })).toBe(900);
    expect(height({ ...(dataset as TimelineOptions), height: 1 })).toBe(height(dataset as TimelineOptions));
  });

  it("carries its own styles, unless told not to", () => {
    const styles = parse(toSVG(dataset)).querySelectorAll("style");
    expect([styles.length, styles[0]?.textContent.includes(".memcon-dot")]).toEqual([1, true]);
    expect(toSVG(dataset, { styles: false })).not.toContain("<style");
    expect(toSVG(dataset, { styles: false }).length).toBeLessThan(toSVG(dataset).length);
  });

  it("has no style attribute, no id, no script and nothing that fetches", () => {
    for (const options of [dataset, hostile] as TimelineOptions[]) {
      const root = parse(toSVG(options));
      const all = [root, ...root.querySelectorAll("*")];
      const names = new Set(all.flatMap((element) => element.getAttributeNames()));
      expect([...names].filter((name) => /^(style|id|href|src|xlink:href|on.*)$/.test(name))).toEqual([]);
      const tags = ["svg", "g", "title", "desc", "style", "path", "rect", "line", "text"];
      expect(all.map(({ tagName }) => tagName).filter((tag) => !tags.includes(tag))).toEqual([]);
    }
  });

  it("is well-formed for hostile records, their text still text", () => {
    const root = parse(toSVG(hostile));
    const seen = "<script>alert(1)</script>\"'>&amp;<b onclick=alert(1)>\u202Eevil\uFFFD\uFFFD]]>";
    expect(root.querySelector("title")?.textContent).toBe(seen);
    expect([...root.querySelectorAll("[data-id]")].map((mark) => mark.getAttribute("data-id"))).toEqual(expect.arrayContaining([seen, "' style='x"]));
    expect([...root.querySelectorAll("[role=row]")].map((row) => row.getAttribute("data-lane"))).toContain(seen);
    expect(root.querySelector("[data-bin]")?.getAttribute("data-count")).toBe("12");
  });

  it("parses as HTML to the same elements", () => {
    const text = toSVG(hostile);
    const inHtml = new JSDOM(`<!doctype html><body>${text}`).window.document.querySelector("svg")!;
    const shape = (element: Element): string => [element, ...element.querySelectorAll("*")].map(({ tagName, attributes }) => `${tagName} ${attributes.length}`).join("\n");
    // In HTML the namespace is an attribute like any other.
    expect(shape(inHtml)).toBe(shape(parse(text)));
  });

  it("draws whatever rows it is given", () => {
    const rows = [null, 1, "x", [], {}, { id: "a", time: "soon" }, { id: "a" }, { id: "b", time: "Y-271000/.." }, { id: "c", time: "../Y275000", recorded: -1 }, { id: "d", time: "[..1950,1960..]" }, { id: "e", lane: Symbol("s") }];
    expect(parse(toSVG({ records: rows })).querySelector("desc")?.textContent).toMatch(/^5 of 5 records in 1 lane, 271001 BC to 275000; .*3 without a date$/);
  });

  it("throws for an option of a wrong name or type", () => {
    expect(() => toSVG({ ...dataset, heigth: 400 } as TimelineOptions)).toThrow(new TypeError("unknown option: heigth; did you mean \"height\"?"));
    expect(() => toSVG({ height: -4 })).toThrow(new TypeError("invalid height: -4; expected a positive number of CSS pixels"));
  });
});

describe("toSVG(options) of nothing that is dated", () => {
  it.each([
    ["There are no records to show.", {}],
    ["No record matches the filter.", { records: [{ id: "a", time: "1953" }], filter: { text: "nothing" } }],
    ["None of these records has a date, and so none has a place.", { records: [{ id: "a" }] }],
  ])("says %s, and draws no years", (words, options) => {
    const file = parse(toSVG(options, { styles: false }));
    const texts = [...file.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts).toContain(words);
    expect(texts.filter((text) => /\d{4}/.test(text))).toEqual([]);
  });
});
