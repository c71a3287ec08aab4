import fc from "fast-check";
import { cleanText } from "../../../src/formats/clean-text.js";
import type { FileRecord } from "../../../src/formats/reading.js";

/** Text with all that some format has a use for; its white space single, as formats have it. */
const characters = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."abcXYZ019 éйŁ毛𝔘") },
  { weight: 2, arbitrary: fc.constantFrom(..."שלוםرسالة٣一、「」（），：＝＋－＠ｆ한ไทยि", "e\u0301", "\u200f", "👩‍🔬") },
  { weight: 3, arbitrary: fc.constantFrom(..."\\{}$&%#_~^`'\"-–,;:.?!()[]<>=+@|/*«»“”") },
  { weight: 1, arbitrary: fc.constantFrom("&amp;", "<i>", "</p>", " and ", "--", "''", "\\par", "ER  - ", "__proto__", "\ud800", "@book{", "n.d.", "'=1+1", "=HYPERLINK(1)", "\u00a0", "sep=;") },
);

/** `without`: what the format cannot have in such a text. */
export const text = (without = /(?!)/) =>
  fc.array(characters, { minLength: 1, maxLength: 12 }).map((parts) => cleanText(parts.join("")).replace(/\s+/g, " ").trim()).filter((each) => each !== "" && !without.test(each));

const day = fc.date({ min: new Date("1000-01-01"), max: new Date("2020-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

/** Dates in EDTF of every form. */
export const edtf = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  day.map((date) => `${date}~`),
  day.map((date) => `${date.slice(0, 4)}?`),
  fc.constantFrom("1911-24", "-0043-03-15", "0000", "0987", "195X", "1911/1913", "1911~/1913~", "1911~/1913", "1911/..", "../1911", "1911/", "/1911", "[1959-10-01..1959-10-14]", "[..1910]", "{1911,1913}", "1911-12-31T10:00:00Z", "1911-1X", "1911-33", "Y12345", "1950S2"),
);

/** Records of the fields that `parts` has, each of which but the kind may be missing. */
export const recordsOf = (parts: { readonly [Name in keyof FileRecord]?: fc.Arbitrary<FileRecord[Name]> }) =>
  fc.uniqueArray(fc.record(parts as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: "kind" in parts ? ["id", "kind"] : ["id"] }) as fc.Arbitrary<FileRecord>, { maxLength: 4, selector: ({ id }) => id.toLowerCase() })
    .map((records) => records.map(withoutEmpty));

/** Lists of texts by some of `names`. */
export const lists = (names: readonly string[], values: fc.Arbitrary<string>, maxLength = 1) =>
  fc.dictionary(fc.constantFrom(...names), fc.uniqueArray(values, { minLength: 1, maxLength }), { noNullPrototype: true });

function withoutEmpty(record: FileRecord): FileRecord {
  return Object.fromEntries(Object.entries(record).filter(([name, value]: [string, unknown]) => !(typeof value === "object" && value !== null && Object.keys(value).length === 0) && !(name === "laneIsAuthor" && record.lane === undefined) && !(name.startsWith("recorded") && record.time === undefined))) as unknown as FileRecord;
}
