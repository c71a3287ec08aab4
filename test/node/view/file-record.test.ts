import { expect, it } from "vitest";
import { writeJSONLD } from "../../../src/formats/write-jsonld.js";
import { channels, conversations, dataset } from "../../../src/dataset/index.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { citableOf } from "../../../src/view/file-record.js";
import { contentFor } from "../../support/plots.js";

it("citableOf(content, record) is cited as the conversation itself is, in every part", () => {
  const content = contentFor(dataset as unknown as TimelineOptions);
  const records = conversations.map(({ id }) => citableOf(content, content.source.record(id)!));
  expect(JSON.parse(writeJSONLD(records))).toEqual(JSON.parse(writeJSONLD(conversations, { channels })));
});

it("citableOf(content, record) has a record's label for its title where it has no other", () => {
  const content = contentFor({ records: [{ id: "a", label: "To her sister" }] });
  expect(citableOf(content, content.source.record("a")!)).toMatchObject({ id: "a", title: "To her sister" });
});
