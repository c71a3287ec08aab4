import type { TimelineOptions } from "../src/index.js";

/** Data at the edges of what a timeline is given. All of it is made up, and the same each time. */

const HOUR = 3_600_000;

/** A lane with a single record. */
export function oneRecord(): TimelineOptions {
  return {
    title: "One record",
    records: [{ id: "only", time: "1911-10-10", recorded: "1911-10-31", lane: "Harbour office", label: "The only record there is" }],
  };
}

/** Thirty records, all of them on one day. */
export function oneDay(): TimelineOptions {
  const offices = ["Foreign Office", "Embassy", "Press department"];
  const records = Array.from({ length: 30 }, (_, i) => ({
    id: `cable-${i + 1}`,
    time: "1911-05-03",
    lane: offices[i % 3]!,
    label: `Cable ${i + 1}`,
  }));
  return { title: "Cables of one day", records };
}

/** Four thousand records, most of them of one day, and in one lane some of its month. */
export function busyDay(): TimelineOptions {
  const random = randomFrom(3);
  const posts = ["Warsaw", "Cairo", "Delhi"];
  const kinds = ["Telegram", "Letter", "Memorandum", "Report"];
  const records = Array.from({ length: 4000 }, (_, i) => {
    const lane = Math.floor(posts.length * random() ** 1.5);
    const isBeside = random() < 0.02;
    return {
      id: `paper-${i}`,
      time: isBeside ? `1965-${lane === 0 && random() < 0.5 ? "07" : day(1965.4 + random() / 5).slice(5)}` : "1965-07-03",
      lane: posts[lane]!,
      label: `${kinds[Math.floor(random() * kinds.length)]!} ${i + 1}`,
      summary: isBeside ? "Of another day." : "Of the day itself.",
    };
  });
  return { title: "Papers of one day", records };
}

/** A thousand years, most of them empty. */
export function thousandYears(): TimelineOptions {
  const records = [
    { id: "rolls", time: "1086", lane: "North archive", label: "Rolls of the manor" },
    { id: "charter", time: "1215-06-11", lane: "North archive", label: "Charter of the town" },
    { id: "union", time: "1707-05-03", lane: "North archive", label: "Union of two parishes" },
    { id: "register", time: "1832-06-09", lane: "North archive", label: "First printed register" },
    { id: "council", time: "1095-11-20", lane: "South archive", label: "A council meets" },
    { id: "life", time: "1412~/1431-05-03", lane: "South archive", label: "Life of the first keeper" },
    { id: "petitions", time: "1789-05-09", lane: "South archive", label: "A box of petitions" },
    { id: "deposit", time: "1958-10-07/..", lane: "South archive", label: "Papers on deposit" },
    { id: "treaty", time: "1122-09-03", lane: "East archive", label: "A treaty with the bishop" },
    { id: "seal", time: "1356", lane: "East archive", label: "Bull with its seal" },
    { id: "letters", time: "1618/1648", lane: "East archive", label: "Letters of thirty years" },
    { id: "inventory", time: "1806-08-02", lane: "East archive", label: "The last inventory" },
    { id: "blocks", time: "104X", lane: "West archive", label: "Printing blocks" },
    { id: "ledgers", time: "1368/1644", lane: "West archive", label: "Ledgers of one house" },
    { id: "catalogue", time: "1912-01-03", lane: "West archive", label: "The new catalogue" },
  ];
  return { title: "A thousand years", records, periods: [{ id: "closed", time: "1346/1353", label: "Archives closed" }] };
}

/** Instants within an hour. */
export function oneHour(): TimelineOptions {
  const start = Date.UTC(1911, 4, 3, 21, 0);
  const said: readonly (readonly [minutes: number, lane: string, label: string])[] = [
    [0.5, "Bridge", "The drill begins"],
    [4, "Bridge", "First reading"],
    [23.1, "Bridge", "Valves closed"],
    [23.7, "Bridge", "Stop pressed"],
    [24, "Engine room", "Two knocks heard"],
    [26.1, "Fire station", "First alarm"],
    [28, "Fire station", "First engine there"],
    [35, "Fire station", "Second engine called"],
    [40.2, "Engine room", "Room cleared"],
    [52, "Telephone exchange", "Call to the harbour office"],
    [58.4, "Telephone exchange", "Call to the pilots"],
  ];
  return {
    title: "One hour",
    records: said.map(([minutes, lane, label], i) => ({ id: `moment-${i}`, time: new Date(start + (minutes / 60) * HOUR), lane, label })),
  };
}

/** Forty lanes, a few records in each. */
export function fortyLanes(): TimelineOptions {
  const random = randomFrom(40);
  const records = Array.from({ length: 160 }, (_, i) => ({
    id: `visit-${i}`,
    time: day(1960 + random() * 20),
    lane: `Mission ${String((i % 40) + 1).padStart(2, "0")}`,
    label: `Visit ${i + 1}`,
  }));
  const lanes = Array.from({ length: 40 }, (_, i) => ({ id: `Mission ${String(i + 1).padStart(2, "0")}` }));
  return { title: "Forty missions", records, lanes };
}

/** Five hundred lanes: some of a single record, some of none, and some so full that they are bars. */
export function manyLanes(): TimelineOptions {
  const random = randomFrom(500);
  const towns = Array.from({ length: 500 }, (_, i) => `Parish ${i + 1}`);
  const records = towns.flatMap((lane, i) => {
    const count = i % 11 === 7 ? 0 : i % 50 === 3 ? 300 : 1 + Math.floor(4 * random());
    return Array.from({ length: count }, (_, j) => ({ id: `entry-${i}-${j}`, time: day(1700 + 150 * random() ** (i % 50 === 3 ? 2 : 1)), lane, label: `Entry ${j + 1} of ${lane}` }));
  });
  return { title: "Registers of five hundred parishes", records, lanes: towns.map((id) => ({ id })), words: { lane: "Parish" } };
}

const LONG_LANE = "The Permanent Interdepartmental Committee for the Coordination of Technical Assistance to Allied and Non-Aligned Countries";
const LONG_NAME = "Memorandum of the third conversation on the revision of the draft protocol concerning navigation on the boundary rivers";
const UNBROKEN = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(2).slice(0, 120);

/** Names of 120 characters, with spaces and without, wherever there is a name. */
export function longNames(): TimelineOptions {
  const records = [
    { id: "long-1", time: "1957-02-11", recorded: "1957-03-02", lane: LONG_LANE, label: LONG_NAME, title: `${LONG_NAME}, signed`, kind: LONG_NAME, topics: [LONG_LANE, "Rivers"], summary: `${LONG_NAME}. ${UNBROKEN}.` },
    { id: "long-2", time: "1957-05-20", lane: LONG_LANE, label: UNBROKEN, title: UNBROKEN, topics: [UNBROKEN] },
    { id: "long-3", time: "1957-09~", lane: UNBROKEN, label: LONG_NAME, topics: ["Rivers", UNBROKEN] },
    { id: "long-4", time: "1958-01-15", lane: UNBROKEN, label: "A short one", topics: ["Rivers"] },
    { id: "long-5", time: "1958-03-01", lane: "Rivers", label: LONG_NAME, href: `https://example.org/${UNBROKEN}`, topics: ["Rivers", LONG_NAME] },
    { id: "long-6", lane: "Rivers", label: LONG_NAME, topics: [LONG_NAME] },
  ];
  return {
    title: LONG_NAME,
    records,
    lanes: [{ id: LONG_LANE, note: LONG_NAME, tenures: [{ time: "1957-01/1957-12" }] }],
    periods: [{ id: "talks", time: "1957-01/1957-06", label: LONG_NAME }],
    channels: { facets: { topic: { label: "Topic", value: "topics" } } },
    note: { text: LONG_NAME },
  };
}

/** Names and summaries in Arabic and Chinese, with Latin and digits among them. */
export function scripts(): TimelineOptions {
  const [trade, foreign] = ["贸易部", "وزارة الخارجية"];
  const records = [
    { id: "cotton", time: "1955-04-18", recorded: "1955-05-24", lane: trade, label: "关于购买棉花的来信", title: "关于购买棉花和交货日期的来信（第 3 号）", kind: "来信", topics: ["棉花", "贸易"], summary: "来信询问今年棉花的价格和交货日期，并建议双方在开罗会谈。" },
    { id: "delegation", time: "1956-05-30", lane: trade, label: "贸易代表团到达开罗", kind: "电报", topics: ["贸易"], summary: "代表团于 5 月 30 日到达，第二天开始会谈。" },
    { id: "exhibition", time: "1956-11~", lane: trade, label: "商品展览会（北京）", kind: "电报", topics: ["展览"] },
    { id: "reply", time: "1956-07-26", recorded: "1956-09-02", lane: foreign, label: "رد على رسالة القطن", title: "رد الوزارة على رسالة وزارة التجارة بشأن القطن", kind: "رسالة", topics: ["قطن", "تجارة"], summary: "ترحب الوزارة بالوفد، وتقترح أن تبدأ المحادثات في 31 مايو 1956 في القاهرة." },
    { id: "agreement", time: "1958-02-01", lane: foreign, label: "نص الاتفاق التجاري", kind: "اتفاق", topics: ["تجارة"], summary: "النص الكامل للاتفاق مع ملحقيه." },
    { id: "joint", time: "1957-01-14", lane: [trade, foreign], label: "رسالة إلى 贸易部", kind: "رسالة", topics: ["تجارة"] },
  ];
  return {
    title: "开罗与北京 · القاهرة وبكين",
    records,
    channels: { facets: { topic: { label: "Topic", value: "topics" } } },
    lanes: [
      { id: trade, note: "对外贸易，北京", tenures: [{ time: "1954-09/1958-02" }] },
      { id: foreign, note: "القسم التجاري", tenures: [{ time: "1956-06/1958-12" }] },
    ],
    periods: [{ id: "talks", time: "1956-06/1956-10", label: "会谈 · محادثات" }],
  };
}

/** Twenty thousand records in twelve lanes, thicker in some years than in others. */
export function dense(): TimelineOptions {
  const random = randomFrom(12);
  const posts = ["Beijing", "Moscow", "Warsaw", "Belgrade", "Delhi", "Hanoi", "Pyongyang", "Ulaanbaatar", "Prague", "Cairo", "Havana", "Jakarta"];
  const kinds = ["telegram", "letter", "memorandum", "report"];
  const records = Array.from({ length: 20_000 }, (_, i) => {
    const lane = Math.floor(posts.length * random() ** 1.6);
    // Three draws summed are thick in the middle; each post has its own.
    const year = 1945 + ((46 * (random() + random() + random())) / 3 + lane * 7) % 46;
    const kind = kinds[Math.floor(random() * kinds.length)]!;
    return { id: `record-${i}`, time: day(year), lane: posts[lane]!, label: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${i + 1}`, kind };
  });
  return { title: "Records by post", records, lanes: posts.map((id) => ({ id })) };
}

/** The day in which a year with a fraction lies. */
function day(year: number): string {
  const start = Date.UTC(Math.floor(year), 0, 1);
  return new Date(start + (year % 1) * 365 * 24 * HOUR).toISOString().slice(0, 10);
}

/** Numbers in [0, 1) that look drawn, the same for the same `seed`. Method: mulberry32, Tommy Ettinger, public domain, 2017. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
