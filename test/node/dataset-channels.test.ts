import { expect, test } from "vitest";
import { channels, type ConversationId, conversations, dataset } from "../../src/dataset/index.js";
import { readRecords } from "../../src/records/read.js";

const { records, problems } = readRecords(conversations, channels);

function record(id: ConversationId) {
  return records.find((one) => one.id === id)!;
}

test("readRecords(conversations, channels) reads all twelve without a problem", () => {
  expect(problems).toEqual([]);
  expect(records.map(({ id }) => id)).toEqual(conversations.map(({ id }) => id));
});

test("a conversation stands in its envoy's lane, at the day held, with its headline", () => {
  expect(record("yudin-1954-01-04")).toMatchObject({
    time: { edtf: "1954-01-04" },
    recorded: { edtf: "1954-02-23" },
    lanes: ["yudin"],
    label: "The charge against Beria",
    kind: "Record of conversation",
  });
});

test("a conversation of which the day of writing is not stated has no second date", () => {
  expect(record("roshchin-1950-01-01").recorded).toBeNull();
});

test("every kind is in words", () => {
  expect(new Set(records.map(({ kind }) => kind))).toEqual(
    new Set(["Memorandum of conversation", "Record of conversation", "Report", "Ciphered telegram", "Summary of a conversation"]),
  );
});

test("facets are who was present, the topic and the place, each value with a name", () => {
  const { facets } = record("yudin-1954-01-04");
  expect(Object.fromEntries(facets)).toEqual({ people: ["mao-zedong", "vaskov", "shi-zhe"], topic: ["beria", "party-unity"], place: ["hangzhou"] });
  expect(channels.facets).toMatchObject({ people: { label: "Present" }, topic: { label: "Topic" }, place: { label: "Place" } });
  expect(channels.facets).toHaveProperty(["people", "values", "zhu-de"], { label: "Zhu De", names: [{ text: "朱德", lang: "zh-Hans" }] });
  expect(channels.facets).toHaveProperty(["topic", "values", "gao-gang-affair"], "Gao Gang affair");
});

test("details are the role, the venue, the reference and what is not certain", () => {
  expect(Object.fromEntries(record("krasovsky-1951-06-27").details)).toEqual({
    role: ["General, Stalin’s representative"],
    venue: [],
    reference: [],
    evidence: [
      "Held on 27 June 1951: likely (Westad (ed.), Brothers in Arms; CWIHP Bulletin 8–9)",
      "Written on 28 June 1951: likely (the archive’s list)",
      "General, Stalin’s representative: likely (Westad (ed.), Brothers in Arms; CWIHP Bulletin 8–9)",
      "Never ambassador: likely (follows from the tenures)",
      "Held in Beijing: likely (public pages)",
    ],
  });
  expect(record("roshchin-1949-10-16").details.get("venue")).toEqual(["Qinzheng Hall"]);
});

test("a conversation of which a date is only presumed says so", () => {
  expect(record("antonov-1959-10").details.get("evidence")).toContain("Held on 14 October 1959 itself: weak evidence only (the archive’s list)");
});

test("a conversation of which all is certain has no line of evidence", () => {
  expect(record("roshchin-1949-10-16").details.get("evidence")).toEqual([]);
});

test("dataset has a lane for each envoy with a record, in the order of their first", () => {
  expect(dataset.lanes).toEqual([
    { id: "roshchin", label: "Nikolai Roshchin", note: "Ambassador 1949–1952", names: [{ text: "Николай Васильевич Рощин", lang: "ru" }, { text: "罗申", lang: "zh-Hans" }], tenures: [{ time: "1949-10-16/1952-07-30", label: "Ambassador" }] },
    { id: "yudin", label: "Pavel Yudin", note: "Ambassador 1953–1959", names: [{ text: "Павел Фёдорович Юдин", lang: "ru" }, { text: "尤金", lang: "zh-Hans" }], tenures: [{ time: "1953-12-03/1959-10-15", label: "Ambassador" }] },
    { id: "krasovsky", label: "Stepan Krasovsky", note: "General, Stalin’s representative", names: [{ text: "Степан Акимович Красовский", lang: "ru" }], tenures: [] },
    { id: "antonov", label: "S. F. Antonov", note: "Diplomat at the embassy", names: [], tenures: [] },
  ]);
});

test("dataset draws three periods of the background", () => {
  expect(dataset.periods.map(({ label, time }) => [label, time])).toEqual([
    ["Korean War", "1950-06-25/1953-07-27"],
    ["Stalin dies", "1953-03-05"],
    ["Khrushchev’s closed speech", "1956-02-25"],
  ]);
});
