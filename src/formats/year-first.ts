/** Any days will do, of which one is before the common era; in UTC. */
const [DAY, DAY_BC] = [Date.UTC(2001, 0, 2), Date.UTC(-200, 0, 2)];

/**
 * What sets the year before the month and the day, as APA has it, in dates of `locale` that end with it: "1911, December 31", "1911, 31 декабря", "44 BC, March 15".
 *
 * A text may hold several, in any words: a year is moved only where it stands right after a month of the locale, so that "1911 or 1913" and
 * "spring 1911" stay as they are. Of a year what stands after it, as "г." does, is left out, but for its era.
 */
export function createYearFirst(locale: string): (text: string) => string {
  const partsOf = (options: Intl.DateTimeFormatOptions, ms: number): readonly Intl.DateTimeFormatPart[] => new Intl.DateTimeFormat(locale, { calendar: "gregory", timeZone: "UTC", ...options }).formatToParts(ms);
  const afterYear = (options: Intl.DateTimeFormatOptions, ms: number): string => {
    const parts = partsOf({ year: "numeric", month: "long", ...options }, ms);
    return parts.slice(parts.findIndex(({ type }) => type === "year") + 1).map(({ value }) => value).join("");
  };
  // As they stand beside a day, and alone.
  const forms: readonly Intl.DateTimeFormatOptions[] = [{ month: "long", day: "numeric" }, { month: "long", year: "numeric" }];
  const monthIn = (parts: readonly Intl.DateTimeFormatPart[]): readonly string[] => parts.flatMap(({ type, value }) => (type === "month" && /\p{L}/u.test(value) ? [value] : []));
  const months = forms.flatMap((form) => Array.from({ length: 12 }, (_, month) => monthIn(partsOf(form, Date.UTC(2001, month, 2))))).flat();
  const eras = [DAY, DAY_BC].map((ms) => afterYear({ era: "short" }, ms)).filter((era) => era.trim() !== "");
  const [month, era] = [months, eras].map((texts) => `(?:${texts.map(literally).join("|") || "(?!)"})`);
  const day = "(?<!\\d)\\d{1,2}\\.?(?!\\d)";
  const part = `(?:${day}(?:\\s(?:de\\s)?${month})?|(?<!\\p{L})${month}(?:\\s${day})?)`;
  const year = `(\\d+${era}|\\d{3,}(?!\\d|${era}))(?:${literally(afterYear({}, DAY)) || "(?!)"})?`;
  // A year that is said once, for two dates.
  const notShared = "(?<!between (?:(?!\\d{3}).)* and (?:(?!\\d{3}).)*)";
  const dates = new RegExp(`${notShared}((?=[^,–]*${month}|[^,–]*–[^,–]*${month})${part}(?:–${part})?)(?:,?\\s(?:de\\s)?)${year}`, "gu");
  return (text) => text.replace(dates, "$2, $1");
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s/g, "\\s");
}
