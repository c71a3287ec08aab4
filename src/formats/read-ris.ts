import { readTime } from "../time/read.js";
import { edtfOfParts, monthOf } from "./date-parts.js";
import { type Input, textIn } from "./decode.js";
import { EVENT_WORDS } from "./event-words.js";
import { LANE } from "./lane-field.js";
import { fullName } from "./person-name.js";
import { type StatedDate, type Texts, addText, draftOf, takeDates } from "./reference.js";
import { kindOf } from "./reference-kinds.js";
import { RIS_KINDS } from "./ris-kinds.js";
import { type Reading, createReading } from "./reading.js";
import { type RisEntry, risEntries } from "./ris-entries.js";
import { inWordsOfRIS } from "./ris-words.js";
import { RIS_DATES, RIS_NAMES, RIS_ROLES } from "./ris-roles.js";

/**
 * Reads RIS, as of 2001 and 2011.
 *
 * The time is DA, else Y1, else PY, the first that can be read: `YYYY/MM/DD/other`, of which all but the year may be missing, or a date as somebody
 * writes it, which takes the year from PY if it has none; `other` may be all of the date in EDTF. RIS has no tag for an event: a note such as "held: 1949-10-16", as `writeRIS` has it, is the time, and DA then when it was recorded; Y2, when it was seen, is a detail.
 * A lane is a person, each: the authors, else the editors, who are a detail too and are cited as no authors; of personal communications A2 is who they were sent to. Facets: recipient, keyword,
 * place, archive, collection, publication. All else are details by their tags, which are called by what they say.
 */
export function readRIS(input: Input): Reading {
  const builder = createReading("entry");
  const text = textIn(input, builder);
  let count = 0;
  for (const { row, type, fields } of risEntries(text, builder)) {
    count = row;
    const texts = textsOf(fields, type);
    const timeAs = EVENT_WORDS.find((word) => texts.has(word));
    const dates = takeDates(texts, builder, row, RIS_DATES.flatMap((tag) => stated(texts, tag)), timeAs === undefined ? [] : stated(texts, timeAs));
    builder.add({ ...draftOf(texts, RIS_ROLES), ...dates, timeAs, kind: kindOf(RIS_KINDS, kindOf(SPELLINGS, type)) }, row);
  }
  if (count === 0 && text.trim() !== "") builder.problem({ row: 0, column: "" }, text, "has no entry of RIS", "entries from TY to ER");
  const reading = builder.reading();
  return { ...reading, channels: inWordsOfRIS(reading.channels) };
}

function textsOf(fields: RisEntry["fields"], type: string): Texts {
  const texts: Texts = new Map();
  for (const [tag, text] of fields) {
    if (RIS_NAMES.includes(tag)) addText(texts, tag === "A2" && type === "PCOMM" ? "recipient" : tag, nameOf(text));
    else if (tag === "N1" && text.startsWith(`${LANE}: `)) addText(texts, LANE, text.slice(LANE.length + 2));
    else {
      const [, word = "", date] = (tag === "N1" && /^(\w+): (.+)$/.exec(text)) || [];
      const isEvent = EVENT_WORDS.includes(word) && readTime(date) !== null;
      addText(texts, isEvent ? word : tag, isEvent ? date! : text);
    }
  }
  return texts;
}

/** A letter is none of the types of RIS, and yet the type of some. */
const SPELLINGS: Readonly<Record<string, string>> = { LETT: "letter", LETTER: "letter" };

/** "Family, Given, Suffix". */
function nameOf(text: string): string {
  const [family = "", given = "", ...suffix] = text.split(",");
  return fullName({ family, given, suffix: suffix.join(",") });
}

/** A year of one or two digits is of no certain century. */
const DATE = /^((?!\d\d?(?:\/|$))-?\d{1,4}|(?=\/))(?:\/(\d{0,2})(?:\/(\d{0,2})(?:\/(.*))?)?)?$/s;

/** All that RIS asks for, with nothing beside it that somebody wrote. */
const WHOLE = /^\d{4}\/(?:\d\d)?\/(?:\d\d)?\/(?:ca\.)?$/;

function stated(texts: Texts, tag: string): readonly StatedDate[] {
  const [text] = texts.get(tag) ?? [];
  if (text === undefined) return [];
  const [, year, month = "", day = "", other = ""] = DATE.exec(text) ?? [];
  // A season has no number in RIS.
  if (Number(month) > 12 && readTime(other) === null) return [{ columns: [tag], edtf: text, written: text }];
  if (year !== undefined) {
    // What the parts cannot say is said after them.
    if (readTime(other) !== null) return [{ columns: [tag], edtf: other, written: other }];
    const about = /^(?:c|ca|circa)\b/i.test(other) ? "~" : "";
    const edtf = edtfOfParts(Number(year), Number(month) || monthOf(other), Number(day)) + about;
    return [{ columns: [tag], edtf, written: WHOLE.test(text) && readTime(edtf) !== null ? edtf : text.replace(/(?<!\/)\/+$/, "") }];
  }
  const yearText = /^\d{4}/.exec(texts.get("PY")?.[0] ?? "")?.[0];
  const written = yearText === undefined || /\d{3}/.test(text) ? text : `${text.replace(/(?<![\s,.])[\s,.]+$/, "")}${/\d$/.test(text) ? "," : ""} ${yearText}`;
  return [{ columns: [tag], edtf: written, written }];
}
