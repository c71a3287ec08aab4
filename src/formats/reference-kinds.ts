/*
 * Types of works in plain words, by the names that formats give them. One that is not here is its own word. Within a table no two types have the
 * same word, so that a writer can go back.
 */

/** CSL 1.0.2, appendix III. */
export const CSL_KINDS: Readonly<Record<string, string>> = {
  "article-journal": "journal article", "article-magazine": "magazine article", "article-newspaper": "newspaper article", chapter: "book chapter",
  "entry-dictionary": "dictionary entry", "entry-encyclopedia": "encyclopedia entry", legal_case: "legal case", motion_picture: "film",
  musical_score: "musical score", "paper-conference": "conference paper", personal_communication: "personal communication", post: "online post",
  "post-weblog": "blog post", "review-book": "book review", song: "sound recording", webpage: "web page",
};

/** The types of CSL that are their own word, apart by spaces. */
export const CSL_OWN = "article bill book broadcast classic collection dataset document entry figure graphic hearing interview legislation manuscript map pamphlet patent performance periodical regulation report review software speech standard thesis treaty";

/** Entry types of BibTeX and BibLaTeX. */
export const BIBTEX_KINDS: Readonly<Record<string, string>> = {
  article: "journal article", inbook: "part of a book", incollection: "book chapter", inproceedings: "conference paper", inreference: "reference entry",
  phdthesis: "doctoral thesis", mastersthesis: "master's thesis", misc: "miscellaneous", online: "web page", movie: "film", audio: "sound recording", jurisdiction: "legal case",
};

/** The types of BibTeX and BibLaTeX that are their own word, apart by spaces. */
export const BIBTEX_OWN = "artwork book bookinbook booklet collection dataset image legislation letter manual music mvbook patent performance periodical proceedings reference report review software standard suppbook thesis unpublished video";

/** Older spellings of BibTeX's types. */
export const BIBTEX_SPELLINGS: Readonly<Record<string, string>> = { conference: "inproceedings", electronic: "online", www: "online", techreport: "report" };

/** Reference types of RIS, as of 2011. */
export const RIS_KINDS: Readonly<Record<string, string>> = {
  ABST: "abstract", ADVS: "audiovisual material", AGGR: "aggregated database", ANCIENT: "ancient text", ART: "artwork", BILL: "bill", BLOG: "blog post", BOOK: "book",
  CASE: "legal case", CHAP: "book chapter", CHART: "chart", CLSWK: "classical work", COMP: "software", CONF: "conference proceedings", CPAPER: "conference paper",
  CTLG: "catalogue", DATA: "dataset", DBASE: "online database", DICT: "dictionary entry", EBOOK: "electronic book", ECHAP: "electronic book chapter",
  EDBOOK: "edited book", EJOUR: "electronic article", ELEC: "web page", ENCYC: "encyclopedia entry", EQUA: "equation", FIGURE: "figure", GEN: "generic",
  GOVDOC: "government document", GRANT: "grant", HEAR: "hearing", ICOMM: "internet communication", INPR: "in press", JFULL: "journal", JOUR: "journal article",
  LEGAL: "legal rule", MANSCPT: "manuscript", MAP: "map", MGZN: "magazine article", MPCT: "film", MULTI: "online multimedia", MUSIC: "musical score",
  NEWS: "newspaper article", PAMP: "pamphlet", PAT: "patent", PCOMM: "personal communication", RPRT: "report", SER: "serial", SLIDE: "slide", SOUND: "sound recording",
  STAND: "standard", STAT: "statute", THES: "thesis", UNBILL: "unenacted bill", UNPB: "unpublished work", VIDEO: "video recording", WEB: "web site",
};

/** The word that a table has for `type`, or `type` itself. */
export function kindOf(kinds: Readonly<Record<string, string>>, type: string): string {
  return Object.hasOwn(kinds, type) ? kinds[type]! : type;
}

/** The type that a table has the word `kind` for; itself, where it is one of those in `own`; undefined where it is neither. */
export function typeOf(kinds: Readonly<Record<string, string>>, kind = "", own = ""): string | undefined {
  return kind === "" ? undefined : Object.keys(kinds).find((type) => kinds[type] === kind) ?? own.split(" ").find((type) => type === kind);
}
