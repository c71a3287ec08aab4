import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phraseIn } from "../../../src/panels/phrases.js";
import { readTime } from "../../../src/time/read.js";
import { createSpanFormat } from "../../../src/time/span-words.js";
import { createUnitFormat } from "../../../src/time/unit-words.js";
import { units } from "../../../src/time/calendar.js";
import { createTimeFormat } from "../../../src/time/words.js";
import { citeWordsEn } from "../../../src/view/cite-words.js";
import { fileWordsEn } from "../../../src/view/file-words.js";
import { linkWordsEn } from "../../../src/view/link-words.js";
import { pageWordsEn } from "../../../src/view/page-words.js";
import { pictureWordsEn } from "../../../src/view/picture-words.js";
import { type ProblemWords, problemWordsEn } from "../../../src/view/problem-words.js";
import type { SummaryFacts, Words } from "../../../src/view/words.js";
import { wordsEn, wordsRu, wordsZh } from "../../../src/words/index.js";
import { guessesOfReaders, phrasesOfReaders, refusalsOfReaders } from "../../support/phrases.js";

/** What no reader of files tells, but a timeline of the rows that it is given. */
const OF_ROWS = ["text, or a list of texts", "a row of named values", "text or a number that no other record has", "a value, but its channel failed: 7"];

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month)).toLocaleString("en", { month: "long", timeZone: "UTC" }));

const readers = phrasesOfReaders();
const refusals = refusalsOfReaders();
const guesses = guessesOfReaders();

/** The words in which nothing is said, but which are looked up. */
const TABLES = ["kinds", "phrases", "guesses", "labels", "seconds"];

const complete = { ...wordsEn, file: fileWordsEn, cite: citeWordsEn, links: linkWordsEn, picture: pictureWordsEn, ofPage: pageWordsEn, problems: problemWordsEn };
const languages = { wordsRu, wordsZh };

/** Where each word stands, as "time.about", and of what type it is. */
function shapeOf(words: object, path = ""): readonly string[] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]) =>
    typeof word === "object" && word !== null && !TABLES.includes(key) ? shapeOf(word, `${path}${key}.`) : [`${path}${key}: ${typeof word}`]).sort();
}

/** Every word that is a text, by where it stands. */
function textsOf(words: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]) =>
    typeof word === "string" ? [[`${path}${key}`, word] as const] : typeof word === "object" && word !== null && !TABLES.includes(key) ? textsOf(word, `${path}${key}.`) : []);
}

describe.each(Object.entries(languages))("%s", (_, words) => {
  it("has every word that English has, and no other", () => {
    expect(shapeOf(words)).toEqual(shapeOf(complete));
  });

  it("leaves none of them empty, or in English", () => {
    const english = new Map(textsOf(complete));
    expect([english.has("tableMode"), english.has("cite.copied")]).toEqual([true, true]);
    expect(textsOf(words).filter(([path, word]) => word === "" || (!["comma", "stop", "cite.style.mla", "cite.style.apa"].includes(path) && word === english.get(path)))).toEqual([]);
  });

  it("has words for whatever a reader of files may tell or have expected, and for what a timeline expects of rows, and for nothing else", () => {
    const phrases = words.problems.phrases!;
    const told = [...readers.phrases, ...refusals, ...OF_ROWS];
    expect(told.length).toBeGreaterThan(150);
    // The rest is handed on by what tells it, and is found there.
    expect([...readers.unknown].filter((each) => !/^(?:bibtex-entries|bibtex-inherit|read-datapackage|tei)\.ts: (?:reason|expected)$/u.test(each))).toEqual(["reading.ts: expected", "xml.ts: reason"]);
    // What an XML file is to have there is no word.
    expect(told.filter((text) => phraseIn(phrases, text) === text)).toEqual(["&amp;"]);
    const within = ["line 7", "lines 7", "lines 7 and others", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "a text", "a number", "true or false", "empty", ...MONTHS.map((month) => `7 ${month}`)];
    expect(Object.entries(phrases).filter(([key]) => ![...told, ...within].some((text) => phraseIn({ [key]: "found" }, text) === "found")).map(([key]) => key)).toEqual([]);
  });

  it("has words for whatever a reader of files may say that it guessed, and for nothing else", () => {
    const table = words.file.guesses!;
    expect(guesses.size).toBeGreaterThan(70);
    expect([...guesses].filter((text) => phraseIn(table, text) === text)).toEqual([]);
    const within = ["of 7, and of no record, is said: 7; and 7 more", "\"7\" is the title of 7, and no record; with it stands: 7; and 7 more", "7\", \"7"];
    const parts = Object.keys(table).filter((key) => /^(?:the|its|their|a|no|what|resource) /u.test(key));
    expect(Object.entries(table).filter(([key]) => ![...guesses, ...within, ...parts].some((text) => phraseIn({ [key]: "found" }, text) === "found")).map(([key]) => key)).toEqual([]);
  });

  it("says a guess in no English but for what is told and the names of formats", () => {
    const names = /^(?:encoding|big|shift|jis|euc|kr|windows|macintosh|koi|gb|items|groups|content|nav|navDate)$/u;
    expect([...guesses].flatMap((text) => phraseIn(words.file.guesses!, text).match(/\b[a-z]{2,}\b/gu)?.filter((word) => !names.test(word)).map((word) => `${word}: ${text}`) ?? [])).toEqual([]);
  });

  it("says in its own words also what stands in another phrase", () => {
    const names = /^(?:true|false|columns|files|div|document|key|title|year|letter|string|records|utf|windows|koi|http|https|vis|timeline|amp|st|correspDesc|src)$/u;
    // One line is named without others.
    const told = [...readers.phrases, ...refusals, ...OF_ROWS].filter((text) => !text.includes("line 7 and others"));
    const english = told.flatMap((text) => phraseIn(words.problems.phrases!, text).match(/\b[a-z]{2,}\b/gu)?.filter((word) => !names.test(word)) ?? []);
    expect(english).toEqual([]);
  });
});

const date = fc.constantFrom("1954", "март 1954 г.", "4 марта 1954 г.", "1954年3月", "около марта 1954 г.", "1");
const n = fc.integer({ min: 1, max: 2_000_000 });
const some = fc.integer({ min: 0, max: 2_000 });
const text = fc.constantFrom("x", "Рощин", "罗申");
const perhaps = fc.option(date);

/** Arguments of every function, as it is called. */
const ARGUMENTS: { readonly [Key in FunctionOf<Words>]: fc.Arbitrary<readonly unknown[]> } = {
  quoted: fc.tuple(text),
  asWritten: fc.tuple(text),
  until: fc.tuple(text),
  summary: fc.tuple(fc.record<SummaryFacts>({
    shown: some, total: n, possible: some, lanes: n, from: perhaps, to: perhaps, thick: fc.option(fc.record({ count: n, from: date, to: date })), approximate: some, uncertain: some, imprecise: some, undated: some, undatedBy: fc.option(text), isOutOfSight: fc.boolean(),
  })),
  undated: fc.tuple(n, fc.option(text)),
  without: fc.tuple(text),
  noneDated: fc.tuple(fc.option(text)),
  rest: fc.tuple(n, n),
  unread: fc.tuple(n, n),
  unreadValues: fc.tuple(n),
  failed: fc.tuple(fc.constantFrom("", "x.")),
  reading: fc.tuple(some, n),
  searching: fc.tuple(some, n),
  page: fc.tuple(n, n, n),
  notLoaded: fc.tuple(text, fc.boolean()),
  records: fc.tuple(n),
  certainly: fc.tuple(some, some),
  barScale: fc.tuple(fc.constantFrom(...units), n),
  remove: fc.tuple(text),
  showOnly: fc.tuple(text),
  place: fc.tuple(n, n),
  moved: fc.tuple(text, n, n),
  lag: fc.tuple(fc.integer({ min: -400, max: 400 }).filter((days) => days !== 0), fc.boolean(), fc.boolean()),
};
const TIME: { readonly [Key in FunctionOf<Words["time"]>]: fc.Arbitrary<readonly unknown[]> } = {
  about: fc.tuple(date), uncertain: fc.tuple(date), between: fc.tuple(date, date), before: fc.tuple(date), after: fc.tuple(date), lasted: fc.tuple(date, date), since: fc.tuple(date), until: fc.tuple(date),
  endUnknown: fc.tuple(date), startUnknown: fc.tuple(date), at: fc.tuple(date, fc.constant("20:00")), season: fc.tuple(fc.integer({ min: 21, max: 41 }), fc.constantFrom("1954", "1954年", "1953–1954", "1953年–1954年")),
  inPart: fc.tuple(date, fc.subarray(["year", "month", "part of the year", "day"] as const, { minLength: 1 }), fc.constantFrom("approximate", "uncertain")), inSomeYear: fc.tuple(date, fc.constantFrom("", "1950–1959", "1950年–1959年")),
  estimated: fc.tuple(fc.constant("1954"), fc.constant("1950–1959")), decade: fc.tuple(fc.integer({ min: 11, max: 199 }).map((decade) => decade * 10)), century: fc.tuple(fc.integer({ min: 2, max: 30 })),
};
const unit = fc.constantFrom(...["row", "record", "entry", "event", "item"] as const);
const facts = fc.record({ table: fc.constantFrom("", "x"), unit, row: fc.nat(), column: fc.constantFrom("", "x"), value: fc.constantFrom("", "x"), reason: text, expected: text, message: fc.constant("x") });
const FILE: { readonly [Key in FunctionOf<typeof fileWordsEn>]: fc.Arbitrary<readonly unknown[]> } = {
  fetching: fc.tuple(text, some), parsing: fc.tuple(text, some), notFound: fc.tuple(text), unreachable: fc.tuple(text), refused: fc.tuple(text, n), notRead: fc.tuple(text, text), overrule: fc.tuple(text), problem: fc.tuple(facts),
};
const PROBLEMS: { readonly [Key in FunctionOf<ProblemWords>]: fc.Arbitrary<readonly unknown[]> } = {
  problem: fc.tuple(n, fc.constantFrom("", "x"), fc.constantFrom("", "x"), text, fc.boolean()), cause: fc.tuple(n, fc.constantFrom("", "x"), text, fc.option(fc.boolean())), example: fc.tuple(n, fc.constantFrom("", "x")),
  fileProblem: fc.tuple(facts),
  others: fc.tuple(unit, fc.array(fc.tuple(n, n), { minLength: 1, maxLength: 3 }), some),
};
const PICTURE: { readonly [Key in FunctionOf<typeof pictureWordsEn>]: fc.Arbitrary<readonly unknown[]> } = { drawn: fc.tuple(date), saved: fc.tuple(text), notSaved: fc.tuple(text) };
const LINKS: { readonly [Key in FunctionOf<typeof linkWordsEn>]: fc.Arbitrary<readonly unknown[]> } = {
  fault: fc.tuple(fc.constantFrom("", "x"), text), hidden: fc.tuple(text), otherVersion: fc.tuple(text, text),
};
const CITE: { readonly [Key in FunctionOf<typeof citeWordsEn>]: fc.Arbitrary<readonly unknown[]> } = { saved: fc.tuple(text), copyByHand: fc.tuple(n), rest: fc.tuple(n, n), some: fc.tuple(n, n) };

type FunctionOf<Table> = { [Key in keyof Table]-?: Table[Key] extends (...given: never[]) => string ? Key : never }[keyof Table];

describe.each(Object.entries({ wordsEn: complete, ...languages }))("each function of %s", (_, words) => {
  it.each([["", words, ARGUMENTS], ["time.", words.time, TIME], ["file.", words.file, FILE], ["links.", words.links, LINKS], ["picture.", words.picture, PICTURE], ["problems.", words.problems, PROBLEMS], ["cite.", words.cite, CITE]] as const)("returns text, whatever it is told: %s*", (__, table, given) => {
    fc.assert(fc.property(fc.record(given as Record<string, fc.Arbitrary<readonly unknown[]>>), (all) => {
      for (const [key, own] of Object.entries(all)) {
        const said: unknown = Reflect.apply((table as unknown as Record<string, (...each: readonly unknown[]) => string>)[key]!, undefined, own);
        expect(said, key).toSatisfy((each) => typeof each === "string" && each.trim() !== "" && !/undefined|null|NaN|\[object|=>/u.test(each));
      }
    }), { numRuns: 60 });
  });
});

describe.each(Object.entries(languages))("%s", (_, words) => {
  it("has no Latin letters but the names of keys, Roman numbers and what it is told", () => {
    const latin = (said: string): readonly string[] => said.match(/\p{Script=Latin}+/gu)?.filter((word) => !["Alt", "Enter", "x", "UTC", "SVG", "PNG", "MLA", "APA"].includes(word) && !/^[IVXLC]+$/u.test(word)) ?? [];
    const texts = textsOf(words).filter(([path]) => path !== "locale").map(([, word]) => word);
    expect(texts.flatMap(latin)).toEqual([]);
    fc.assert(fc.property(fc.record({ ...ARGUMENTS, ...FILE, ...LINKS, ...PICTURE, ...PROBLEMS }), (all) => {
      for (const [key, own] of Object.entries(all)) {
        const table = { ...words, ...words.file, ...words.links, ...words.picture, ...words.problems } as unknown as Record<string, (...each: readonly unknown[]) => string>;
        expect(latin(Reflect.apply(table[key]!, undefined, own)), key).toEqual([]);
      }
    }), { numRuns: 60 });
  });
});

describe("wordsRu", () => {
  const spaced = (said: string): string => said.replaceAll("\u00a0", " ");

  it.each([
    [1, "1 запись", "1 значение", "через 1 день", "0 из 1 записи", "1 результата"],
    [2, "2 записи", "2 значения", "через 2 дня", "0 из 2 записей", "2 результатов"],
    [5, "5 записей", "5 значений", "через 5 дней", "0 из 5 записей", "5 результатов"],
    [11, "11 записей", "11 значений", "через 11 дней", "0 из 11 записей", "11 результатов"],
    [21, "21 запись", "21 значение", "через 21 день", "0 из 21 записи", "21 результата"],
    [1234, "1 234 записи", "1 234 значения", "через 1 234 дня", "0 из 1 234 записей", "1 234 результатов"],
  ])("counts %i in its forms", async (count, records, values, lag, of, results) => {
    const { datasetRu } = await import("../../../src/words/index.js");
    const facts: SummaryFacts = { shown: 0, total: count, possible: 0, lanes: 0, from: null, to: null, thick: null, approximate: 0, uncertain: 0, imprecise: 0, undated: 0, undatedBy: null, isOutOfSight: false };
    expect([wordsRu.records(count), wordsRu.unreadValues(count), wordsRu.lag(count, true), wordsRu.summary(facts), datasetRu.note(0, count)].map(spaced))
      .toEqual([records, `Не удалось прочитать ${values}.`, lag, of, `0 из ${results} поиска в архиве`]);
  });

  it("sums up what is shown", () => {
    expect(spaced(wordsRu.summary({ shown: 7, total: 12, possible: 0, lanes: 2, from: "май 1950 г.", to: "июнь 1955 г.", thick: { count: 4, from: "1952", to: "1953" }, approximate: 2, uncertain: 1, imprecise: 3, undated: 2, undatedBy: null, isOutOfSight: false })))
      .toBe("7 из 12 записей на 2 дорожках, с мая 1950 г. по июнь 1955 г.; 4 в 1952–1953 гг.; 2 с приблизительной датой; 1 с предположительной датой; 3 с датой не до дня; 2 без даты");
    expect(spaced(wordsRu.summary({ shown: 1, total: 1, possible: 0, lanes: 1, from: "май 1950 г.", to: "май 1950 г.", thick: { count: 1, from: "1950", to: "1950" }, approximate: 0, uncertain: 0, imprecise: 0, undated: 0, undatedBy: null, isOutOfSight: false })))
      .toBe("1 из 1 записи на 1 дорожке, май 1950 г.; 1 в 1950 г.");
  });

  it.each([
    ["1903", "до 1918 г.", "с 1903 г. до 1918 г."],
    ["после 1903 г.", "май 1918 г.", "после 1903 г. по май 1918 г."],
    ["до 1903 г.", "май 1918 г.", "до 1903 г. и по май 1918 г."],
    ["май 1903 г.", "после апреля 1918 г.", "с мая 1903 г. и после апреля 1918 г."],
    ["после 1903 г.", "до 1918 г.", "после 1903 г. до 1918 г."],
  ])("says from %s to %s as %s", (from, to, said) => {
    expect(spaced(wordsRu.time.lasted(from, to))).toBe(said);
  });

  it.each([
    ["1956-03-31", "31 марта 1956 г."],
    ["1954-03~", "около марта 1954 г."],
    ["1954~", "около 1954 г."],
    ["1951-06-27?", "27 июня 1951 г. (предположительно)"],
    ["1954%", "около 1954 г. (предположительно)"],
    ["[1959-10-01..1959-10-14]", "между 1 и 14 октября 1959 г."],
    ["[1953-03..1954-06]", "между мартом 1953 г. и июнем 1954 г."],
    ["[1954-01..1954-02]", "между январём и февралём 1954 г."],
    ["[1953..1954]", "между 1953 и 1954 гг."],
    ["[1953-03~..1954-06]", "примерно между мартом 1953 г. и июнем 1954 г."],
    ["[..1910]", "до 1911 г."],
    ["[1912-05..]", "после апреля 1912 г."],
    ["[1912..]", "после 1911 г."],
    ["1953-02/1954-06", "с февраля 1953 г. по июнь 1954 г."],
    ["1953-02~/1954-06~", "примерно с февраля 1953 г. примерно до июня 1954 г."],
    ["1953-12-03/1959-10-15", "с 3 декабря 1953 г. по 15 октября 1959 г."],
    ["1911/..", "с 1911 г."],
    ["../1911", "по 1911 г."],
    ["1911-05/", "с мая 1911 г., окончание неизвестно"],
    ["/1911", "по 1911 г., начало неизвестно"],
    ["1954-21/..", "с весны 1954 г."],
    ["../1954-24", "по зиму 1954–1955 гг."],
    ["1953-26", "лето 1953 г. (Северное полушарие)"],
    ["2001-34~", "около II квартала 2001 г."],
    ["2001-40", "I полугодие 2001 г."],
    ["195X", "1950-е гг."],
    ["195X~", "около 1950-х гг."],
    ["19XX", "XX в."],
    ["15XX/..", "с XVI в."],
    ["1950S3", "около 1950 г. (один из 1950–1959 гг.)"],
    ["1950S4", "1950"],
    ["[1954,1956]", "1954 или 1956"],
    ["-0043", "44 г. до н. э."],
    ["1949-10-20T20:00:00", "20 октября 1949 г., 20:00"],
  ])("says %s as %s", (edtf, said) => {
    const time = readTime(edtf)!;
    expect(time).not.toBeNull();
    expect(spaced(createTimeFormat("ru", wordsRu.time)(time))).toBe(said);
  });

  it("keeps the sign of a year on its line", () => {
    expect(createTimeFormat("ru", wordsRu.time)(readTime("1956-03-31")!)).toBe("31 марта 1956\u00a0г.");
  });

  it("names bins and spans", () => {
    expect(spaced(createUnitFormat("ru", wordsRu.time)("quarter", Date.UTC(1954, 0)))).toBe("январь–март 1954 г.");
    expect(spaced(createSpanFormat("ru", wordsRu.time)(["1953", ".."]))).toBe("с 1953 г.");
  });
});

describe("wordsZh", () => {
  it("sums up what is shown", () => {
    expect(wordsZh.summary({ shown: 7, total: 1200, possible: 0, lanes: 2, from: "1950年5月", to: "1955年6月", thick: { count: 4, from: "1952年", to: "1953年" }, approximate: 2, uncertain: 1, imprecise: 3, undated: 2, undatedBy: null, isOutOfSight: false }))
      .toBe("共1,200条记录，显示7条，分2行，1950年5月至1955年6月；1952年至1953年有4条；2条日期约略；1条日期存疑；3条日期未精确到日；2条无日期");
  });

  it.each([
    ["1956-03-31", "1956年3月31日"],
    ["1954-03~", "约1954年3月"],
    ["1951-06-27?", "1951年6月27日（存疑）"],
    ["[1959-10-01..1959-10-14]", "1959年10月1日至14日之间"],
    ["[..1910]", "1911年以前"],
    ["[1912..]", "1911年以后"],
    ["1953-02/1954-06", "1953年2月至1954年6月"],
    ["1911/..", "1911年起"],
    ["../1911", "至1911年止"],
    ["1911/", "1911年起，结束时间不详"],
    ["1954-21", "1954年春季"],
    ["1953-24", "1953–1954年冬季"],
    ["2001-34", "2001年第二季度"],
    ["2001-38", "2001年5月至8月"],
    ["195X", "20世纪50年代"],
    ["19XX", "20世纪"],
    ["1950S3", "约1950年（1950–1959年中的某一年）"],
    ["[1954,1956]", "1954年或1956年"],
    ["1949-10-20T20:00:00", "1949年10月20日 20:00"],
  ])("says %s as %s", (edtf, said) => {
    expect(createTimeFormat("zh-Hans", wordsZh.time)(readTime(edtf)!)).toBe(said);
  });

  it("names bins", () => {
    expect(createUnitFormat("zh-Hans", wordsZh.time)("quarter", Date.UTC(1954, 0))).toBe("1954年1月–3月");
  });
});
