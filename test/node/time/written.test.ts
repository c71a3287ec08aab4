import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTime } from "../../../src/time/read.js";
import { readWritten, statesNoDate, statesPresent } from "../../../src/time/written.js";

const edtfOf = (text: string) => readWritten(text)?.edtf ?? null;

/** What is read, and the texts that all are it. */
const forms: readonly (readonly [edtf: string, ...texts: readonly string[]])[] = [
  ["1911-12-31", "31 December 1911", "31st December, 1911", "Dec. 31, 1911", "December 31 1911", "DECEMBER 31st, 1911", "31 dec 1911", "31-Dec-1911", "1911 December 31", "31 December 1911."],
  ["1911-12-31", "31.12.1911", "31. 12. 1911", "12/31/1911", "31/12/1911", "31-12-1911", "1911/12/31", "1911.12.31", "  31.12.1911\n", "３１.１２.１９１１"],
  ["1911-12-31", "31. Dezember 1911", "31. Dez. 1911", "31 décembre 1911", "31 decembre 1911", "31 DÉCEMBRE 1911", "31 déc. 1911", "31 декабря 1911 г.", "31 дек. 1911 года", "1911年12月31日", "1911年12月31号", "一九一一年十二月三十一日"],
  ["1911-12-31", "Sunday, 31 December 1911", "Sun, 31 Dec 1911", "Sonntag, den 31. Dezember 1911", "dimanche 31 décembre 1911", "воскресенье, 31 декабря 1911", "1911年12月31日星期日", "[31 December 1911]", "31 December 1911 (N.S.)"],
  ["1911-05-01", "1er mai 1911", "1 May 1911", "1. Mai 1911", "1 мая 1911", "1-го мая 1911 г."],
  ["1911-12-31", "31 Dec. [1911]", "[31] December 1911", "31 December 19[11]", "[31 December] 1911"],
  ["1951-06", "1951年6月", "June 1951", "Juni 1951", "juin 1951", "июнь 1951", "в июне 1951 г.", "6/1951", "06.1951", "1951年06月"],
  ["1951", "1951年", "1951 г.", "im Jahre 1951", "AD 1951", "公元1951年"],
  ["1951-08", "août 1951", "aout 1951", "August 1951", "Aug. 1951", "август 1951"],
  ["1951-03", "März 1951", "mars 1951", "март 1951", "Mar. 1951"],
  ["1911~", "c. 1911", "ca. 1911", "circa 1911", "about 1911", "around 1911", "um 1911", "vers 1911", "около 1911 г.", "约1911年", "1911年左右", "[ca. 1911]"],
  ["1911?", "possibly 1911", "probably 1911", "vermutlich 1911", "peut-être 1911", "вероятно 1911", "可能1911年", "1911 (?)"],
  ["1911", "[1911]"],
  ["1911-05", "[1911-05]"],
  ["195X", "[195X]"],
  ["-0043-03-15", "March 15, 44 BC"],
  ["1911?", "[1911?]"],
  ["1911~/1913~", "c. 1911–1913", "um 1911-1913"],
  ["1911~/1913?", "c. 1911 to 1913?"],
  ["[..1910]", "ante 1911"],
  ["1911%", "c. 1911?", "probably around 1911"],
  ["1911-05-12~", "um den 12. Mai 1911", "c. 12 May 1911"],
  ["[..1911]", "not after 1911", "no later than 1911", "nicht nach 1911", "spätestens 1911", "au plus tard en 1911", "не позднее 1911 г.", "不晚于1911年"],
  ["[1911-03..]", "not before March 1911", "frühestens März 1911", "au plus tôt en mars 1911", "не ранее марта 1911 г.", "不早于1911年3月"],
  ["[..1910]", "before 1911", "vor 1911", "avant 1911", "до 1911 г.", "1911年以前", "1911年前"],
  ["[..1911-12-30]", "before 31 December 1911", "vor dem 31. Dezember 1911", "avant le 31 décembre 1911", "до 31 декабря 1911 г."],
  ["[..1911-12-31]", "before 1 January 1912"],
  ["[..1911-12-31]", "on or before 31 December 1911", "31 December 1911 or before", "31 December 1911 or earlier", "31 December 1911 at the latest", "not later than 31 December 1911"],
  ["[..1911-12-31]", "vor oder am 31. Dezember 1911", "am oder vor dem 31. Dezember 1911", "31. Dezember 1911 oder früher", "spätestens am 31. Dezember 1911"],
  ["[..1911-12-31]", "le 31 décembre 1911 ou avant", "31 décembre 1911 ou plus tôt", "au plus tard le 31 décembre 1911", "le 31 décembre 1911 au plus tard"],
  ["[..1911-12-31]", "не позднее 31 декабря 1911 г.", "31 декабря 1911 г. или ранее", "не позже 31.12.1911"],
  ["[..1911-12-31]", "不晚于1911年12月31日", "不遲於1911年12月31日", "最迟1911年12月31日", "1911年12月31日或之前", "在1911年12月31日或以前"],
  ["[1911-12-31..]", "on or after 31 December 1911", "31 December 1911 or after", "31 December 1911 or later", "31 December 1911 at the earliest", "not earlier than 31 December 1911"],
  ["[1911-12-31..]", "nach oder am 31. Dezember 1911", "am oder nach dem 31. Dezember 1911", "31. Dezember 1911 oder später", "frühestens am 31. Dezember 1911"],
  ["[1911-12-31..]", "le 31 décembre 1911 ou après", "31 décembre 1911 ou plus tard", "au plus tôt le 31 décembre 1911", "le 31 décembre 1911 au plus tôt"],
  ["[1911-12-31..]", "не ранее 31 декабря 1911 г.", "31 декабря 1911 г. или позднее", "не раньше 31.12.1911"],
  ["[1911-12-31..]", "不早于1911年12月31日", "最早于1911年12月31日", "1911年12月31日或之后", "在1911年12月31日或以后"],
  ["[..1911]", "in or before 1911", "1911 or earlier", "in oder vor 1911", "1911 ou avant", "1911 г. или раньше", "1911年或之前"],
  ["1911-05-03", "vom 3. Mai 1911", "от 3 мая 1911", "от 3 мая 1911 г.", "du 3 mai 1911"],
  ["1913-05-12/1913-05-13", "12./13. Mai 1913", "12. / 13. Mai 1913"],
  ["[..1910]", "by 1910"],
  ["[..1910-05-03]", "by 3 May 1910"],
  ["[1912..]", "post 1911"],
  ["18XX", "18--", "[18--]"],
  ["18XX?", "18--?", "[18--?]", "[18--]?"],
  ["1903/..", "1903–present", "1903 / present", "1903/present", "1903 to the present", "from 1903 until today", "1903–heute", "1903 bis heute", "seit 1903 bis heute", "1903 – aujourd’hui", "de 1903 à ce jour", "с 1903 по настоящее время", "1903 — н. в.", "1903至今", "1903年–现在"],
  ["[1911~..]", "c. 1911 or later", "on or after c. 1911"],
  ["1911-12-31~", "on or about 31 December 1911"],
  ["[..1911-12]", "before January 1912"],
  ["[..1910~]", "before c. 1911"],
  ["[..1909]", "before the 1910s"],
  ["[1912..]", "after 1911", "nach 1911", "après 1911", "после 1911 г.", "1911年以后"],
  ["[1912-01..]", "after December 1911"],
  ["[1912-01-01..]", "after 31 December 1911"],
  ["[1911-05..1911-06]", "May/June 1911", "mai/juin 1911", "май/июнь 1911 г.", "Mai / Juni 1911"],
  ["[1911-21..1911-22]", "Spring/Summer 1911", "Frühling/Sommer 1911"],
  ["1911/1913", "1911 / 1913", "1911 г. / 1913 г.", "1911～1913年", "1911〜1913年", "1911年～1913年", "1911~1913"],
  ["1911-05-05", "1911, 5 мая", "1911 г., 5 мая", "1911, 5 May", "1911, 5th May"],
  ["1911-02-01", "1. Feber 1911"],
  ["1911/1913", "1911-1913", "1911–1913", "1911 — 1913", "1911 - 1913", "1911 to 1913", "from 1911 to 1913", "von 1911 bis 1913", "de 1911 à 1913", "с 1911 по 1913 г.", "с 1911 до 1913", "1911年至1913年", "从1911年到1913年"],
  ["1911-05-12/1911-05-14", "12–14 May 1911", "12-14 May 1911", "May 12–14, 1911", "12.–14. Mai 1911", "du 12 au 14 mai 1911", "с 12 по 14 мая 1911 г.", "1911年5月12日至14日", "12.5.1911–14.5.1911"],
  ["1911-05/1911-06", "May–June 1911", "Mai bis Juni 1911"],
  ["1911-05-31/1911-06-02", "31 May – 2 June 1911", "May 31–June 2, 1911"],
  ["[1911..1913]", "between 1911 and 1913", "zwischen 1911 und 1913", "entre 1911 et 1913", "между 1911 и 1913 г.", "1911年和1913年之间"],
  ["[1959-10-01..1959-10-14]", "between 1 and 14 October 1959", "zwischen dem 1. und 14. Oktober 1959"],
  ["[1911?..1913?]", "probably between 1911 and 1913"],
  ["1911/..", "since 1911", "seit 1911", "ab 1911", "depuis 1911", "à partir de 1911", "с 1911", "с 1911 г.", "自1911年", "从1911年起", "1911年以来"],
  ["1911-05-02/..", "seit dem 2. Mai 1911", "depuis le 2 mai 1911", "со 2 мая 1911 г."],
  ["1911-05-12/..", "since 12 May 1911"],
  ["../1911", "until 1911", "bis 1911", "bis zum Jahre 1911", "jusqu'en 1911", "bis Ende 1911"],
  ["../1911-05-03", "bis zum 3. Mai 1911", "jusqu’au 3 mai 1911"],
  ["1911/1912", "1911–12", "1911 – 12", "1911—12 гг."],
  ["1914/1918", "1914-18", "1914–18", "1914–18 гг.", "1914-18年", "from 1914–18"],
  ["1905/1912", "1905–12"],
  ["1939/1945", "1939-45", "1939–45"],
  ["1914~/1918~", "c. 1914-18"],
  ["1914/1918?", "1914–18?"],
  ["[1914..1918]", "between 1914–18"],
  ["1911", "early 1911", "mid-1911", "mid 1911", "late 1911", "end of 1911", "in the middle of 1911", "the beginning of the year 1911", "early-1911", "1911 (late)"],
  ["1911", "Anfang 1911", "Mitte 1911", "Ende 1911", "Ende des Jahres 1911", "début 1911", "fin 1911", "mi-1911", "au milieu de 1911", "à la fin de 1911"],
  ["1911", "конец 1911", "в начале 1911 г.", "в середине 1911 года", "1911年初", "1911年底", "1911年中", "1911年末", "1911年年初"],
  ["1911-03", "early March 1911", "mid-March 1911", "Anfang März 1911", "Ende März 1911", "début mars 1911", "mi-mars 1911", "fin mars 1911", "начало марта 1911", "в конце марта 1911 г.", "1911年3月初", "1911年3月底", "1911年3月上旬", "1911年3月中旬"],
  ["1911-05", "late May 1911", "début mai 1911", "начало мая 1911"],
  ["18XX", "late 19th century", "Ende des 19. Jahrhunderts", "fin du XIXe siècle", "конец XIX в.", "19世纪末"],
  ["189X", "early 1890s", "Ende der 1890er Jahre", "fin des années 1890", "конец 1890-х", "1890年代初"],
  ["1911-23~", "um Anfang Herbst 1911"],
  ["1911-05/1911-06", "Anfang Mai bis Ende Juni 1911", "early May to late June 1911"],
  ["[1911..1913]", "between early 1911 and late 1913"],
  ["[1911,1912]", "Ende 1911 oder Anfang 1912"],
  ["[..1911]", "before the end of 1911", "vor Ende 1911", "до конца 1911 г.", "1911年底前", "not after early 1911"],
  ["[1911..]", "after early 1911", "nach Anfang 1911", "после начала 1911 г."],
  ["189X", "1890er", "die 1890er", "1890-е", "в 1890-х"],
  ["184X", "184-", "[184-]"],
  ["184X?", "184-?"],
  ["1848-05-03", "3.V.1848", "3. V. 1848", "3 V 1848", "3-V-1848", "3.V 1848", "3/V/1848"],
  ["1848-12-31", "31.XII.1848"],
  ["1848-05-03", "Mi, 3.5.1848", "Mi 3. Mai 1848", "Wed 3 May 1848", "mer. 3 mai 1848", "ср, 3.5.1848", "ср 3 мая 1848 г.", "1848年5月3日（周三）", "礼拜三 1848年5月3日"],
  ["1848-05-02", "Di, 2.5.1848", "mar. 2 mai 1848", "mar. 2.5.1848", "вт, 2 мая 1848"],
  ["1848-03-03", "Mar. 3, 1848", "Mar 3rd, 1848"],
  ["{1954,1956}", "1954 and 1956", "1954 und 1956", "1954 и 1956 гг."],
  ["{1911-05-05,1911-05-06}", "5 and 6 May 1911", "5 et 6 mai 1911"],
  ["1954?", "1954 (uncertain)"],
  ["1911-24", "winter 1911/12", "winter 1911-12", "Winter 1911/1912", "зима 1911/12 г."],
  ["1999-24", "winter 1999/00"],
  ["1911/1913", "from 1911 until 1913", "1911 until 1913"],
  ["[1911,1912]", "1911 or 1912", "1911 oder 1912"],
  ["191X", "1910s", "the 1910s", "1910's", "1910er Jahre", "1910-е годы", "années 1910", "les années 1910", "1910年代"],
  ["18XX", "19th century", "XIX век", "XIX в.", "XIXe siècle", "19. Jahrhundert", "19世纪", "十九世纪"],
  ["16XX/17XX", "17th–18th century"],
  ["-04XX", "5th century BC", "公元前5世纪"],
  ["1911-21", "spring 1911", "Spring of 1911", "Frühling 1911", "printemps 1911", "весна 1911", "весной 1911 г.", "1911年春"],
  ["1911-22", "summer 1911", "Sommer 1911", "été 1911", "лето 1911", "1911年夏天"],
  ["1911-23", "autumn 1911", "fall 1911", "Herbst 1911", "automne 1911", "осень 1911", "1911年秋"],
  ["1911-24", "winter 1911", "Winter 1911", "hiver 1911", "зима 1911", "1911年冬"],
  ["-0043", "44 BC", "44 B.C.", "44 BCE", "44 v. Chr.", "44 av. J.-C.", "44 г. до н. э.", "公元前44年"],
  ["0000", "1 BC"],
  ["0050", "AD 50", "50 CE", "50 n. Chr.", "50 г. н. э."],
  ["-0043-03-15", "15 March 44 BC", "15. März 44 v. Chr.", "公元前44年3月15日"],
  ["-1199/-1099", "1200–1100 BC"],
  ["-0043/0014", "44 BC – AD 14"],
  ["1911-12-31T10:30", "1911-12-31 10:30", "1911/12/31 10:30", "31.12.1911, 10:30", "1911-12-31 10:30"],
  ["1911-12-31T09:05:07Z", "1911-12-31 9:05:07Z", "1911-12-31 09:05:07 Z"],
  ["1911-12-31T10:30:00.000+05:30", "1911-12-31T10:30:00.000+0530"],
];

describe("readWritten(text)", () => {
  it("returns EDTF as it is, trimmed", () => {
    const texts = ["1911-12-31", "1911-12", "1911?", "[1911,1912]", "[1911..]", "1911/1913", "..", "156X-12-25", "Y12345", "1950S2", "1911-21"].filter((text) => readTime(text) !== null);
    expect(texts.map((text) => readWritten(` ${text}\n`))).toEqual(texts.map((edtf) => ({ edtf, julian: false })));
  });

  it.each(forms.flatMap(([edtf, ...texts]) => texts.map((text) => [text, edtf] as const)))("reads %j as %s", (text, edtf) => {
    expect(readWritten(text)).toEqual({ edtf, julian: false });
  });

  it.each([
    ...["31 June 1953", "29 February 1900", "31.6.1953", "12.31.1911", "32/1/1911", "0 May 1911", "31.1911", "1913-1911", "between 1913 and 1911", "29 February 1911 – 2 March 1911"],
    ...["1., 4. und 5. März 1911", "1., 4. oder 5. März 1911", "1., 2. bis 3. März 1911"], ...["5/6/11", "31.12.11", "31 December 11", "May 11", "'11", "11", "44", "911", "1911/12", "1911–05", "1911–11", "1998–13", "1911 - 12", " [1911]  -  04 ", "1914-13", "c. 1911-24", "May 1911–12", "before 1911-13", "winter 1911/13", "spring 1911/12", "winter 1911/2"],
    ...["early", "early in the war 1911", "Mitte 11", "1911 or before 1913", "between 1911 and 1913 or later", "before or after 1911", "avant ou après 1911", "at the latest", "或之前", "31 December 1911 in London", "p. 1911", "1911 1912", "1911 (1912)", "31 or December 1911", "May June 1911", "!1911", "1911a"],
    ...["1900s", "1900er Jahre", "0th century", "century", "BC", "0 BC", "44 BC AD", "44 BC – 14", "19111231", "5 May", "May", "Sunday", "", " ", "before", "to 1911", "1911 to", "12 1911", "12 – 1911", "1.5/1911/3"],
    ...["1911-12-31 25:00", "May 1911 10:30", "1911 10:30", "1911-06-31 10:30", "18 December 1911 O.S. (N.S.)", "18/30 December 1911", "32/45 December 1911", "30 February 1911 O.S.", "spring 1911 O.S."],
  ])("returns null for %j, of which something would have to be guessed", (text) => {
    expect(readWritten(text)).toBeNull();
  });

  it.each([
    ...["Do, 3.5.1848", "mar. 3 mai 1848", "jeu. 3 mai 1848", "пт, 3.5.1848", "礼拜一 1848年5月3日", "Monday 31 December 1911", "Mon, 31 Dec 1911", "Montag, den 31. Dezember 1911", "mardi 31 décembre 1911", "суббота, 31 декабря 1911", "1911年12月31日星期六", "Monday 18 December 1911 O.S.", "Sunday 31 December 1911 – Wednesday 2 January 1912", "Monday 31 December 1911 10:30"],
    ...["2th May 1911", "22st May 1911", "11st May 1911", "1th May 1911", "3nd May 1911", "3.XIII.1848", "3.IVV.1848", "с. 1911", "1900er", "1900-е", "19st century", "21th century"],
    ...["S. 1910", "s. 1910", "S 1910", "Mon 1911", "Sun 1911", "Sunday, May 1911", "Mo 1911", "lundi 1911", "пн 1911", "before Sunday 1911", "1911年星期日"],
  ])("returns null for %j, which contradicts itself", (text) => {
    expect(readWritten(text)).toBeNull();
  });

  it("reads the ordinals that there are, and days of the week that are right", () => {
    expect(["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "20th", "21st", "22nd", "23rd"].map((day) => edtfOf(`${day} May 1911`)?.slice(8))).toEqual(["01", "02", "03", "04", "11", "12", "13", "20", "21", "22", "23"]);
    expect(["Sunday 31 December 1911 – Monday 1 January 1912", "before Sunday 31 December 1911", "Sunday 18 December 1911 O.S.", "Tuesday 2 May 1911", "mercredi 3 mai 1911", "Donnerstag 4. Mai 1911", "пятница 5 мая 1911", "1911年5月6日星期六"].map(edtfOf))
      .toEqual(["1911-12-31/1912-01-01", "[..1911-12-30]", "1911-12-31", "1911-05-02", "1911-05-03", "1911-05-04", "1911-05-05", "1911-05-06"]);
  });

  it("never throws, and returns only what readTime reads", () => {
    const words = fc.array(fc.constantFrom("1911", "31", "5", "/", "-", "–", ".", ",", " ", "May", "before", "to", "between", "and", "c.", "?", "BC", "O.S.", "年", "月", "前", "XIX", "century", "s", "[", "]", "10:30", "\u0000", "\ud800", "__proto__", "constructor"), { maxLength: 12 }).map((parts) => parts.join(" "));
    fc.assert(fc.property(fc.oneof(words, fc.string({ unit: "binary" })), (text) => {
      const found = readWritten(text);
      expect(found === null || readTime(found.edtf) !== null).toBe(true);
    }), { numRuns: 3000 });
  });

  it.each(["1", " ", "-", "May ", "1911 ", "十", "?", "v. ", "1911-", "\ud800", "a\u0301"])("refuses a megabyte of %j", (part) => {
    expect(readWritten(part.repeat(1e6 / part.length))).toBeNull();
  });

  it("reads any day back from the words of Intl, in each language", () => {
    const day = fc.integer({ min: -140_000, max: 30_000 }).map((days) => new Date(days * 86_400_000)).filter((date) => date.getUTCFullYear() > 999);
    const format = fc.constantFrom(...["en-GB", "en-US", "de", "fr", "ru", "zh"].flatMap((locale) => (["long", "full"] as const).map((dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC", calendar: "gregory" }))));
    fc.assert(fc.property(day, format, (date, inWords) => {
      expect(edtfOf(inWords.format(date))).toBe(date.toISOString().slice(0, 10));
    }), { numRuns: 2000 });
  });

  it("reads any month back from the words of Intl, in full and short", () => {
    for (const locale of ["en-GB", "en-US", "de", "fr", "ru", "zh"]) {
      for (const month of ["long", "short"] as const) {
        const format = new Intl.DateTimeFormat(locale, { year: "numeric", month, timeZone: "UTC" });
        const months = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(1911, i)));
        expect(months.map((date) => edtfOf(format.format(date)))).toEqual(months.map((date) => date.toISOString().slice(0, 7)));
      }
    }
  });
});

describe("readWritten(text, order)", () => {
  it("takes the order where the numbers do not say it", () => {
    expect(["day-first", "month-first", null].map((order) => readWritten("5/6/1911", order as "day-first" | "month-first" | null)?.edtf)).toEqual(["1911-06-05", "1911-05-06", undefined]);
    expect(readWritten("5-6-1911", "day-first")?.edtf).toBe("1911-06-05");
    expect(readWritten("5/6/1911 to 7/6/1911", "month-first")?.edtf).toBe("1911-05-06/1911-07-06");
    expect(readWritten("5/6/1911 10:30", "day-first")?.edtf).toBe("1911-06-05T10:30");
  });

  it("needs none where the number above 12 says it, the two are the same, or dots stand between them", () => {
    expect(readWritten("12/31/1911", "day-first")?.edtf).toBe("1911-12-31");
    expect(readWritten("5/5/1911")?.edtf).toBe("1911-05-05");
    expect(readWritten("5.6.1911", "month-first")?.edtf).toBe("1911-06-05");
  });
});

describe("readWritten(text), of the Julian calendar,", () => {
  it.each([
    ...["18 December 1911 O.S.", "18 December 1911 (Julian)", "18 December 1911, old style", "18. Dezember 1911 a. St.", "18. Dezember 1911 (julian.)", "18 декабря 1911 г. (ст. ст.)", "18 декабря 1911 г. по старому стилю", "18 décembre 1911 v. s.", "18.12.1911 O.S.", "1911-12-18 O.S."],
    ...["18/31 December 1911", "18/31 декабря 1911 г.", "December 18/31, 1911", "18 December/31 December 1911", "18./31. Dezember 1911", "18/31.12.1911"],
  ])("reads %j as the Gregorian day 1911-12-31", (text) => {
    expect(readWritten(text)).toEqual({ edtf: "1911-12-31", julian: true });
  });

  it("reads the day of the other calendar in brackets, where it is the same day", () => {
    expect(["25 октября (7 ноября) 1917", "25 October (7 November) 1917", "25 октября (7 ноября) 1917 г."].map((text) => readWritten(text))).toEqual(Array(3).fill({ edtf: "1917-11-07", julian: true }));
    expect(readWritten("18 (31) December 1911")).toEqual({ edtf: "1911-12-31", julian: true });
    expect(["27 декабря 1911 г. (9 января 1912 г.)", "27 December 1911 (9 January 1912)", "27 декабря 1911 г. [9 января 1912 г.]", "27.12.1911 (9.1.1912)"].map((text) => readWritten(text))).toEqual(Array(4).fill({ edtf: "1912-01-09", julian: true }));
    expect(["27 декабря 1911 г. (10 января 1912 г.)", "5 May 1911 (2)", "3 May 1911 (4 p.)", "31 Dec. [1911]"].map((text) => readWritten(text)?.edtf)).toEqual([undefined, undefined, undefined, "1911-12-31"]);
    expect(["25 October (8 November) 1917", "7 November (25 October) 1917", "5 May (1911)", "25 October (7 November)"].map((text) => readWritten(text)?.julian)).toEqual([undefined, undefined, false, undefined]);
  });

  it("reads a doubled date across a month or a year", () => {
    expect(readWritten("25 December 1911/7 January 1912")).toEqual({ edtf: "1912-01-07", julian: true });
    expect(readWritten("25 января / 7 февраля 1918 г.")).toEqual({ edtf: "1918-02-07", julian: true });
  });

  it("reads a month and a year as one of the days that they may be", () => {
    expect(readWritten("December 1911 O.S.")).toEqual({ edtf: "[1911-12-14..1912-01-13]", julian: true });
    expect(readWritten("c. 1911 O.S.")).toEqual({ edtf: "[1911-01-14~..1912-01-13~]", julian: true });
    expect(readWritten("before 1911 O.S.")).toEqual({ edtf: "[..1911-01-13]", julian: true });
  });

  it.each(["11 February 1731/32", "11 February 1731/2", "February 11, 1731/32", "11 Feb. 1731/1732", "11 February 1731/32 O.S."])("reads %j, of which the year began in March, as the Gregorian day 1732-02-22", (text) => {
    expect(readWritten(text)).toEqual({ edtf: "1732-02-22", julian: true });
  });

  it.each(["25 March 1731/32", "11 June 1731/32", "11 February 1731/33", "11 February 1911/12", "11 February 1731/32 N.S.", "30 February 1731/32", "1911, 31 июня", "December/January 1911", "winter/spring 1911", "1911, ca. 1913", "1911 about 1913"])("returns null for %j", (text) => {
    expect(readWritten(text)).toBeNull();
  });

  it.each([
    ["4 October 1582", "1582-10-14"],
    ["2 September 1752", "1752-09-13"],
    ["25 October 1917", "1917-11-07"],
    ["29 February 1900", "1900-03-13"],
    ["28 February 1900", "1900-03-12"],
    ["1 March 1900", "1900-03-14"],
    ["1 March AD 200", "0200-03-01"],
    ["1 January 4713 BC", "-4713-11-24"],
    ["15 March 44 BC", "-0043-03-13"],
  ])("converts %s to %s", (text, edtf) => {
    expect(readWritten(`${text} O.S.`)).toEqual({ edtf, julian: true });
  });

  it("counts the days one by one, with a leap day every fourth year", () => {
    let day = Date.UTC(1600, 0, 11);
    for (let year = 1600; year < 1910; year++) {
      for (const [i, length] of [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
        for (const first of [1, length]) {
          expect(edtfOf(`${first}.${i + 1}.${year} O.S.`)).toBe(new Date(day + (first - 1) * 86_400_000).toISOString().slice(0, 10));
        }
        expect(edtfOf(`${length + 1}.${i + 1}.${year} O.S.`)).toBeNull();
        day += length * 86_400_000;
      }
    }
  });
});

it.each(["v. 1912", "vom Mai 1911", "von 1911", "from 1911", "12./15. Mai 1913", "18-", "18---x", "by Anna", "1903 today"])("readWritten(%j) leaves open what is not certain", (text) => {
  expect(edtfOf(text)).toBeNull();
});

describe("statesPresent(text)", () => {
  it("is true of what stands for an end that is yet to come, in five languages, and of no date", () => {
    const texts = ["present", "to the present", "today", "ongoing", "now", "heute", "bis heute", "Gegenwart", "à ce jour", "jusqu'à aujourd’hui", "по настоящее время", "н. в.", "по сей день", "至今", "今", "现在"];
    expect(texts.filter((text) => !statesPresent(text))).toEqual([]);
    expect(texts.map(edtfOf)).toEqual(texts.map(() => null));
    expect(["1903", "since 1903", "", "the present letter", "undated"].filter(statesPresent)).toEqual([]);
  });
});

describe("statesNoDate(text)", () => {
  it("is true of what says that there is none, in five languages", () => {
    const texts = ["undated", "Undated", "n.d.", "N. D.", "[n.d.]", "no date", "unknown", "-", "—", "?", "o. D.", "ohne Datum", "undatiert", "s. d.", "sans date", "non datée", "б. д.", "б/д", "s.a.", "s. a.", "sine anno", "未注明日期", "без даты", "不详", "无日期", " - "];
    expect(texts.filter((text) => !statesNoDate(text))).toEqual([]);
    expect(texts.map(edtfOf)).toEqual(texts.map(() => null));
  });

  it("is false of dates, of what cannot be read, and of nothing", () => {
    expect(["1911", "31 June 1953", "n", "d", "", " ", "not known yet", "--", "unknown 1911", "-".repeat(1e6)].filter(statesNoDate)).toEqual([]);
  });
});
