import type { TimelineRecord } from "./record.js";

/** Every word by which `value` of the facet `key` may be searched. */
export type SearchNames = (key: string, value: string) => readonly string[];

/** Text folded for search: without case, accents or differences of width. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase().replaceAll("ς", "σ");
}

/** Whether each word of `query` stands somewhere in `folded`, a text folded before. */
export function includesWords(folded: string, query: string): boolean {
  return fold(query).split(/\s+/u).every((word) => folded.includes(word));
}

/** What a search looks through of `record`, folded. */
export function searchText(record: TimelineRecord, namesOf: SearchNames): string {
  const lanes = record.lanes.flatMap((lane) => namesOf("lane", lane));
  const facets = [...record.facets].flatMap(([key, values]) => values.flatMap((value) => namesOf(key, value)));
  return fold([record.label, record.title, record.summary, record.kind, ...lanes, ...facets].join("\n"));
}
