import type { ProblemParts } from "../records/problem.js";
import type { Unit } from "../time/calendar.js";
import type { DatePart, Doubt, TimeWords } from "../time/words.js";
import type { FileProblemFacts } from "../view/problem-words.js";
import type { Words } from "../view/words.js";
import type { DatasetWords } from "./dataset-words.js";
import { guessesZh, kindsZh, labelsZh, phrasesZh, secondsZh } from "./zh-files.js";

const numbers = new Intl.NumberFormat("zh-Hans");

function count(n: number): string {
  return numbers.format(n);
}

/** EDTF's 21 to 41, after their year. */
const DIVISIONS = [
  ...["", "北半球", "南半球"].flatMap((where) => ["春季", "夏季", "秋季", "冬季"].map((season) => where + season)),
  ...["第一季度", "第二季度", "第三季度", "第四季度", "1月至4月", "5月至8月", "9月至12月", "上半年", "下半年"],
];

const PARTS: Readonly<Record<DatePart, string>> = { year: "年份", month: "月份", "part of the year": "时段", day: "日期" };
const DOUBTS: Readonly<Record<Doubt, string>> = { approximate: "约略", uncertain: "存疑" };

function saved(name: string): string {
  return `已保存 ${name}`;
}

const time: TimeWords = {
  about: (date) => `约${date}`,
  uncertain: (date) => `${date}（存疑）`,
  inPart: (date, parts, doubt) => `${date}（${parts.map((part) => PARTS[part]).join("和")}${DOUBTS[doubt]}）`,
  between: (from, to) => `${from}至${to}之间`,
  before: (date) => `${date}以前`,
  after: (date) => `${date}以后`,
  lasted: (from, to) => `${from}至${to}`,
  since: (from) => `${from}起`,
  until: (to) => `至${to}止`,
  endUnknown: (from) => `${from}起，结束时间不详`,
  startUnknown: (to) => `至${to}止，开始时间不详`,
  at: (day, clock) => `${day} ${clock}`,
  season: (division, year) => `${yearsSaid(year)}${DIVISIONS[division - 21]!}`,
  inSomeYear: (day, years) => `${yearsSaid(years)}某年${day}`,
  estimated: (year, years) => `约${year}（${yearsSaid(years)}中的某一年）`,
  decade: (year) => `${Math.floor(year / 100) + 1}世纪${year % 100}年代`,
  century: (ordinal) => `${ordinal}世纪`,
};

/** Of "1953年–1954年" one year sign is enough. */
function yearsSaid(years: string): string {
  return years.replace(/年–(?=\d)/u, "–");
}

const UNITS: Readonly<Record<Unit, string>> = {
  millennium: "一千年",
  century: "一个世纪",
  decade: "十年",
  year: "一年",
  quarter: "一个季度",
  month: "一个月",
  week: "一周",
  day: "一天",
  hour: "一小时",
  minute: "一分钟",
};

/** What a file calls a record or a line, behind its number. */
function placed(unit: ProblemParts["unit"], numbers: string): string {
  return `第${numbers}${unit === "row" || unit === "line" ? "行" : "条"}`;
}

/** A name behind Chinese, from which a space parts what is not Chinese. */
function apart(name: string): string {
  return /^\p{Script=Han}/u.test(name) ? name : ` ${name}`;
}

/** Where in a file something stands; "" for the whole of it. */
function placeIn({ table, unit, row, column }: FileProblemFacts): string {
  return [table, row === 0 ? "" : placed(unit, count(row)), column !== "" && row > 0 && unit === "row" ? `${quoted(column)}列` : column].filter(Boolean).join("，");
}

const certainly = (certain: number, possible: number): string => `确定${count(certain)}条，可能${count(possible)}条`;
const quoted = (text: string): string => `“${text}”`;
const aDate = (which: string | null): string => (which === null ? "日期" : `${quoted(which)}日期`);
const records = (n: number): string => `${count(n)}条记录`;

/** Simplified Chinese. */
export const wordsZh: Words = {
  locale: "zh-Hans",
  comma: "，",
  stop: "。",
  lane: "行",
  noLane: "未归入任何行",
  kind: "类型",
  kinds: {},
  recorded: "记录时间",
  record: "记录",
  lasted: "持续时间",
  imprecise: "未精确到日",
  within: "期间的某一天",
  several: "多个日期",
  open: "起止未定、不详或不确切",
  approximate: "约略",
  uncertain: "存疑",
  counted: "记录数",
  perhaps: "可能在此",
  inPost: "任职期间",
  undatedRecord: "无日期",
  quoted,
  asWritten: (text) => `（原文作${quoted(text)}）`,
  title: "时间线",
  filters: "筛选",
  clear: "全部清除",
  search: "搜索记录",
  zoomIn: "放大",
  zoomOut: "缩小",
  showAll: "显示整条时间线",
  close: "关闭",
  previous: "上一条记录",
  next: "下一条记录",
  read: "查看来源",
  date: "日期",
  recordColumn: "记录",
  modes: "显示方式",
  timelineMode: "时间线",
  tableMode: "表格",
  listMode: "列表",
  standAt: "记录排列所依日期",
  lanes: "各行",
  laneOrder: "各行顺序",
  asGiven: "原有顺序",
  byName: "按名称",
  byFirst: "按首条记录",
  byCount: "按记录数",
  byHand: "手动",
  moveHelp: "拖动行名，或在行名上按 Alt 和 ↑ 或 ↓",
  hideEmpty: "隐藏空行",
  overview: "总览",
  overviewStart: "可见时段的起点",
  overviewEnd: "可见时段的终点",
  noRecords: "没有可显示的记录。",
  nothingMatches: "没有符合筛选条件的记录。",
  reasons: "原因",
  guessed: "文件的读取方式",
  help: "用方向键在记录间移动，按 Enter 打开",
  zoomInto: "单击或按 Enter 放大",
  listThem: "单击或按 Enter 查看",
  waiting: "正在载入记录……",
  retry: "重试",
  backToList: "返回列表",
  listedElsewhere: "其余记录列在其日期开始之处。",
  share: "分享",
  copyLink: "复制链接",
  citation: "引用",
  cite: {
    styles: "格式",
    style: { "chicago-note": "芝加哥注释", "chicago-bibliography": "芝加哥书目", mla: "MLA", apa: "APA" },
    formats: "文献文件",
    scope: "哪些记录",
    sight: "视野内的",
    shown: "当前显示的",
    all: "全部",
    citation: "引文",
    copy: "复制",
    copied: "已复制",
    copyByHand: (n) => `此页面无法复制。${n === 1 ? "引文已选中" : `全部${count(n)}条已显示并选中`}，请自行复制。`,
    saved,
    download: "下载",
    close: "关闭引文",
    rest: (shown, total) => `此处显示${count(total)}条中的前${count(shown)}条；复制和下载包括全部。`,
    some: (shown, total) => `此处显示${count(total)}条中日期最早的${count(shown)}条；复制和下载包括全部，并按所选格式排序。`,
    noneInSight: "当前显示的记录均不在视野内。",
  },
  links: {
    copied: "链接已复制",
    link: "此视图的链接",
    changed: "创建该链接之后，此记录已有改动。",
    notFollowed: "链接的一部分无法识别。",
    fault: (name, value) => `${quoted(value)}${name === "" ? "" : `（${name}）`}在此处未知。`,
    hidden: (label) => `${quoted(label)}被链接中的筛选条件隐藏；清除筛选后即会打开。`,
    otherVersion: (made, here) => `该链接是为数据的 ${made} 版本创建的；此处为 ${here} 版本。`,
  },
  time,
  file: {
    inPage: "页面中的数据",
    unnamed: "文件",
    fetching: (name, percent) => `正在下载${apart(name)}：${percent}%……`,
    parsing: (name, percent) => `正在读取${apart(name)}：${percent}%……`,
    notFound: (name) => `该地址没有${apart(name)}`,
    unreachable: (name) => `无法下载${apart(name)}；没有网络连接，或其网站不允许本页读取`,
    refused: (name, status) => `服务器返回 ${status}，未提供${apart(name)}`,
    notRead: (name, problem) => `无法读取${apart(name)}；${problem}`,
    problem: (facts) => [placeIn(facts), `${facts.value === "" ? "" : quoted(facts.value)}${facts.reason}`].filter(Boolean).join("："),
    phrases: phrasesZh,
    guesses: guessesZh,
    kinds: kindsZh,
    labels: labelsZh,
    seconds: secondsZh,
    overrule: (attribute) => `如需另作规定，可由 ${attribute} 改起`,
  },
  problems: {
    problem(row, field, value, expected, isLeftOut) {
      const what = field === "" ? `第${count(row)}行不是记录` : value === "" ? `第${count(row)}行没有 ${field}` : `第${count(row)}行，${field}`;
      return `${what}${value === "" ? "" : `：${quoted(value)}`}；应为${expected}。${isLeftOut ? "该行已略去。" : "记录保留，但不含此值。"}`;
    },
    fileProblem(facts) {
      const { value, reason, expected } = facts;
      return `${placeIn(facts) || "文件"}：${value === "" ? "" : quoted(value)}${reason}；应为${expected}。`;
    },
    phrases: phrasesZh,
    cause(n, field, expected, isLeftOut) {
      const fate = isLeftOut === null ? "" : isLeftOut ? "这些行已略去。" : "所属记录保留，但不含这些值。";
      return `${field === "" ? `${count(n)}${isLeftOut === null ? "处问题" : "行"}` : `${count(n)}个值，${field}`}：应为${expected}。${fate}例如：`;
    },
    example: (row, value) => (value === "" ? `第${count(row)}行：空` : `第${count(row)}行：${quoted(value)}`),
    others: (unit, runs, rest) => `以及${placed(unit, runs.map((run) => [...new Set(run)].join("–")).join("、"))}${rest === 0 ? "" : `和另外${count(rest)}处`}`,
  },
  until: (recorded) => `至${recorded}`,
  summary({ shown, total, possible, lanes, from, to, thick, approximate, uncertain, imprecise, undated, undatedBy, isOutOfSight }) {
    const when = from === null || to === null ? "" : `，${from === to ? from : time.lasted(from, to)}`;
    return [
      `共${records(total)}，显示${count(shown)}条${shown === 0 ? "" : `，分${count(lanes)}行`}${when}`,
      possible === 0 ? "" : certainly(shown - possible, possible),
      thick === null ? "" : `${thick.from === thick.to ? thick.from : time.lasted(thick.from, thick.to)}有${count(thick.count)}条`,
      approximate === 0 ? "" : `${count(approximate)}条日期约略`,
      uncertain === 0 ? "" : `${count(uncertain)}条日期存疑`,
      imprecise === 0 ? "" : `${count(imprecise)}条日期未精确到日`,
      undated === 0 ? "" : `${count(undated)}条无${aDate(undatedBy)}`,
      isOutOfSight ? "当前画面中一条也没有" : "",
    ].filter(Boolean).join("；");
  },
  without: (date) => `无${aDate(date)}`,
  undated: (n, date) => `${records(n)}无${aDate(date)}`,
  noneDated: (date) => `这些记录都没有${aDate(date)}，因此无法排在时间线上。`,
  rest: (shown, total) => `已列出${count(total)}条中的前${count(shown)}条；如需查看其他记录，请筛选。`,
  unread: (n, total) => `${records(total)}中有${count(n)}条无法读取。`,
  unreadValues: (n) => `有${count(n)}个值无法读取。`,
  failed: (reason) => (reason === "" ? "无法取得记录。" : `无法取得记录：${reason.replace(/[.。]$/u, "")}。`),
  notLoaded: (reason, isBeside) => `部分内容未能加载：${reason}。${isBeside ? "该文件应与脚本放在一起。" : ""}`,
  reading: (done, of) => `已读取${count(done)}条记录，共${count(of)}条……`,
  searching: (done, of) => `已搜索${count(done)}条记录，共${count(of)}条……`,
  pages: "分页",
  pagesBelow: "分页（末尾）",
  previousPage: "上一页",
  nextPage: "下一页",
  page: (first, last, total) => `第${count(first)}至${count(last)}条，共${count(total)}条`,
  downloadSvg: "下载 SVG",
  downloadPng: "下载 PNG",
  picture: {
    drawn: (date) => `绘制于${date}`,
    noPng: "此页面无法生成 PNG。请下载 SVG，它不受限制。",
    saved,
    notSaved: (reason) => `图片未能保存：${reason.replace(/[.。]$/u, "")}。`,
  },
  records,
  certainly,
  barScale: (unit, n) => `每柱代表${UNITS[unit]}；满高为${records(n)}`,
  remove: (value) => `从筛选中移除：${value}`,
  showOnly: (value) => `按此筛选：${value}`,
  moved: (lane, ordinal, total) => `${lane}现为第${count(ordinal)}行，共${count(total)}行`,
  place: (ordinal, total) => `第${count(ordinal)}条，共${count(total)}条`,
  ofPage: { allRecords: "全部记录", references: "参考文献", summaryColumn: "摘要" },
  lag(days, exact, afterEnd) {
    if (days === 0) return exact ? "同日" : "";
    return `${exact ? "" : "可能"}${afterEnd ? "结束后" : days > 0 ? "晚" : "早"}${count(Math.abs(days))}天`;
  },
};

/** What the dataset calls things, in Simplified Chinese. */
export const datasetZh: DatasetWords = {
  title: "毛泽东与苏联代表",
  words: { lane: "代表", date: "会谈日期", recordColumn: "会谈", record: "会谈", recorded: "成文", read: "在档案馆网站查看" },
  note: (established, results) => `档案馆检索结果共${count(results)}条，此处收录${count(established)}条`,
  short: (name) => name,
  facets: { people: "在场者", topic: "议题", place: "地点" },
  details: { role: "职务", venue: "场所", reference: "档案编号", evidence: "可靠程度" },
  kinds: {
    "Memorandum of conversation": "会谈备忘录",
    "Record of conversation": "会谈记录",
    "Report": "报告",
    "Ciphered telegram": "密码电报",
    "Summary of a conversation": "会谈摘要",
  },
  roles: {
    "Ambassador": "大使",
    "Philosopher on mission, helping to edit Mao’s works; not ambassador": "奉派来华的哲学家，协助编辑毛泽东著作；并非大使",
    "General, Stalin’s representative": "将军，斯大林的代表",
    "Diplomat and sinologist at the embassy": "大使馆外交官、汉学家",
  },
  topics: {
    "yugoslavia": "南斯拉夫",
    "gdr": "民主德国",
    "diplomatic-recognition": "外交承认",
    "civil-war": "内战",
    "albania": "阿尔巴尼亚",
    "india": "印度",
    "burma": "缅甸",
    "united-kingdom": "英国",
    "japanese-prisoners": "日本战俘",
    "asian-communist-parties": "亚洲各国共产党",
    "chinese-economy": "中国经济",
    "korean-war": "朝鲜战争",
    "air-force": "空军",
    "beria": "贝利亚",
    "party-unity": "党的团结",
    "gao-gang-affair": "高岗事件",
    "geneva-conference": "日内瓦会议",
    "lenin-anniversary": "列宁周年纪念",
    "party-conference": "党的代表会议",
    "five-year-plan": "五年计划",
    "collectivisation": "集体化",
    "private-industry": "私营工业",
    "twentieth-congress": "苏共二十大",
    "stalin": "斯大林",
    "united-states": "美国",
    "taiwan": "台湾",
    "tibet": "西藏",
    "disarmament": "裁军",
    "sino-soviet-relations": "中苏关系",
  },
  people: {},
  places: { beijing: "北京", hangzhou: "杭州", moscow: "莫斯科一带" },
  periods: {
    "mao-in-ussr": "毛泽东访苏",
    "korean-war": "朝鲜战争",
    "stalin-death": "斯大林逝世",
    "closed-speech": "赫鲁晓夫秘密报告",
    "great-leap-forward": "大跃进",
  },
  notes: {
    roshchin: "大使，1949–1952年",
    yudin: "大使，1953–1959年",
    krasovsky: "将军，斯大林的代表",
    antonov: "大使馆外交官",
    panyushkin: "大使，1952–1953年",
    kuznetsov: "大使，1953年",
    chervonenko: "大使，1959–1965年",
  },
  ambassador: "大使",
};
