import { readTime } from "../time/read.js";
import { readWritten } from "../time/written.js";
import { type BibtexEntry, bibtexEntries, roomIn } from "./bibtex-entries.js";
import { inheritFields } from "./bibtex-inherit.js";
import { bibtexNames } from "./bibtex-names.js";
import { BIBTEX_NAMES, BIBTEX_ROLES, BIBTEX_VERBATIM } from "./bibtex-roles.js";
import { edtfOfParts, monthOf } from "./date-parts.js";
import { type Input, textIn } from "./decode.js";
import { EVENT } from "./event-words.js";
import { latexText } from "./latex-text.js";
import { type StatedDate, type Texts, addText, draftOf, keywordsIn, takeDates } from "./reference.js";
import { BIBTEX_KINDS, BIBTEX_SPELLINGS } from "./bibtex-kinds.js";
import { kindOf } from "./reference-kinds.js";
import { type Reading, createReading } from "./reading.js";

/**
 * Reads BibTeX and BibLaTeX: `@string`, `@comment` and `@preamble`, months as macros, LaTeX's accents and signs; dates in EDTF or as year, month and day.
 *
 * The time is when it happened: `origdate`, else `eventdate`, which is that of an event, called as `timeas` says, as `writeBibTeX` has it, or else "event"; then `date`, or the year, is when it was recorded, beside `origdate` when it was published. Where there is neither, as of
 * most letters, `date` or the year is the time, and `recordeddate`, as `writeBibTeX` has it, when it was recorded. `urldate` is a detail. A lane is a person, each: the authors, else the editors, who are a detail too and are cited as no authors. Facets: recipient,
 * keyword, place, archive, collection, publication. All else are details by the names of their fields, in lower case. What an entry has not it inherits
 * from those that `crossref` and `xdata` name, as in BibLaTeX: a book's title is the `booktitle` of its chapters. Such a book is a record once, as any other
 * entry; `xdata` that others take over is none.
 */
export function readBibTeX(input: Input): Reading {
  const builder = createReading("entry");
  const text = textIn(input, builder);
  const entries = [...bibtexEntries(text, builder)];
  for (const { row, type, key, fields } of inheritFields(entries, roomIn(text), builder)) {
    const texts = textsOf(fields);
    const happened = stated(texts, "origdate");
    // As `writeBibTeX` has a date that is none to BibLaTeX.
    const [, called, set = ""] = /^([^:]+): (\S+)$/.exec(texts.get("addendum")?.[0] ?? "") ?? [];
    if (called !== undefined && !texts.has("eventdate") && readTime(set) !== null) {
      texts.delete("addendum");
      texts.set("eventdate", [set]).set("timeas", [called]);
    }
    const [word = EVENT] = texts.get("timeas") ?? [];
    const isEvent = happened.length === 0 && texts.has("eventdate");
    if (isEvent) texts.delete("timeas");
    const dates = takeDates(texts, builder, row, [...stated(texts, "date"), ...yearOf(texts)], [...happened, ...stated(texts, "eventdate")], stated(texts, "recordeddate"));
    builder.add({ ...draftOf(texts, BIBTEX_ROLES), ...dates, timeAs: isEvent ? word : undefined, recordedAs: happened.length > 0 ? "published" : undefined, id: key, kind: kindOf(BIBTEX_KINDS, kindOf(BIBTEX_SPELLINGS, type)) }, row);
  }
  if (entries.length === 0 && text.trim() !== "") builder.problem({ row: 0, column: "" }, text, "has no entry of BibTeX", "an entry such as @letter{key, title = {…}}");
  return builder.reading();
}

function textsOf(fields: BibtexEntry["fields"]): Texts {
  const texts: Texts = new Map();
  for (const [name, value] of fields) {
    if (BIBTEX_VERBATIM.includes(name)) addText(texts, name, value.replace(/\\([_%&#$~{}])(?:\{\})?/g, "$1").replace(/^\s*\{([^{}]*)\}\s*$/, "$1"));
    else if (BIBTEX_NAMES.includes(name)) {
      // Who is not named has no lane.
      for (const person of bibtexNames(value)) addText(texts, person === "others" ? `${name} and others` : name, person);
    } else addText(texts, name, isDate(name, value) ? value : latexText(value));
  }
  for (const name of BIBTEX_ROLES.facets["keyword"]!) keywordsIn(texts, name);
  return texts;
}

/** Whether `value` is one in EDTF, where a `~` is no space. */
function isDate(name: string, value: string): boolean {
  return /(?:date|year)$/.test(name) && readWritten(value) !== null;
}

function stated(texts: Texts, name: string): readonly StatedDate[] {
  const [text] = texts.get(name) ?? [];
  return text === undefined ? [] : [{ columns: [name], edtf: text, written: text }];
}

/** The date in fields of its own; where the month is none, that with the year, and then the year alone. */
function yearOf(texts: Texts): readonly StatedDate[] {
  const [year = "", month = "", dayText = ""] = ["year", "month", "day"].map((name) => texts.get(name)?.[0]);
  // Of one or two digits the century is not certain.
  if (!/^(?!\d\d?$)-?\d{1,4}$/.test(year)) return stated(texts, "year");
  const alone = { columns: ["year"], edtf: edtfOfParts(Number(year)), written: year };
  if (month === "") return [alone];
  const number = /^\d\d?$/.test(month) && Number(month) < 13 ? Number(month) : monthOf(month);
  if (number > 0) {
    const day = /^\d{1,2}$/.test(dayText) ? Number(dayText) : 0;
    const edtf = edtfOfParts(Number(year), number, day);
    return [{ columns: ["year", "month", "day"].slice(0, day > 0 ? 3 : 2), edtf, written: edtf }];
  }
  // As in `month = dec # "~31"`.
  const written = `${dayText} ${/\d$/.test(month) ? `${month},` : month} ${year}`.replace(/\s+/g, " ").trim();
  return [{ columns: ["month", "day"], edtf: written, written }, alone];
}
