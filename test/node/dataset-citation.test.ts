import { expect, test } from "vitest";
import { citationOf } from "../../src/dataset/citation.js";
import { channels, type ConversationId, conversations, provenance } from "../../src/dataset/index.js";
import { readRecords } from "../../src/records/read.js";

const citation = (id: ConversationId) => citationOf(conversations.find((each) => each.id === id)!);

test("channels.citation says archive, fond and folios, translator, site and collection", () => {
  expect(channels.citation).toBe(citationOf);
  expect(citation("roshchin-1949-10-16")).toEqual({
    event: "held",
    archive: "Archive of Foreign Policy of the Russian Federation (AVPRF)",
    archiveLocation: "f. 0100, op. 42, por. 19, pap. 288, ll. 28-31",
    translators: ["David Wolff"],
    collection: "Conversations with Mao Zedong",
    website: "Wilson Center Digital Archive",
    language: "en",
    note: "The archive’s older site listed it under 1 December 1949, the day of the memorandum; the present one lists it under the day of the talk.",
    likely: ["collection"],
  });
});

test("what is only likely of a reference and a translator is said to be", () => {
  expect(citation("yudin-1956-03-31").likely).toEqual(["collection", "recorded", "archiveLocation", "translators"]);
  expect(citation("yudin-1955-12-21").likely).toEqual(["collection", "archiveLocation"]);
});

test("where only the archive is known, or not even that, nothing more is said", () => {
  expect(citation("yudin-1954-03-26")).toMatchObject({ archive: "Archive of Foreign Policy of the Russian Federation (AVPRF)", archiveLocation: "", translators: [] });
  expect(citation("krasovsky-1951-06-27")).toMatchObject({ archive: "", archiveLocation: "", note: "" });
});

test("the collection is the one that the provenance calls likely, and every archive is spelled out", () => {
  expect(provenance.filters).toContain(`likely the collection ${citation("antonov-1959-10").collection}`);
  for (const conversation of conversations) expect(citationOf(conversation).archive).not.toMatch(/undefined/);
});

test("a citation is not read until a record is cited", () => {
  const fails = () => {
    throw new Error("asked");
  };
  expect(readRecords(conversations, { ...channels, citation: fails }).problems).toEqual([]);
});
