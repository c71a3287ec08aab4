import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { channels, conversations } from "../../../src/dataset/index.js";
import type { FileRecord } from "../../../src/formats/reading.js";
import { writeCOinS } from "../../../src/formats/write-coins.js";
import { edtf, lists, recordsOf, text } from "./cited-records.js";

/** What is in each span, its keys and values in order, as a page's reader finds it. */
function spansIn(html: string): readonly (readonly (readonly [string, string])[])[] {
  const { document } = new JSDOM(`<!doctype html><body>${html}`).window;
  expect([...document.body.children].map(({ tagName, className, childNodes }) => [tagName, className, childNodes.length])).toEqual([...document.body.children].map(() => ["SPAN", "Z3988", 0]));
  return [...document.querySelectorAll<HTMLElement>("span")].map(({ title }) => title.split("&").map((pair) => {
    const [key = "", value = "", ...rest] = pair.split("=");
    expect(rest).toEqual([]);
    return [key, decodeURIComponent(value)] as const;
  }));
}

const of = (record: object, options = {}): readonly (readonly [string, string])[] => spansIn(writeCOinS([record], options))[0]!;

describe("writeCOinS(records)", () => {
  it("has of a conversation its title, the day written as its date, the day held, archive and file, collection and address", () => {
    expect(spansIn(writeCOinS(conversations.slice(0, 1), { channels }))).toEqual([[
      ["ctx_ver", "Z39.88-2004"],
      ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
      ["rft_id", "https://digitalarchive.wilsoncenter.org/document/117863"],
      ["rft.title", "From the Diary of N.V. Roshchin: Memorandum of Conversation with Chairman Mao Zedong on 16 October 1949"],
      ["rft.type", "manuscript"],
      ["rft.date", "1949-12-01"],
      ["rft.source", "Archive of Foreign Policy of the Russian Federation (AVPRF), f. 0100, op. 42, por. 19, pap. 288, ll. 28-31"],
      ["rft.contributor", "David Wolff"],
      ["rft.publisher", "Wilson Center Digital Archive"],
      ["rft.coverage", "1949-10-16"],
      ["rft.coverage", "Qinzheng Hall"],
      ["rft.coverage", "Beijing"],
      ["rft.relation", "[Conversations with Mao Zedong?]"],
      ["rft.description", conversations[0]!.summary],
      ["rft.language", "en"],
      ...["Yugoslavia", "GDR", "Diplomatic recognition", "Civil war"].map((topic) => ["rft.subject", topic]),
    ]]);
  });

  it("has an article, a chapter, a book and a thesis in formats of their own", () => {
    const facets = { publication: ["The Review"] };
    expect(of({ id: "a", kind: "journal article", title: "On strikes", lane: ["Anna Vetrova"], laneIsAuthor: true, time: "1911-12", facets, details: { volume: ["3"], number: ["2"], pages: ["5-9"] }, href: "doi:10.1000/1" })).toEqual([
      ["ctx_ver", "Z39.88-2004"], ["rft_val_fmt", "info:ofi/fmt:kev:mtx:journal"], ["rft_id", "info:doi/10.1000/1"], ["rft.atitle", "On strikes"], ["rft.genre", "article"], ["rft.au", "Anna Vetrova"],
      ["rft.date", "1911-12"], ["rft.jtitle", "The Review"], ["rft.volume", "3"], ["rft.issue", "2"], ["rft.pages", "5-9"],
    ]);
    expect(of({ id: "a", kind: "book chapter", title: "On strikes", facets }).slice(1)).toEqual([["rft_val_fmt", "info:ofi/fmt:kev:mtx:book"], ["rft.atitle", "On strikes"], ["rft.genre", "bookitem"], ["rft.btitle", "The Review"]]);
    expect(of({ id: "a", kind: "book", title: "Strikes" }).slice(1)).toEqual([["rft_val_fmt", "info:ofi/fmt:kev:mtx:book"], ["rft.btitle", "Strikes"], ["rft.genre", "book"]]);
    expect(of({ id: "a", kind: "thesis", title: "Strikes", details: { publisher: ["A university"] } }).slice(1)).toEqual([["rft_val_fmt", "info:ofi/fmt:kev:mtx:dissertation"], ["rft.title", "Strikes"], ["rft.inst", "A university"]]);
  });

  it("says no date of a record without one, and one that is not exact as it is stated", () => {
    const dateOf = (record: object): string | undefined => of({ id: "a", ...record }).find(([key]) => key === "rft.date")?.[1];
    expect([{}, { time: "1911~" }, { time: "[1959-10-01..1959-10-14]" }, { timeWritten: "in spring" }].map(dateOf)).toEqual([undefined, "1911~", "[1959-10-01..1959-10-14]", "in spring"]);
  });

  it("takes the day of an event for no date of the document", () => {
    expect(of({ id: "a", time: "1911" }, { channels: { citation: () => ({ event: "held" }) } }).map(([key]) => key)).toEqual(["ctx_ver", "rft_val_fmt", "rft.title", "rft.type", "rft.coverage"]);
  });

  it("keeps known parts of a name apart", () => {
    const names = of({ id: "a" }, { channels: { citation: () => ({ authors: [{ family: "Vetrova", given: "Anna" }, "City Archive"] }) } }).filter(([key]) => key === "rft.creator");
    expect(names.map(([, value]) => value)).toEqual(["Vetrova, Anna", "City Archive"]);
  });

  it("is a span without text for each record, whatever they say, in which every value is what it was", () => {
    const any = recordsOf({
      id: text(), time: edtf, lane: fc.uniqueArray(text(), { minLength: 1, maxLength: 3 }), title: text(), summary: text(), href: fc.oneof(text(), fc.constantFrom("https://example.org/?a=1&b=\"2\"'", "doi:10.1000/1<>")),
      kind: fc.constantFrom("journal article", "book", "thesis", "letter", "__proto__", "constructor"), facets: lists(["recipient", "keyword", "archive", "publication", "__proto__"], text(), 3), details: lists(["volume", "VL", "constructor"], text(), 3),
    });
    fc.assert(fc.property(any, (records: readonly FileRecord[]) => {
      const spans = spansIn(writeCOinS(records));
      expect(spans).toHaveLength(records.length);
      for (const [i, { title, time }] of records.entries()) {
        expect(spans[i]!.map(([, value]) => value)).toEqual(expect.arrayContaining([title, time].filter((value) => value !== undefined)));
        expect(new Set(spans[i]!.map(([key]) => key.split(".")[0]))).toEqual(new Set(["ctx_ver", "rft_val_fmt", "rft", ...(spans[i]!.some(([key]) => key === "rft_id") ? ["rft_id"] : [])]));
      }
    }), { numRuns: 100 });
  });
});
