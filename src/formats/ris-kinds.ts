/** Reference types of RIS, as of 2011. */
export const RIS_KINDS: Readonly<Record<string, string>> = {
  ABST: "abstract", ADVS: "audiovisual material", AGGR: "aggregated database", ANCIENT: "ancient text", ART: "artwork", BILL: "bill", BLOG: "blog post", BOOK: "book",
  CASE: "legal case", CHAP: "book chapter", CHART: "chart", CLSWK: "classical work", COMP: "software", CONF: "conference proceedings", CPAPER: "conference paper",
  CTLG: "catalogue", DATA: "dataset", DBASE: "online database", DICT: "dictionary entry", EBOOK: "electronic book", ECHAP: "electronic book chapter",
  EDBOOK: "edited book", EJOUR: "electronic article", ELEC: "web page", ENCYC: "encyclopedia entry", EQUA: "equation", FIGURE: "figure", GEN: "generic",
  GOVDOC: "government document", GRANT: "grant", HEAR: "hearing", ICOMM: "internet communication", INPR: "in press", JFULL: "journal", JOUR: "journal article",
  LEGAL: "legal rule", MANSCPT: "manuscript", MAP: "map", MGZN: "magazine article", MPCT: "film", MULTI: "online multimedia", MUSIC: "musical score",
  NEWS: "newspaper article", PAMP: "pamphlet", PAT: "patent", PCOMM: "personal communication", RPRT: "report", SER: "serial", SLIDE: "slide", SOUND: "sound recording",
  STAND: "standard", STAT: "statute", THES: "thesis", UNBILL: "unenacted bill", UNPB: "unpublished work", VIDEO: "video recording", WEB: "web site",
};
