import { LANE } from "./lane-field.js";
import type { Roles } from "./reference.js";

/** What the variables of CSL 1.0.2 are for a record. */
export const CSL_ROLES: Roles = {
  id: ["id", "citation-key"],
  lane: [LANE, "author", "editor", "composer", "director"],
  authors: ["author", "composer"],
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

/** What the fields of Zotero's items are for a record. */
export const ZOTERO_ROLES: Roles = {
  id: ["citationKey", "key", "itemKey"],
  lane: ["author", "interviewee", "artist", "director", "editor", "contributor"],
  authors: ["author", "interviewee", "artist"],
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
