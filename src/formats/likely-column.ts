import { doubted } from "./doubted-date.js";
import type { DateFields } from "./reading.js";

/** What a column is called that names those of the row that are likely only, as `data/conversations.csv` has it. */
export const LIKELY = "likely";

/** The columns that `text` says to be likely only; none where it names what is no column, for then it says something else. */
export function likelyIn(text: string, names: readonly string[]): readonly string[] {
  const likely = text.split(/[|;]/).map((name) => name.trim()).filter(Boolean);
  return likely.every((name) => names.includes(name)) ? likely : [];
}

/** `fields` with the date uncertain. */
export function likelyDate(fields: DateFields, name: "time" | "recorded"): DateFields {
  return fields[name] === undefined ? fields : { ...fields, [name]: doubted(fields[name]) };
}

/** `texts` as they are cited. */
export function likelyTexts(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `[${text}?]`);
}
