import { LANE } from "./lane-field.js";
import type { Roles } from "./reference.js";

/** What the fields of BibTeX and BibLaTeX are for a record. */
export const BIBTEX_ROLES: Roles = {
  id: [],
  lane: [LANE, "author", "editor", "holder"],
  authors: ["author"],
  title: ["title"],
  label: ["shorttitle"],
  summary: ["abstract"],
  url: ["url"],
  doi: ["doi"],
  facets: {
    recipient: ["recipient", "addressee"],
    keyword: ["keywords", "keyword"],
    place: ["location", "address", "venue"],
    archive: ["archive", "library"],
    collection: ["collection", "series"],
    publication: ["journaltitle", "journal", "booktitle", "maintitle"],
  },
};

/** Fields that are lists of names. */
export const BIBTEX_NAMES: readonly string[] = [
  LANE, "author", "editor", "editora", "editorb", "editorc", "translator", "bookauthor", "holder", "annotator", "commentator", "introduction", "foreword", "afterword", "recipient", "addressee",
];

/** Fields of which the text is itself, and not LaTeX. */
export const BIBTEX_VERBATIM: readonly string[] = ["url", "doi", "eprint", "file", "pdf", "urlraw"];
