/** Entry types of BibTeX and BibLaTeX. */
export const BIBTEX_KINDS: Readonly<Record<string, string>> = {
  article: "journal article", inbook: "part of a book", incollection: "book chapter", inproceedings: "conference paper", inreference: "reference entry",
  phdthesis: "doctoral thesis", mastersthesis: "master's thesis", misc: "miscellaneous", online: "web page", movie: "film", audio: "sound recording", jurisdiction: "legal case",
};

/** The types of BibTeX and BibLaTeX that are their own word, apart by spaces. */
export const BIBTEX_OWN = "artwork book bookinbook booklet collection dataset image legislation letter manual music mvbook patent performance periodical proceedings reference report review software standard suppbook thesis unpublished video";

/** Older spellings of BibTeX's types. */
export const BIBTEX_SPELLINGS: Readonly<Record<string, string>> = { conference: "inproceedings", electronic: "online", www: "online", techreport: "report" };
