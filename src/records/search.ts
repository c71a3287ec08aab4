/** Text folded for search: without case, accents or differences of width. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase().replaceAll("ς", "σ");
}

/** Whether each word of `query` stands somewhere in `folded`, a text folded before. */
export function includesWords(folded: string, query: string): boolean {
  return fold(query).split(/\s+/u).every((word) => folded.includes(word));
}
