import type { Roles } from "./reference.js";

/** What the variables of CSL 1.0.2 are for a record. */
export const CSL_ROLES: Roles = {
  id: ["id", "citation-key"],
  lane: ["author", "editor", "composer", "director"],
  title: ["title"],
  label: ["title-short", "shortTitle"],
  summary: ["abstract"],
  url: ["URL"],
  doi: ["DOI"],
  facets: {
    recipient: ["recipient"],
    keyword: ["keyword"],
    place: ["publisher-place", "event-place", "archive-place"],
    archive: ["archive"],
    collection: ["archive_collection", "collection-title"],
    publication: ["container-title"],
  },
};

/** The variables of CSL 1.0.2 that are names, and those that are texts. */
export const CSL_NAMES = "author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer illustrator interviewer organizer original-author performer producer recipient reviewed-author translator".split(" ");
export const CSL_TEXTS = ("abstract annote archive archive_collection archive_location archive-place authority call-number chapter-number citation-label citation-number collection-number collection-title container-title container-title-short "
  + "dimensions division DOI edition event event-place genre ISBN ISSN issue journalAbbreviation jurisdiction keyword language medium note number number-of-pages number-of-volumes original-publisher original-publisher-place original-title "
  + "page page-first part part-title PMCID PMID printing publisher publisher-place references reviewed-title scale section shortTitle source status supplement title title-short URL version volume year-suffix").split(" ");

/** What the fields of Zotero's items are for a record. */
export const ZOTERO_ROLES: Roles = {
  id: ["citationKey", "key", "itemKey"],
  lane: ["author", "interviewee", "artist", "director", "editor", "contributor"],
  title: ["title", "subject", "caseName", "nameOfAct"],
  label: ["shortTitle"],
  summary: ["abstractNote"],
  url: ["url"],
  doi: ["DOI"],
  facets: {
    recipient: ["recipient"],
    keyword: ["tags"],
    place: ["place"],
    archive: ["archive"],
    collection: ["series"],
    publication: ["publicationTitle", "bookTitle", "proceedingsTitle", "websiteTitle"],
  },
};
