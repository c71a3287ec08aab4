import { describe, expect, it } from "vitest";
import { keyOf } from "../../../src/layout/marks.js";
import { reasonNodes } from "../../../src/panels/reasons.js";
import { pictureOf, printedPicture } from "../../../src/picture.js";
import type { Node } from "../../../src/scene/node.js";
import { AT_FIRST } from "../../../src/view/listing.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { wordsPseudo } from "../../../stories/pseudo.js";
import { nodesIn } from "../../support/nodes.js";
import { startOf } from "../../support/pictures.js";

const SAID = ["aria-label", "title", "placeholder", "alt", "aria-valuetext", "aria-description"];

/** All that is seen or read out in `node`. */
function textsIn({ attributes, children }: Node): readonly string[] {
  return [
    ...SAID.flatMap((name) => attributes[name] ?? []),
    ...children.flatMap((child) => (typeof child === "string" ? [child] : textsIn(child))),
  ];
}

/** What of it is in Latin letters, and so neither data nor a date, but outside the brackets of a word. */
function untranslated(node: Node): readonly string[] {
  return textsIn(node).filter((text) => {
    let rest = text;
    while (/⟦[^⟦⟧]*⟧/u.test(rest)) rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/gu, "");
    // What is broken into lines, or cut off, for want of room lacks an end.
    return /\p{Script=Latin}/u.test(rest.replace(/⟦[^⟧]*$|^[^⟦]*⟧/gu, ""));
  });
}

// Data without a Latin letter, and dates without one.
const records = [
  { id: "1", time: "1911-12-31", timeWritten: "Δ", recorded: "1912-01-04", lane: "Α", label: "Β", title: "Γ", summary: "Δ", kind: "Ε", href: "//Ζ", topic: ["Θ", "Ι"] },
  { id: "2", time: "1912-03~", lane: "Α", label: "Κ", kind: "Λ", topic: ["Θ"] },
  { id: "3", time: "1912-05-02/1912-05-20", lane: ["Α", "Μ"], label: "Ν" },
  { id: "4", time: "191X?", lane: "Μ", label: "Ξ", recorded: "1911" },
  { id: "5", time: "[1912-05-02..1912-05-20]", label: "Ο" },
  { id: "6", time: "[1911,1915]", lane: "Μ", label: "Π" },
  { id: "7", time: "1914/..", lane: "Μ", label: "Ρ" },
  { id: "8", lane: "Μ", label: "Σ" },
  { id: "9", time: "Τ", label: "Υ" },
  { id: "1", time: "1912" },
  "Φ",
];
const many = Array.from({ length: 400 }, (_, i) => ({ id: String(i), time: i % 3 === 0 ? "1965-07" : `1965-07-0${i % 9 + 1}`, lane: "Χ", label: "Ψ" }));
const channels = { facets: { topic: { label: "Ω", value: "topic" } }, details: { more: { label: "Α", value: "summary" } } };
const base: TimelineOptions = { title: "Α", records, channels, locale: "zh-Hans", words: wordsPseudo, lanes: [{ id: "Α", tenures: [{ time: "1911/1912" }] }], periods: [{ id: "Β", label: "Γ", time: "1912" }] };
const few = { ...base, problems: [{ index: 0, id: "", field: "Α", value: "Β", expected: "Γ" }] };

const shown: Readonly<Record<string, TimelineOptions>> = {
  timeline: few,
  table: { ...few, mode: "table" },
  list: { ...few, mode: "list" },
  recorded: { ...few, by: "recorded" },
  card: { ...few, selected: "1" },
  filtered: { ...few, filter: { lane: ["Α"], topic: ["Θ"], text: "Β", span: ["1911", "1912"] } },
  "nothing found": { ...few, filter: { text: "Ψ" } },
  "nothing there": { ...few, records: [], problems: [] },
  undated: { ...few, records: [{ id: "1" }] },
  "many": { ...base, records: many },
  "a table of pages": { ...base, records: many, mode: "table" },
  "a list of pages": { ...base, records: many, mode: "list" },
  "many problems": { ...base, records: Array.from({ length: 90 }, (_, i) => ({ id: String(i), time: "Τ" })) },
};

describe("pictureOf(content, view, width), of words in brackets", () => {
  it.each(Object.entries(shown))("has no text beside data and words: %s", (_, options) => {
    const { content, view } = startOf(options);
    for (const width of [1180, 390]) expect(untranslated(pictureOf(content, view, width, { reasons: reasonNodes }).node)).toEqual([]);
    expect(untranslated(printedPicture(content, view, 1180, { listed: null, reasons: reasonNodes }).node)).toEqual([]);
  });

  it("has none while answers are to come, or fail", () => {
    const { content, view } = startOf(few);
    for (const failure of [null, new Error("Ω")]) expect(untranslated(pictureOf(content, view, 1180, { said: wordsPseudo.moved("Α", 1, 2) }, { isWaiting: failure === null, failure, seen: view }).node)).toEqual([]);
  });

  it("has none of a bar, and of a list of what it holds", () => {
    const { content, view } = startOf(shown["many"]!);
    const { lanes, questionFor } = pictureOf(content, view, 1180);
    const cell = lanes.flatMap(({ cells }) => cells).find(({ kind }) => kind !== "record");
    if (cell === undefined || cell.kind === "record") throw new Error("only records; expected a crowd");
    const pointed = pictureOf(content, view, 1180, { pointed: { lane: "Χ", key: keyOf(cell) } }).node;
    const listed = pictureOf(content, view, 1180, { listed: { lane: "Χ", cell, question: questionFor("Χ"), ...AT_FIRST } }).node;
    expect(nodesIn(pointed).some(({ key }) => key === "tip")).toBe(true);
    expect(nodesIn(listed).some(({ key }) => key === "cell card")).toBe(true);
    for (const node of [pointed, listed]) expect(untranslated(node)).toEqual([]);
  });

  it("shows what is not translated", () => {
    const { content, view } = startOf({ ...few, words: { ...wordsPseudo, tableMode: "Table" } });
    expect(untranslated(pictureOf(content, view, 1180).node)).toEqual(["Table"]);
  });
});
