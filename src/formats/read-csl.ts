import { CSL_DATES, cslDate } from "./csl-date.js";
import { itemsOf } from "./csl-items.js";
import { CSL_ROLES, ZOTERO_ROLES } from "./csl-roles.js";
import { addValue } from "./csl-text.js";
import { type Input, textIn } from "./decode.js";
import { type JsonObject, isObject, membersOf } from "./json.js";
import { keywordsIn, type StatedDate, type Texts, draftOf, takeDates } from "./reference.js";
import { CSL_KINDS } from "./csl-kinds.js";
import { kindOf } from "./reference-kinds.js";
import { EVENT } from "./event-words.js";
import { type Reading, type ReadingBuilder, createReading } from "./reading.js";

/**
 * Reads CSL-JSON (CSL 1.0.2), and the items of Zotero as its web API and its exports give them: a list, one item, or `{ items: […] }`.
 *
 * The time is when it happened: `original-date`, else `event-date`, which is that of an event, called `timeAs` in `custom`, as `writeCSL` has it, or else "event"; then `issued` is when it was recorded, beside `original-date` when it was published. Where there is neither, as of most
 * letters, `issued` (Zotero's `date`) is the time, and `recorded` in `custom`, as `writeCSL` has it, when it was recorded; texts of that name are a detail. Other dates, such as `accessed`, are details. A lane is a person, each: the authors, else
 * the editors, who are a detail too and are cited as no authors. Facets: recipient, keyword, place, archive, collection, publication. All else are details by the names that the file gives
 * them; what is neither text nor a date nor a name there stays JSON. Notes and attachments of Zotero are details of the item they belong to, if the
 * file has it. What its API wraps round an item, such as links to itself, is left out.
 */
export function readCSL(input: Input): Reading {
  const builder = createReading("entry");
  for (const { fields, row, children } of itemsOf(textIn(input, builder), builder)) {
    if (typeof fields["itemType"] === "string") addZotero(fields, fields["itemType"], children, row, builder);
    else addCSL(fields, row, builder);
  }
  return builder.reading();
}

function addCSL({ type, custom, ...fields }: JsonObject, row: number, builder: ReadingBuilder): void {
  const { recorded, lane, timeAs, ...others } = isObject(custom) ? custom : {};
  const [second] = membersOf(recorded);
  const texts = textsOf({ ...fields, custom: isObject(custom) ? { ...others, ...(typeof timeAs === "string" ? {} : { timeAs }) } : custom, recorded: [recorded, fields["recorded"]].flat(), lane: [lane, fields["lane"]].flat() }, row, builder);
  keywordsIn(texts, "keyword");
  const kind = typeof type === "string" ? kindOf(CSL_KINDS, type) : undefined;
  if (kind === undefined) addValue(texts, "type", type, row, builder);
  const [issued, original, event] = CSL_DATES.map((name) => statedIn(fields, name, texts));
  const dates = takeDates(texts, builder, row, issued!, [...original!, ...event!], isObject(second) ? statedIn({ recorded: second }, "recorded", texts) : []);
  const isEvent = original!.length === 0 && event!.length > 0;
  builder.add({ ...draftOf(texts, CSL_ROLES), ...dates, kind, timeAs: isEvent ? (typeof timeAs === "string" ? timeAs : EVENT) : undefined, recordedAs: original!.length > 0 ? "published" : undefined }, row);
}

function addZotero({ itemType: _, creators, tags, ...fields }: JsonObject, type: string, children: readonly JsonObject[], row: number, builder: ReadingBuilder): void {
  const texts = textsOf(fields, row, builder);
  for (const creator of membersOf(creators)) {
    const role = isObject(creator) && typeof creator["creatorType"] === "string" ? creator["creatorType"] : "creators";
    addValue(texts, role, creator, row, builder);
  }
  for (const tag of membersOf(tags)) addValue(texts, "tags", isObject(tag) && typeof tag["tag"] === "string" ? tag["tag"] : tag, row, builder);
  for (const { itemType: name, note, title, url, path } of children) {
    for (const value of [note, title, url, path]) addValue(texts, String(name), value, row, builder);
  }
  const dates = takeDates(texts, builder, row, statedIn(fields, "date", texts));
  const kind = type.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  builder.add({ ...draftOf(texts, ZOTERO_ROLES), ...dates, kind }, row);
}

function textsOf(fields: JsonObject, row: number, builder: ReadingBuilder): Texts {
  const texts: Texts = new Map();
  for (const [name, value] of Object.entries(fields)) addValue(texts, name, value, row, builder);
  return texts;
}

function statedIn(fields: JsonObject, name: string, texts: Texts): readonly StatedDate[] {
  const [text] = texts.get(name) ?? [];
  if (text === undefined) return [];
  const date = cslDate(fields[name]);
  return date === null ? [] : [{ columns: [name], ...(date ?? { edtf: text, written: text }) }];
}
