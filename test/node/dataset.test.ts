import { expect, test } from "vitest";
import { conversations, dataset, envoys, people, periods, places, provenance, sources, topics } from "../../src/dataset/index.js";
import * as everything from "../../src/dataset/index.js";
import { readTime } from "../../src/time/read.js";
import { extentOf } from "../../src/time/time.js";

// The first ten results of the archive's search, in its order: the date it lists, its title, and whom it says Mao was with
// besides the envoy.
const listed = [
  ["yudin-1950-12-31", "1951-01-20", "Report from P. F. Yudin to I. V. Stalin on Meetings with the Leaders of the Communist Party of China, including Mao Zedong on 31 December 1950", "liu-shaoqi zhou-enlai"],
  ["yudin-1958-04-05", "1958-04-19", "From the Diary of P. F. Yudin: Memorandum of Conversation with Mao Zedong on 5 April 1958", "zhou-enlai"],
  ["roshchin-1949-10-20", "1949-10-20", "From the Diary of N.V. Roshchin, Memorandum of Conversation with Chairman Mao Zedong on 20 October 1949", ""],
  ["roshchin-1949-10-16", "1949-10-16", "From the Diary of N.V. Roshchin: Memorandum of Conversation with Chairman Mao Zedong on 16 October 1949", ""],
  ["yudin-1955-12-21", "1955-12-21", "From the Journal of Pavel F. Yudin: Record of Conversation with Mao Zedong on 21 December 1955", ""],
  ["yudin-1956-03-31", "1956-04-05", "From the Journal of Ambassador P. F. Yudin, Record of Conversation with Mao Zedong, 31 March 1956", ""],
  ["antonov-1959-10", "1959-10-14", "From the Journal of Ambassador S.F. Antonov, Summary of a Conversation with the Chairman of the CC CPC Mao Zedong", ""],
  ["krasovsky-1951-06-27", "1951-06-28", "Ciphered Telegram No. 21266, Krasovsky to Cde. Filippov [Stalin]", ""],
  ["roshchin-1950-01-01", "1950-01-01", "Memorandum, Conversation of Mao and USSR Ambassador to China N.V. Roshchin on 1 January 1950", ""],
  ["yudin-1954-01-04", "1954-02-23", "From the Journal of Ambassador Pavel Yudin: Record of Conversation with Mao Zedong, 4 January 1954", ""],
] as const;

const beyond = [
  ["yudin-1954-03-26", "1954-03-31", "From the Journal of Ambassador Pavel Yudin: Memorandum of Conversation with Mao Zedong, 26 March 1954", ""],
  ["yudin-1955-03-08", "1955-03-12", "From the Journal of Ambassador Pavel Yudin: Record of Conversation with Mao Zedong on 8 March 1955", ""],
] as const;

const tables = { conversations, envoys, people, topics, places, periods, sources };

function conversation(id: everything.ConversationId): everything.Conversation {
  return conversations.find((one) => one.id === id)!;
}

function timeOf(edtf: string) {
  const time = readTime(edtf);
  expect(time, edtf).not.toBeNull();
  return time!;
}

test.each([...listed, ...beyond])("%s has the date and the title under which the archive lists it", (id, date, title) => {
  expect(conversation(id)).toMatchObject({ listed: date, title });
});

test("conversations are the ten of the archive's first page and two more, by the day held", () => {
  expect(conversations.map(({ id }) => id)).toEqual([
    "roshchin-1949-10-16",
    "roshchin-1949-10-20",
    "roshchin-1950-01-01",
    "yudin-1950-12-31",
    "krasovsky-1951-06-27",
    "yudin-1954-01-04",
    "yudin-1954-03-26",
    "yudin-1955-03-08",
    "yudin-1955-12-21",
    "yudin-1956-03-31",
    "yudin-1958-04-05",
    "antonov-1959-10",
  ]);
  expect(conversations.map(({ id }) => id).sort()).toEqual([...listed, ...beyond].map(([id]) => id).sort());
});

test("conversations have the two dates that are established", () => {
  expect(conversations.map(({ held, written }) => [held, written])).toEqual([
    ["1949-10-16", "1949-12-01"],
    ["1949-10-20", "1949-12-01"],
    ["1950-01-01", undefined],
    ["1950-12-31", "1951-01-20"],
    ["1951-06-27?", "1951-06-28"],
    ["1954-01-04", "1954-02-23"],
    ["1954-03-26", "1954-03-31"],
    ["1955-03-08", "1955-03-12"],
    ["1955-12-21", undefined],
    ["1956-03-31", "1956-04-05"],
    ["1958-04-05", "1958-04-19"],
    ["[1959-10-01..1959-10-14]", "1959-10-14"],
  ]);
});

test.each(Object.entries(tables))("the ids of %s are unique", (_, table) => {
  const ids = table.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every reference resolves", () => {
  const known = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.map(({ id }): string => id)]));
  for (const { envoy, people, topics, place, kind, source } of conversations) {
    expect(known["envoys"]).toContain(envoy);
    expect(known["people"]).toEqual(expect.arrayContaining([...people]));
    expect(known["topics"]).toEqual(expect.arrayContaining([...topics]));
    expect(known["sources"]).toContain(source);
    expect(everything.kinds.map(({ id }) => id)).toContain(kind);
    if (place !== undefined) expect(known["places"]).toContain(place);
  }
  const cited = [
    ...[...conversations, ...envoys, ...people].flatMap(({ evidence }) => evidence.flatMap(({ sources }) => sources)),
    ...envoys.flatMap(({ tenures }) => tenures.flatMap(({ basis }) => [...basis.start.sources, ...basis.end.sources])),
    ...periods.flatMap(({ sources }) => sources),
  ];
  expect(known["sources"]).toEqual(expect.arrayContaining(cited));
});

test("every date parses", () => {
  const dates = [
    ...conversations.flatMap(({ held, written, listed }) => [held, listed, ...(written === undefined ? [] : [written])]),
    ...envoys.flatMap(({ tenures }) => tenures.map(({ time }) => time)),
    ...[...envoys, ...people].flatMap(({ born, died }) => [born, died].filter((date) => date !== undefined)),
    ...periods.map(({ time }) => time),
    provenance.retrieved,
  ];
  expect(dates.filter((date) => readTime(date) === null)).toEqual([]);
});

test("no conversation is held after it is written", () => {
  for (const { held, written } of conversations) {
    if (written === undefined) continue;
    const [first, last] = extentOf(timeOf(held));
    const [, end] = extentOf(timeOf(written));
    expect(first).toBeLessThan(end);
    expect(last).toBeLessThanOrEqual(end);
  }
});

test("a headline has at most 40 characters, and a summary two or three sentences", () => {
  const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
  for (const { headline, summary } of conversations) {
    expect(headline.length, headline).toBeLessThanOrEqual(40);
    expect(summary).toMatch(/\.$/);
    expect([2, 3], summary).toContain([...sentences.segment(summary)].length);
  }
});

test("an ambassador by his role is in post on the day, and whoever is not has another role", () => {
  for (const { id, envoy, held, role } of conversations) {
    const [first, last] = extentOf(timeOf(held));
    const postings = envoys.find((one) => one.id === envoy)!.tenures.filter((tenure) => tenure.role === "ambassador");
    const inPost = postings.some(({ time }) => {
      const [start, end] = extentOf(timeOf(time));
      return start <= first && last <= end;
    });
    expect(role === "Ambassador", id).toBe(inPost);
  }
});

test("what the archive's list does not state has evidence", () => {
  const stated = new Map([...listed, ...beyond].map(([id, , , others]) => [id, ["mao-zedong", ...others.split(" ")]]));
  for (const { id, people, evidence, ...rest } of conversations) {
    const evidenced = (fact: string, value?: string) => {
      return evidence.some((one) => one.fact === fact && (value === undefined || one.value === value));
    };
    for (const person of people) {
      if (!stated.get(id)!.includes(person)) expect(evidenced("people", person), `${id}: ${person}`).toBe(true);
    }
    if (rest.place !== undefined) expect(evidenced("place", rest.place), `${id}: place`).toBe(true);
    for (const fact of ["written", "venue", "hour", "number"] as const) {
      expect(evidenced(fact), `${id}: ${fact}`).toBe(rest[fact] !== undefined);
    }
    if (rest.role !== "Ambassador" || !/Ambassador|Roshchin/.test(rest.title)) expect(evidenced("role"), `${id}: role`).toBe(true);
    for (const fact of ["reference", "translator"] as const) {
      if (rest[fact] !== undefined && rest.source === "wilson-search") expect(evidenced(fact), `${id}: ${fact}`).toBe(true);
    }
    if (/[?[]/.test(rest.held)) expect(evidenced("held"), `${id}: held`).toBe(true);
  }
});

test("the evidence says how sure each fact is", () => {
  const confidence = (id: everything.ConversationId, fact: string, value?: string) => {
    return conversation(id).evidence.filter((one) => one.fact === fact && one.value === value).map((one) => one.confidence);
  };
  expect(confidence("yudin-1950-12-31", "people", "zhu-de")).toEqual(["likely"]);
  expect(confidence("yudin-1950-12-31", "people", "zhou-enlai")).toEqual(["certain"]);
  expect(confidence("krasovsky-1951-06-27", "held", "1951-06-27")).toEqual(["likely"]);
  expect(confidence("antonov-1959-10", "held")).toEqual(["certain"]);
  expect(confidence("antonov-1959-10", "held", "1959-10-14")).toEqual(["weak"]);
  expect(confidence("roshchin-1949-10-16", "place", "beijing")).toEqual(["certain"]);
  expect(confidence("roshchin-1949-10-20", "place", "beijing")).toEqual(["likely"]);
  expect(confidence("yudin-1954-01-04", "place", "hangzhou")).toEqual(["certain"]);
  expect(envoys.find(({ id }) => id === "yudin")!.evidence).toContainEqual(expect.objectContaining({ fact: "nameZh", confidence: "weak" }));
  const certainlyWritten = conversations.filter(({ id }) => confidence(id, "written").includes("certain")).map(({ id }) => id);
  expect(certainlyWritten).toEqual(["roshchin-1949-10-16", "roshchin-1949-10-20", "yudin-1954-03-26", "yudin-1955-03-08"]);
});

test("provenance says 12 of 14, and names no other", () => {
  expect(provenance).toMatchObject({ results: 14, established: 12, retrieved: "2026-11-23" });
  expect(provenance.established).toBe(conversations.length);
  expect(provenance.why).toContain("two are not identified");
  expect(dataset.note).toEqual({ text: "12 of the archive’s 14 results", href: provenance.search });
});

test("a link leads to the archive, and to its search where no page is established", () => {
  const searched = conversations.filter(({ href }) => href === provenance.search).map(({ id }) => id);
  expect(searched).toEqual(["roshchin-1950-01-01", "yudin-1950-12-31", "krasovsky-1951-06-27", "yudin-1955-12-21", "yudin-1956-03-31", "antonov-1959-10"]);
  for (const { href } of conversations) expect(href).toMatch(/^https:\/\/digitalarchive\.wilsoncenter\.org\//);
});

test("nothing is null or empty", () => {
  const empty = (value: unknown): boolean => {
    if (value === null || value === undefined || value === "") return true;
    return typeof value === "object" && Object.values(value).some(empty);
  };
  expect(Object.entries(tables).filter(([, table]) => empty(table))).toEqual([]);
});

test("all that is exported is frozen, however deep", () => {
  const loose = (value: unknown, path: string): string[] => {
    if ((typeof value !== "object" || value === null) && typeof value !== "function") return [];
    return [...(Object.isFrozen(value) ? [] : [path]), ...Object.entries(value).flatMap(([key, inner]) => loose(inner, `${path}.${key}`))];
  };
  expect(Object.entries(everything).flatMap(([name, value]) => loose(value, name))).toEqual([]);
});

test("a write throws", () => {
  const first = conversations[0]!;
  // @ts-expect-error a readonly property
  expect(() => (first.headline = "another")).toThrow(TypeError);
  // @ts-expect-error a readonly array
  expect(() => (first.topics[4] = "stalin")).toThrow(TypeError);
});
