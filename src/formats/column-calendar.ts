import { folded } from "../time/written-signs.js";

/** What says the Julian calendar of a column; abbreviations only at the end or in brackets, where "a. St." begins no name. 旧历 is also the lunar calendar, and says nothing. */
const OLD_STYLE = /* @__PURE__ */ new RegExp([
  String.raw`old[\s_-]?style|julian(?:isch\p{L}*)?[\s_-]?(?:cal|date|datum|day|kal)`,
  "alte[nr] stils?|vieux style|ancien style|calendrier julien|dates? julienne",
  String.raw`ст(?:ар\p{L}*|\.)? ?стил\p{L}*|юлианск\p{L}+|儒略[历曆]|俄[历曆]`,
  String.raw`(?:julian|julien|o\.? ?s|a\. ?st|v\. ?st?|ст\.? ?ст)\.?(?=\s*(?:[)\]]|$))`,
].map((words) => `(?<![\\p{L}\\p{N}])(?:${words})`).join("|"), "u");

/** What is also of the other calendar, or has been put in it. */
const NEW_STYLE = /gregor|грегориан|公[历曆]|(?<!\p{L})(?:new[\s_-]?style|neue[nr] stils?|nouveau style|н(?:ов\p{L}*|\.)? ?ст|n\. ?st?|ns(?=\s*(?:[)\]]|$)))|convert|umge?rechnet|перес?[чв]|换算/u;

/** In brackets at the end of a name. */
const ASIDE = /(?<!\s)\s*[([（][^()[\]（）]*[)\]）]\s*$/;

/** Whether a column of the `name` says that its dates are Julian: `Date (O.S.)`, `Datum (a. St.)`, `Дата (ст. ст.)`. */
export function isOldStyle(name: string): boolean {
  const text = plain(name);
  return OLD_STYLE.test(text) && !NEW_STYLE.test(text);
}

/** What of the `name` says that its dates are Julian: "O.S." of `Date (O.S.)`, and all of `Old style date`; null where nothing does. */
export function oldStyleIn(name: string): string | null {
  if (!isOldStyle(name)) return null;
  const [aside = ""] = ASIDE.exec(name) ?? [];
  return OLD_STYLE.test(plain(aside)) ? aside.trim().slice(1, -1) : name.trim();
}

/** `name` without a calendar in brackets, which is not that of what the dates come to; "" where it says that calendar in other ways. */
export function withoutCalendar(name: string): string {
  const rest = name.replace(ASIDE, (aside) => (OLD_STYLE.test(plain(aside)) || NEW_STYLE.test(plain(aside)) ? "" : aside));
  return isOldStyle(rest) ? "" : rest;
}

/** What a column is called but for its calendar, for comparison: the same of `Date (O.S.)`, `Date (N.S.)` and `Date`. */
export function nameInAnyCalendar(name: string): string {
  return plain(name).replace(OLD_STYLE, "").replace(NEW_STYLE, "").replace(/[^\p{L}\p{N}]+/gu, "");
}

function plain(name: string): string {
  return folded(name.slice(0, 200).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")).trim();
}
