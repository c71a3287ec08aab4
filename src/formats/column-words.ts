/** Fields that a column may be guessed to be, in the order in which they choose. `end`: of `time`. */
export const FIELDS = ["time", "end", "recorded", "id", "href", "lane", "title", "label", "summary", "kind", "facets"] as const;

export type Field = (typeof FIELDS)[number];

/** What a date is called beside which end of a span it is; those last that others begin with. */
export const DATES = "date datum дата 日期 时间 year jahr année год 年份 年";

/** What a span is called beside that, and a date where no column is. */
export const PERIODS = "period laufzeit zeitraum datierung entstehungszeitraum période inclusivedates период крайниедаты даты датировка годы 起止时间 起止日期 年代";

/** What the two columns are called between which something lasted, beside that. */
export const SPANS = {
  time: "from start begin von vom beginn anfang début dedébut du с начала начальная 开始 起始 起 eventstart",
  end: "to until end bis ende fin defin au по окончания конца конечная 结束 终止 止 eventend",
};

/** What the two columns are called that bound one date, also without that. */
export const BOUNDS = {
  time: "notbefore ?earliest postquem terminuspostquem nichtvor frühestens pasavant auplustôt неранее нераньше 不早于 ?最早",
  end: "notafter ?latest antequem terminusantequem nichtnach spätestens pasaprès auplustard непозднее непозже 不晚于 ?最晚",
};

/** What a lane is called of those who wrote or spoke. */
export const AUTHORS = "sender sendername nameofsender absender absenderin absendername expéditeur expéditrice expéditeurtrice отправитель отправительписьма 发件人 发信人 发信者 发报人 写信人 寄信人 寄件人 envoy author verfasser verfasserin autor auteur автор 作者 creator writer letterwriter writtenby schreiber briefschreiber";

/** The same of those from whom a thing is. */
export const FROM = "!from !von !de !от";

/**
 * What columns are called in English, German, French, Russian and Chinese, without spaces; those first that say it better. What starts with `?`
 * is also said of something else, so that the values have to fit; what starts with `!` also of a date, so that they must be none.
 */
export const WORDS: Readonly<Record<Field, string>> = {
  time: "date datum дата 日期 start startdate starttime held startdatum begin beginn début начало 开始 time zeit время 时间 when wann quand год 年份 year jahr année 年 senderdate sentdate datesent",
  end: "end enddate endtime ende enddatum fin конец окончание 结束 until bis до 至 ?to ?au",
  recorded: "recorded written received addresseedate receiveddate published printed writtenup daterecorded datewritten datereceived erfasst eingang erhalten erschienen veröffentlicht gedruckt aufgezeichnet enregistré reçu publié paru imprimé записано датазаписи получено издано опубликовано напечатано 出版 发表 印刷 记录 记录日期 收到",
  id: "id identifier uuid key 编号",
  href: "url link href uri lien ссылка 链接 网址",
  lane: `lane ${AUTHORS} correspondent person personne лицо 人物 group gruppe groupe группа series ${FROM} ?name ?nom ?имя 姓名`,
  title: "title titel titre заголовок 标题 headline überschrift название 题名 event ereignis événement событие 事件 name nom имя",
  label: "label shorttitle",
  summary: "summary zusammenfassung résumé 摘要 abstractnote description beschreibung описание 描述 abstract regest содержание аннотация inhalt content 内容 text texte текст body notes",
  kind: "kind itemtype documenttype dokumenttyp type typ art genre вид тип 类型",
  facets: "!recipient !addressee !empfänger !empfaenger !destinataire !получатель !адресат !收件人 !收信人 !to !an !à !кому place ort lieu место 地点 topic subject thema sujet тема 主题 keyword schlagwort tag manualtag 标签 category kategorie категория 类别 country land pays страна 国家 language sprache langue язык 语言",
};

/** Where a thing is kept: a fact of it, which several may share, and neither its id nor what it is called. */
export const SHELFMARKS = "shelfmark callnumber callno pressmark classmark signatur archivsignatur cote шифр 档号 索书号";

/** What says that something was then, if no column is called a date: how it came about, what befell it, where it begins, and last when others had it. */
export const DATED = [
  "written writtenon sent senton dated datedon geschrieben geschriebenam gesendet abgesandt écrit écritle envoyé envoyéle написано написан отправлено отправлен 写于 发送 发出",
  "?founded ?created ?made ?built ?acquired ?born ?died ?gegründet ?entstanden ?hergestellt ?gebaut ?erworben ?geboren ?gestorben ?fondé ?créé ?fait ?construit ?acquis ?né ?mort ?основан ?основано ?создан ?создано ?построен ?построено ?приобретено ?родился ?умер ?成立 ?创建 ?创作 ?建造 ?入藏 ?出生 ?逝世",
  "?from ?von ?du ?от ?自",
  WORDS.recorded.replace(/[^ ]+/g, "?$&"),
];

/** What a column of dates says in its name that is of the row and not of what it tells, or the first date in other words. */
export const NO_SECOND = /added|modified|updated|changed|access|retrieved|imported|hinzugefugt|geandert|archiviert|abgerufen|ajoute|modifie|consulte|добавлен|изменен|添加|修改|访问|(?:text|original|verbatim|display)$/;

/** What a date may be of besides what the row tells: of a person, or of the text or the picture that was made of it later. */
export const OF_ANOTHER = /birth|death|geburt|tod(?:es)?|sterbe|naissance|deces|mort|рожден|смерт|[生卒]|scan|digit|numeris|оцифров|upload|publi|veroffentl|издан|出版/;

/** What a title is called where there is no better one. */
export const LESS_TITLE = "subject betreff objet тема 主题 re ?description ?beschreibung ?описание ?描述";

/** The parts of a date in columns of their own. */
export const PARTS = ["year jahr année год 年", "month monat mois месяц 月", "day tag jour день число 日"];

/** What may stand before the parts. */
export const BEFORE_PARTS = { time: " start", end: "end ende fin конец 结束" };
