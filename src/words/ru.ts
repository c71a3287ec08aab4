import type { ProblemParts } from "../records/problem.js";
import type { Unit } from "../time/calendar.js";
import type { DatePart, Doubt, TimeWords } from "../time/words.js";
import type { FileProblemFacts } from "../view/problem-words.js";
import type { Words } from "../view/words.js";
import type { DatasetWords } from "./dataset-words.js";
import { guessesRu, kindsRu, labelsRu, phrasesRu, secondsRu } from "./ru-files.js";

const plurals = new Intl.PluralRules("ru");
const numbers = new Intl.NumberFormat("ru");

/** What is counted, after 1, 2 and 5. */
type Forms = readonly [one: string, few: string, many: string];

const RECORDS: Forms = ["запись", "записи", "записей"];

function count(n: number): string {
  return numbers.format(n);
}

function form(n: number, [one, few, many]: Forms): string {
  const rule = plurals.select(n);
  return rule === "one" ? one : rule === "few" ? few : many;
}

function counted(n: number, forms: Forms): string {
  return `${count(n)} ${form(n, forms)}`;
}

type Case = 0 | 1 | 2 | 3;
const [GENITIVE, ACCUSATIVE, INSTRUMENTAL] = [1, 2, 3] as const;

/** What `Intl` and the words below have in the nominative, in the cases in that order. */
const NOUNS: readonly (readonly [string, string, string, string])[] = [
  ...["январь", "февраль", "апрель", "июнь", "июль"].map((name) => soft(name, "ем")),
  ...["сентябрь", "октябрь", "ноябрь", "декабрь"].map((name) => soft(name, "ём")),
  ["март", "марта", "март", "мартом"],
  ["май", "мая", "май", "маем"],
  ["август", "августа", "август", "августом"],
  ["весна", "весны", "весну", "весной"],
  ["лето", "лета", "лето", "летом"],
  ["осень", "осени", "осень", "осенью"],
  ["зима", "зимы", "зиму", "зимой"],
  ["квартал", "квартала", "квартал", "кварталом"],
  ["полугодие", "полугодия", "полугодие", "полугодием"],
  ["е\u00a0гг", "х\u00a0гг", "е\u00a0гг", "ми\u00a0гг"],
];

function soft(name: string, ending: string): readonly [string, string, string, string] {
  const stem = name.slice(0, -1);
  // The stress of January and February, too, is on the ending.
  return [name, `${stem}я`, name, stem + (/^(?:янв|фев)/u.test(stem) ? "ём" : ending)];
}

const byForm = new Map(NOUNS.flatMap((forms) => [...forms].reverse().map((each) => [each, forms] as const)));
// Not the month of a day, which has its case from that.
const NOUN = new RegExp(`(?<!\\p{L}|\\d[ \\u00a0])(?:${[...byForm.keys()].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})`, "gu");

function inCase(date: string, which: Case): string {
  return yearSaid(date).replace(NOUN, (noun) => byForm.get(noun)![which]);
}

/** A year, or several, as it stands in a sentence. A number of one or two digits is a day. */
function yearSaid(date: string): string {
  return /^\d{3,}$/u.test(date) ? `${date}\u00a0г.` : /^\d+–\d+$/u.test(date) ? `${date}\u00a0гг.` : date;
}

const ABOUT = "около ";

/** `preposition` and `date` in the case that it takes; what is approximate is said before the preposition. */
function after(preposition: string, date: string, which: Case): string {
  return date.startsWith(ABOUT) ? `примерно ${preposition} ${inCase(date.slice(ABOUT.length), which)}` : `${preposition} ${inCase(date, which)}`;
}

/** What says of an end of all that it is before or after a date. */
const BOUND = /^(?:примерно )?(?:до|после) /u;

const since = (date: string): string => after("с", date, GENITIVE);
const until = (date: string): string => (date.startsWith(ABOUT) ? after("до", date, GENITIVE) : after("по", date, ACCUSATIVE));

const SEASONS = ["весна", "лето", "осень", "зима"];

/** EDTF's 21 to 41. */
const DIVISIONS: readonly (readonly [before: string, after: string])[] = [
  ...["", " (Северное полушарие)", " (Южное полушарие)"].flatMap((where) => SEASONS.map((season) => [season, where] as const)),
  ...["I квартал", "II квартал", "III квартал", "IV квартал", "январь–апрель", "май–август", "сентябрь–декабрь", "I полугодие", "II полугодие"].map((name) => [name, ""] as const),
];

const ROMAN: readonly (readonly [value: number, sign: string])[] = [[100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]];

function roman(n: number): string {
  const step = ROMAN.find(([value]) => value <= n);
  return step === undefined ? "" : step[1] + roman(n - step[0]);
}

const PARTS: Readonly<Record<DatePart, string>> = { year: "год", month: "месяц", "part of the year": "часть года", day: "день" };
const DOUBTS: Readonly<Record<Doubt, string>> = { approximate: "приблизительно", uncertain: "предположительно" };

function saved(name: string): string {
  return `Сохранено: ${name}`;
}

const time: TimeWords = {
  about: (date) => ABOUT + inCase(date, GENITIVE),
  uncertain: (date) => `${yearSaid(date)} (предположительно)`,
  inPart: (date, parts, doubt) => `${yearSaid(date)} (${parts.map((part) => PARTS[part]).join(" и ")}\u00a0— ${DOUBTS[doubt]})`,
  between(from, to) {
    if (/^\d{3,}$/u.test(from) && /^\d{3,}$/u.test(to)) return `между ${from} и ${to}\u00a0гг.`;
    const isAbout = [from, to].some((date) => date.startsWith(ABOUT));
    const [first, last] = [from, to].map((date) => inCase(date.replace(ABOUT, ""), INSTRUMENTAL));
    return `${isAbout ? "примерно " : ""}между ${first!} и ${last!}`;
  },
  before: (date) => after("до", date, GENITIVE),
  after: (date) => after("после", date, GENITIVE),
  lasted: (from, to) => `${BOUND.test(from) ? from : since(from)} ${/^(?:примерно )?до /u.test(from) || /^(?:примерно )?после /u.test(to) ? "и " : ""}${BOUND.test(to) ? to : until(to)}`,
  since,
  until,
  endUnknown: (from) => `${since(from)}, окончание неизвестно`,
  startUnknown: (to) => `${until(to)}, начало неизвестно`,
  at: (day, clock) => `${day}, ${clock}`,
  season(division, year) {
    const [name, where] = DIVISIONS[division - 21]!;
    return `${name} ${yearSaid(year)}${where}`;
  },
  inSomeYear: (day, years) => (years === "" ? `${day} неизвестного года` : `${day} (${yearSaid(years)})`),
  estimated: (year, years) => `${ABOUT}${yearSaid(year)} (один из ${yearSaid(years)})`,
  decade: (year) => `${year}-е\u00a0гг.`,
  century: (ordinal) => `${roman(ordinal)}\u00a0в.`,
};

const UNITS: Readonly<Record<Unit, string>> = {
  millennium: "тысячелетие",
  century: "век",
  decade: "десятилетие",
  year: "год",
  quarter: "квартал",
  month: "месяц",
  week: "неделя",
  day: "день",
  hour: "час",
  minute: "минута",
};

/** What a file calls a record, one and several. */
const UNIT: Readonly<Record<ProblemParts["unit"], readonly [one: string, several: string]>> = {
  row: ["строка", "строки"],
  record: ["запись", "записи"],
  entry: ["запись", "записи"],
  event: ["событие", "события"],
  item: ["запись", "записи"],
  line: ["строка", "строки"],
};

/** Where in a file something stands; "" for the whole of it. */
function placeIn({ table, unit, row, column }: FileProblemFacts): string {
  return [table, row === 0 ? "" : `${UNIT[unit][0]} ${count(row)}`, column !== "" && row > 0 && unit === "row" ? `столбец ${column}` : column].filter(Boolean).join(", ");
}

const certainly = (certain: number, possible: number): string => `достоверно ${count(certain)}, возможно ${count(possible)}`;
const quoted = (text: string): string => `«${text}»`;
const aDate = (which: string | null): string => (which === null ? "даты" : `даты ${quoted(which)}`);
const ofRecords = (total: number): string => counted(total, ["записи", "записей", "записей"]);

/** Russian. */
export const wordsRu: Words = {
  locale: "ru",
  comma: ", ",
  stop: ". ",
  lane: "Дорожка",
  noLane: "Дорожка не указана",
  kind: "Вид документа",
  kinds: {},
  recorded: "записано",
  record: "запись",
  lasted: "длилось",
  imprecise: "известно не с точностью до дня",
  within: "один из дней промежутка",
  several: "несколько дат",
  open: "край открыт, неизвестен или неточен",
  approximate: "приблизительно",
  uncertain: "предположительно",
  counted: "число записей",
  perhaps: "возможно, здесь",
  inPost: "в должности",
  undatedRecord: "без даты",
  quoted,
  asWritten: (text) => ` (в источнике: ${quoted(text)})`,
  title: "Хронология",
  filters: "Фильтры",
  clear: "Сбросить все",
  search: "Поиск по записям",
  zoomIn: "Приблизить",
  zoomOut: "Отдалить",
  showAll: "Показать всю хронологию",
  close: "Закрыть",
  previous: "Предыдущая запись",
  next: "Следующая запись",
  read: "Открыть источник",
  date: "Дата",
  recordColumn: "Запись",
  modes: "Представление",
  timelineMode: "Шкала",
  tableMode: "Таблица",
  listMode: "Список",
  standAt: "По какой дате размещать записи",
  lanes: "Дорожки",
  laneOrder: "Порядок дорожек",
  asGiven: "Исходный",
  byName: "По названию",
  byFirst: "По первой записи",
  byCount: "По числу записей",
  byHand: "Вручную",
  moveHelp: "Перетащите название дорожки или нажмите в нём Alt и ↑ либо ↓",
  hideEmpty: "Скрыть пустые дорожки",
  overview: "Обзор",
  overviewStart: "Начало видимого промежутка",
  overviewEnd: "Конец видимого промежутка",
  noRecords: "Записей нет.",
  nothingMatches: "Нет записей, отвечающих фильтру.",
  reasons: "Почему?",
  guessed: "Как прочитан файл",
  help: "Стрелки переводят от записи к записи, Enter открывает запись",
  zoomInto: "Приблизить: щелчок или Enter",
  listThem: "Показать список: щелчок или Enter",
  waiting: "Записи загружаются…",
  retry: "Повторить",
  backToList: "Назад к списку",
  listedElsewhere: "Остальные стоят в списке того времени, с которого начинается их дата.",
  share: "Поделиться",
  copyLink: "Скопировать ссылку",
  citation: "Цитировать",
  cite: {
    styles: "Стиль",
    style: { "chicago-note": "Чикаго, сноска", "chicago-bibliography": "Чикаго, библиография", mla: "MLA", apa: "APA" },
    formats: "Файл библиографических ссылок",
    scope: "Какие записи",
    sight: "На экране",
    shown: "Показанные",
    all: "Все",
    citation: "Библиографическая ссылка",
    copy: "Скопировать",
    copied: "Скопировано",
    copyByHand: (n) => `Эта страница не может копировать. ${n === 1 ? "Текст выделен" : `Показан и выделен текст всех записей: ${count(n)}`}. Скопируйте его сами.`,
    saved,
    download: "Скачать",
    close: "Закрыть библиографическую ссылку",
    rest: (shown, total) => `Показаны первые ${count(shown)} из ${count(total)}; копируются и скачиваются все.`,
    some: (shown, total) => `Показаны ${count(shown)} из ${count(total)}, первые по дате; копируются и скачиваются все, в порядке выбранного стиля.`,
    noneInSight: "Ни одной из показанных записей на экране нет.",
  },
  links: {
    copied: "Ссылка скопирована",
    link: "Ссылка на этот вид",
    changed: "Эта запись изменилась с тех пор, как была создана ссылка.",
    notFollowed: "Часть ссылки не удалось прочитать.",
    fault: (name, value) => `${quoted(value)}${name === "" ? "" : ` (${name})`}: здесь такого нет.`,
    hidden: (label) => `${quoted(label)}: запись скрыта фильтром самой ссылки. Без фильтра она откроется.`,
    otherVersion: (made, here) => `Ссылка создана для версии данных ${made}; здесь версия ${here}.`,
  },
  time,
  file: {
    inPage: "данные на странице",
    unnamed: "файл",
    fetching: (name, percent) => `Загружается ${name}: ${percent} %…`,
    parsing: (name, percent) => `Читается ${name}: ${percent} %…`,
    notFound: (name) => `по этому адресу нет файла ${name}`,
    unreachable: (name) => `загрузить ${name} не удалось: нет связи, или сайт не разрешает этой странице читать файл`,
    refused: (name, status) => `сервер, где лежит ${name}, ответил кодом ${status}`,
    notRead: (name, problem) => `прочитать ${name} не удалось: ${problem}`,
    problem: (facts) => [placeIn(facts), `${facts.value === "" ? "" : `${quoted(facts.value)} — `}${facts.reason}`].filter(Boolean).join(": "),
    phrases: phrasesRu,
    guesses: guessesRu,
    kinds: kindsRu,
    labels: labelsRu,
    seconds: secondsRu,
    overrule: (attribute) => `чтобы задать иное, начните с ${attribute}`,
  },
  problems: {
    problem(row, field, value, expected, isLeftOut) {
      const what = field === "" ? `Строка ${count(row)} не является записью` : value === "" ? `В строке ${count(row)} нет значения ${field}` : `Строка ${count(row)}, ${field}`;
      return `${what}${value === "" ? "" : `: ${quoted(value)}`}; ожидалось: ${expected}. ${isLeftOut ? "Строка пропущена." : "Запись оставлена без этого значения."}`;
    },
    fileProblem(facts) {
      const { table, row, value, reason, expected } = facts;
      const name = placeIn(facts) || "Файл";
      return `${table === "" && row > 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name}: ${value === "" ? "" : `${quoted(value)} — `}${reason}; ожидалось: ${expected}.`;
    },
    phrases: phrasesRu,
    cause(n, field, expected, isLeftOut) {
      const fate = isLeftOut === null ? "" : isLeftOut ? " Они пропущены." : " Их записи оставлены без этих значений.";
      return `${field === "" ? counted(n, isLeftOut === null ? ["замечание", "замечания", "замечаний"] : ["строка", "строки", "строк"]) : `${counted(n, ["значение", "значения", "значений"])}, ${field}`}: ожидалось: ${expected}.${fate} Среди них:`;
    },
    example: (row, value) => (value === "" ? `Строка ${count(row)}: пусто` : `Строка ${count(row)}: ${quoted(value)}`),
    others(unit, runs, rest) {
      const isOne = runs.length === 1 && runs[0]![0] === runs[0]![1];
      return `А также ${UNIT[unit][isOne ? 0 : 1]} ${runs.map((run) => [...new Set(run)].join("–")).join(", ")}${rest === 0 ? "" : ` и ещё ${counted(rest, ["место", "места", "мест"])}`}`;
    },
  },
  until: (recorded) => `до второй даты (${recorded})`,
  summary({ shown, total, possible, lanes, from, to, thick, approximate, uncertain, imprecise, undated, undatedBy, isOutOfSight }) {
    const when = from === null || to === null ? "" : from === to ? `, ${yearSaid(from)}` : `, ${time.lasted(from, to)}`;
    return [
      `${count(shown)} из ${ofRecords(total)}${shown === 0 ? "" : ` на ${counted(lanes, ["дорожке", "дорожках", "дорожках"])}`}${when}`,
      possible === 0 ? "" : certainly(shown - possible, possible),
      thick === null ? "" : `${count(thick.count)} ${yearsOf(thick.from, thick.to)}`,
      approximate === 0 ? "" : `${count(approximate)} с приблизительной датой`,
      uncertain === 0 ? "" : `${count(uncertain)} с предположительной датой`,
      imprecise === 0 ? "" : `${count(imprecise)} с датой не до дня`,
      undated === 0 ? "" : `${count(undated)} без ${aDate(undatedBy)}`,
      isOutOfSight ? "на экране ни одной" : "",
    ].filter(Boolean).join("; ");
  },
  without: (date) => `без ${aDate(date)}`,
  undated: (n, date) => `${counted(n, RECORDS)} без ${aDate(date)}`,
  noneDated: (date) => `Ни у одной из этих записей нет ${aDate(date)}, поэтому на шкале им нет места.`,
  rest: (shown, total) => `Показаны первые ${count(shown)} из ${count(total)}; чтобы увидеть другие, воспользуйтесь фильтром.`,
  unread: (n, total) => `Не удалось прочитать ${count(n)} из ${ofRecords(total)}.`,
  unreadValues: (n) => `Не удалось прочитать ${counted(n, ["значение", "значения", "значений"])}.`,
  failed: (reason) => (reason === "" ? "Получить записи не удалось." : `Получить записи не удалось: ${reason.replace(/\.$/u, "")}.`),
  notLoaded: (reason, isBeside) => `Часть страницы не удалось загрузить: ${reason}.${isBeside ? " Этот файл должен лежать рядом со скриптом." : ""}`,
  reading: (done, of) => `Прочитано ${count(done)} из ${ofRecords(of)}…`,
  searching: (done, of) => `Просмотрено ${count(done)} из ${ofRecords(of)}…`,
  pages: "Страницы",
  pagesBelow: "Страницы, в конце",
  previousPage: "Предыдущая страница",
  nextPage: "Следующая страница",
  page: (first, last, total) => `${count(first)}–${count(last)} из ${count(total)}`,
  downloadSvg: "Скачать SVG",
  downloadPng: "Скачать PNG",
  picture: {
    drawn: (date) => `Составлено: ${date}`,
    noPng: "На этой странице нельзя создать PNG. Скачайте SVG: ему ничего не нужно.",
    saved,
    notSaved: (reason) => `Рисунок не удалось сохранить: ${reason.replace(/\.$/u, "")}.`,
  },
  records: (n) => counted(n, RECORDS),
  ofPage: { allRecords: "Все записи", references: "Библиографические ссылки", summaryColumn: "Содержание" },
  certainly,
  barScale: (unit, n) => `один столбик — ${UNITS[unit]}; во всю высоту — ${counted(n, RECORDS)}`,
  remove: (value) => `Убрать из фильтра: ${value}`,
  showOnly: (value) => `Отобрать: ${value}`,
  moved: (lane, ordinal, total) => `${lane}: теперь дорожка ${count(ordinal)} из ${count(total)}`,
  place: (ordinal, total) => `${count(ordinal)} из ${count(total)}`,
  lag(days, exact, afterEnd) {
    if (days === 0) return exact ? "в тот же день" : "";
    const length = counted(Math.abs(days), ["день", "дня", "дней"]);
    return `${days > 0 ? `через ${length}${afterEnd ? " после окончания" : ""}` : `за ${length} до того`}${exact ? "" : " (возможно)"}`;
  },
};

function yearsOf(from: string, to: string): string {
  if (from === to) return `в ${yearSaid(from)}`;
  return /^\d+$/u.test(from) && /^\d+$/u.test(to) ? `в ${from}–${to}\u00a0гг.` : time.lasted(from, to);
}

/** What the dataset calls things, in Russian. */
export const datasetRu: DatasetWords = {
  title: "Мао Цзэдун и советские представители",
  words: { lane: "Представитель", date: "Состоялась", recordColumn: "Беседа", record: "беседа", recorded: "записана", read: "Открыть на сайте архива" },
  note: (established, results) => `${count(established)} из ${counted(results, ["результата", "результатов", "результатов"])} поиска в архиве`,
  short: (name) => name.replace(/^(\S*[^.\s])\s.*\s(\S+)$/u, "$1 $2"),
  facets: { people: "Присутствовали", topic: "Тема", place: "Место" },
  details: { role: "Должность", venue: "Помещение", reference: "Архивный шифр", evidence: "Достоверность" },
  kinds: {
    "Memorandum of conversation": "Запись беседы (меморандум)",
    "Record of conversation": "Запись беседы",
    "Report": "Отчёт",
    "Ciphered telegram": "Шифртелеграмма",
    "Summary of a conversation": "Изложение беседы",
  },
  roles: {
    "Ambassador": "Посол",
    "Philosopher on mission, helping to edit Mao’s works; not ambassador": "Философ в командировке, помогал редактировать труды Мао; не посол",
    "General, Stalin’s representative": "Генерал, представитель Сталина",
    "Diplomat and sinologist at the embassy": "Дипломат и китаист в посольстве",
  },
  topics: {
    "yugoslavia": "Югославия",
    "gdr": "ГДР",
    "diplomatic-recognition": "Дипломатическое признание",
    "civil-war": "Гражданская война",
    "albania": "Албания",
    "india": "Индия",
    "burma": "Бирма",
    "united-kingdom": "Великобритания",
    "japanese-prisoners": "Японские военнопленные",
    "asian-communist-parties": "Коммунистические партии Азии",
    "chinese-economy": "Экономика Китая",
    "korean-war": "Корейская война",
    "air-force": "Военно-воздушные силы",
    "beria": "Берия",
    "party-unity": "Единство партии",
    "gao-gang-affair": "Дело Гао Гана",
    "geneva-conference": "Женевское совещание",
    "lenin-anniversary": "Ленинская годовщина",
    "party-conference": "Партийная конференция",
    "five-year-plan": "Пятилетний план",
    "collectivisation": "Коллективизация",
    "private-industry": "Частная промышленность",
    "twentieth-congress": "XX съезд",
    "stalin": "Сталин",
    "united-states": "США",
    "taiwan": "Тайвань",
    "tibet": "Тибет",
    "disarmament": "Разоружение",
    "sino-soviet-relations": "Советско-китайские отношения",
  },
  people: { "mao-zedong": "Мао Цзэдун", "zhou-enlai": "Чжоу Эньлай", "liu-shaoqi": "Лю Шаоци", "zhu-de": "Чжу Дэ", "shi-zhe": "Ши Чжэ", "antonov": "С. Ф. Антонов" },
  places: { beijing: "Пекин", hangzhou: "Ханчжоу", moscow: "Москва и окрестности" },
  periods: {
    "mao-in-ussr": "Мао в СССР",
    "korean-war": "Корейская война",
    "stalin-death": "Смерть Сталина",
    "closed-speech": "Доклад Хрущёва",
    "great-leap-forward": "Большой скачок",
  },
  notes: {
    roshchin: "Посол, 1949–1952",
    yudin: "Посол, 1953–1959",
    krasovsky: "Представитель Сталина, генерал",
    antonov: "Дипломат посольства",
    panyushkin: "Посол, 1952–1953",
    kuznetsov: "Посол, 1953",
    chervonenko: "Посол, 1959–1965",
  },
  ambassador: "Посол",
};
