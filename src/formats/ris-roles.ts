import { LANE } from "./lane-field.js";
import type { Roles } from "./reference.js";

/** What the tags of RIS are for a record. */
export const RIS_ROLES: Roles = {
  id: ["ID"],
  lane: [LANE, "AU", "A1", "ED", "A2"],
  authors: ["AU", "A1"],
  title: ["TI", "T1", "CT", "BT"],
  label: ["ST"],
  summary: ["AB", "N2"],
  url: ["UR"],
  doi: ["DO"],
  facets: {
    recipient: ["recipient"],
    keyword: ["KW"],
    place: ["CY", "PP"],
    archive: ["DB"],
    collection: ["T3"],
    publication: ["T2", "JO", "JF", "JA", "J1", "J2"],
  },
};

/** Tags of names. */
export const RIS_NAMES: readonly string[] = ["AU", "A1", "A2", "A3", "A4", "ED", "TA"];

/** What RIS has tags for. */
export const RIS_TAG = /^[A-Z][A-Z0-9]$/;

/** Tags of dates. */
export const RIS_DATES: readonly string[] = ["DA", "Y1", "PY"];
