import type { CitedName } from "../records/citation.js";
import { type Cited, type WriteOptions, citedOf } from "./cited.js";
import { RIS } from "./cited-fields.js";
import { type DocumentDate, documentDates, yearIn } from "./document-dates.js";
import { entryFields } from "./entry-fields.js";
import { typeOf } from "./reference-kinds.js";
import { RIS_KINDS } from "./ris-kinds.js";
import { RIS_DATES, RIS_NAMES, RIS_ROLES, RIS_TAG } from "./ris-roles.js";

/**
 * RIS, as of 2011, which reference managers read: an entry for each record, in their order; lines end as RIS wants it, with CR LF.
 *
 * DA is the document's own date, and PY its year where that is certain; the other date is a note, as is all that RIS has no tag for: `held: 1949-10-16`, `role: Ambassador`. What
 * numbers cannot say of a date stands after them in EDTF, with slashes: `1959/10//[1959-10-01..1959-10-14]`, `///1951-01-20?`. `readRIS` reads the records back, but for: a label alone, which is a title; second dates, and dates as
 * written beside those that are read; names with commas, which are family names first; tags and entities of HTML, of which it takes what they say; recipients of what is no personal communication; kinds that RIS has not, which are the M3 of a manuscript, a web page or something generic;
 * and line breaks, of which several are one, with white space about them.
 */
export function writeRIS<Row>(records: readonly Row[], options: WriteOptions<Row> = {}): string {
  return citedOf(records, options).map(entryOf).join("");
}

function entryOf(cited: Cited): string {
  const { record: { id, kind, recordedAs = "recorded" }, citation } = cited;
  const { fields, rest } = entryFields(cited, RIS_ROLES, RIS);
  const { own, event, recorded } = documentDates(cited);
  const type = typeOf(RIS_KINDS, kind) ?? (citation.archive !== undefined || citation.archiveLocation !== undefined ? "MANSCPT" : fields.has("UR") ? "ELEC" : "GEN");
  const isLetter = type === "PCOMM";
  const lines: (readonly [string, string])[] = [["TY", type], ["ID", id]];
  for (const [name, values] of fields) {
    const tag = name === "recipient" ? (isLetter ? "A2" : "N1") : name;
    for (const value of values) lines.push([tag, tag === "N1" && name !== tag ? `recipient: ${nameText(value)}` : tag === "Y2" ? dateText(nameText(value)) : nameText(value)]);
  }
  if (own !== undefined) lines.push(["DA", own.edtf === undefined ? own.written! : dateText(own.edtf)]);
  const year = yearIn(own?.edtf);
  if (year !== undefined) lines.push(["PY", year]);
  const notes: (readonly [string, readonly (string | undefined)[]])[] = [
    ["M3", RIS_KINDS[type] === kind || fields.has("M3") ? [] : [kind]],
    [citation.event ?? "date", [statement(event)]],
    [recordedAs, [statement(recorded)]],
    ["dateWritten", own?.edtf === undefined ? [] : [own.written]],
  ];
  for (const [name, texts] of [...notes, ...rest]) {
    for (const text of texts) {
      const isTag = RIS_TAG.test(name) && !["TY", "ER", ...RIS_DATES].includes(name) && !(RIS_NAMES.includes(name) && fields.has(name));
      if (text !== undefined && text !== "") lines.push(isTag ? [name, text] : ["N1", `${name}: ${text}`]);
    }
  }
  return [...lines, ["ER", ""] as const].map(([tag, text]) => `${tag}  - ${lineText(text)}\r\n`).join("");
}

function nameText(name: CitedName): string {
  return typeof name === "string" ? name : [name.family, name.given].filter(Boolean).join(", ");
}

function statement(date: DocumentDate | undefined): string | undefined {
  return date?.edtf ?? date?.written;
}

/** Without the breaks that would end it: what follows one goes on below an empty line. */
function lineText(text: string): string {
  return text.split(/(?<!\s)\s*[\r\n]\s*/).map((line, i) => (i > 0 && /^[A-Z][A-Z0-9] {2}-/.test(line) ? ` ${line}` : line)).join("\r\n\r\n");
}

/** `YYYY/MM/DD/other`, and in EDTF what is none such. */
function dateText(edtf: string): string {
  const [, year = "", month = "", day = "", about] = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?(~?)$/.exec(edtf) ?? [];
  if (year !== "") return `${year}/${month}/${day}/${about === "" ? "" : "ca."}`;
  const [, ofYear = "", ofMonth = ""] = /^\[?(\d{4})-(\d\d)-\d\d\.\.\1-\2-\d\d\]$/.exec(edtf) ?? [];
  return /^[\d[{.-]/.test(edtf) ? `${ofYear || (yearIn(edtf) ?? "")}/${ofMonth}//${edtf}` : edtf;
}
