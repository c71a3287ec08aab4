import type { CitedName } from "../records/citation.js";
import { type Cited, type WriteOptions, citedOf } from "./cited.js";
import { RIS } from "./cited-fields.js";
import { asPlain, entryFields, yearIn } from "./entry-fields.js";
import { RIS_KINDS, typeOf } from "./reference-kinds.js";
import { RIS_DATES, RIS_NAMES, RIS_ROLES, RIS_TAG } from "./ris-roles.js";

/**
 * RIS, as of 2011, which reference managers read: an entry for each record, in their order; lines end as RIS wants it, with CR LF.
 *
 * DA is the first date, or, of an event of which a document tells, the document's own; the other is a note, as is all that RIS has no tag for: `role: Ambassador`. What
 * numbers cannot say of a date stands after them in EDTF, with slashes: `1959/10//[1959-10-01..1959-10-14]`. `readRIS` reads the records back, but for: a label alone, which is a title; second dates, and dates as
 * written beside those that are read; names with commas, which are family names first; recipients of what is no personal communication; kinds that RIS has not, which are the M3 of a manuscript, a web page or something generic;
 * and line breaks, of which several are one, with white space about them.
 */
export function writeRIS<Row>(records: readonly Row[], options: WriteOptions<Row> = {}): string {
  return citedOf(records, options).map(entryOf).join("");
}

function entryOf(cited: Cited): string {
  const { record: { id, kind, time, timeWritten, recorded, recordedWritten }, citation } = cited;
  const { fields, rest } = entryFields(cited, RIS_ROLES, RIS);
  const isOwn = citation.event !== undefined && recorded !== undefined;
  const date = isOwn || (time === undefined && timeWritten === undefined) ? recorded : time;
  const written = date === undefined ? timeWritten ?? recordedWritten : undefined;
  const type = typeOf(RIS_KINDS, kind) ?? (citation.archive !== undefined || citation.archiveLocation !== undefined ? "MANSCPT" : fields.has("UR") ? "ELEC" : "GEN");
  const isLetter = type === "PCOMM";
  const lines: (readonly [string, string])[] = [["TY", type], ["ID", id]];
  for (const [name, values] of fields) {
    const tag = name === "recipient" ? (isLetter ? "A2" : "N1") : name;
    for (const value of values) lines.push([tag, tag === "N1" && name !== tag ? `recipient: ${nameText(value)}` : tag === "Y2" ? dateText(nameText(value)) : nameText(value)]);
  }
  if (date !== undefined || written !== undefined) lines.push(["DA", date === undefined ? written! : dateText(date)]);
  const year = yearIn(date ?? "");
  if (year !== undefined) lines.push(["PY", year]);
  const notes: (readonly [string, readonly (string | undefined)[]])[] = [
    ["M3", RIS_KINDS[type] === kind || fields.has("M3") ? [] : [kind]],
    [citation.event ?? "date", isOwn ? [time ?? timeWritten] : []],
    ["recorded", date === recorded ? [] : [recorded]],
    ["dateWritten", date === time && time !== undefined ? [timeWritten] : []],
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

/** Without the breaks that would end it: what follows one goes on below an empty line. */
function lineText(text: string): string {
  return asPlain(text).split(/\s*[\r\n]\s*/).map((line, i) => (i > 0 && /^[A-Z][A-Z0-9] {2}-/.test(line) ? ` ${line}` : line)).join("\r\n\r\n");
}

/** `YYYY/MM/DD/other`, and in EDTF what is none such. */
function dateText(edtf: string): string {
  const [, year = "", month = "", day = "", about] = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?(~?)$/.exec(edtf) ?? [];
  if (year !== "") return `${year}/${month}/${day}/${about === "" ? "" : "ca."}`;
  const [, ofYear = "", ofMonth = ""] = /^\[?(\d{4})-(\d\d)-\d\d\.\.\1-\2-\d\d\]$/.exec(edtf) ?? [];
  return /^[\d[{.-]/.test(edtf) ? `${ofYear || (yearIn(edtf) ?? "")}/${ofMonth}//${edtf}` : edtf;
}
