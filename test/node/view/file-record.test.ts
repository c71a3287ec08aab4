import { expect, it } from "vitest";
import { cite } from "../../../src/formats/cite.js";
import { writeBibTeX } from "../../../src/formats/write-bibtex.js";
import { writeCSL } from "../../../src/formats/write-csl.js";
import { writeJSONLD } from "../../../src/formats/write-jsonld.js";
import { writeRIS } from "../../../src/formats/write-ris.js";
import { channels, conversations, dataset } from "../../../src/dataset/index.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { citableOf } from "../../../src/view/file-record.js";
import { contentFor } from "../../support/plots.js";

it("citableOf(content, record) is cited as the conversation itself is, in every part", () => {
  const content = contentFor(dataset as unknown as TimelineOptions);
  const records = conversations.map(({ id }) => citableOf(content, content.source.record(id)!));
  expect(JSON.parse(writeJSONLD(records))).toEqual(JSON.parse(writeJSONLD(conversations, { channels })));
});

it("citableOf(content, record) has the label that a record has of its own, and no title where it has none", () => {
  const content = contentFor({ records: [{ id: "a", label: "To her sister" }, { id: "b", title: "Letter" }] });
  const [first, second] = ["a", "b"].map((id) => citableOf(content, content.source.record(id)!));
  expect(first).toMatchObject({ id: "a", label: "To her sister" });
  expect(first).not.toHaveProperty("title");
  expect(second).toMatchObject({ id: "b", title: "Letter" });
  expect(second).not.toHaveProperty("label");
});

it("a record without a title or a label is cited on the page as in a file, and not by its id", () => {
  const row = { id: "row-2", time: "1911-05-03", lane: ["Rosa Berg"], laneIsAuthor: true };
  const content = contentFor({ records: [row] });
  const citable = citableOf(content, content.source.record("row-2")!);
  for (const write of [cite, writeCSL, writeBibTeX, writeRIS, writeJSONLD]) expect(write([citable])).toBe(write([row]));
  expect(citable).not.toHaveProperty("label");
  expect(cite([citable])).not.toContain("row-2");
});

it("a record with a label alone is cited by it on the page as in a file", () => {
  const row = { id: "a", label: "To her sister", time: "1911" };
  const content = contentFor({ records: [row] });
  const citable = citableOf(content, content.source.record("a")!);
  for (const write of [cite, writeCSL, writeBibTeX, writeRIS, writeJSONLD]) {
    expect(write([citable])).toBe(write([row]));
    expect(write([row])).toContain("To her sister");
  }
  expect(JSON.parse(writeCSL([row]))).toMatchObject([{ title: "To her sister" }]);
});
