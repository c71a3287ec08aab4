import { dataset } from "../src/dataset/index.js";
import type { GivenWords } from "../src/view/options.js";

/** Words of the frame in Arabic, for what is written from right to left; the package has none. */
const words: GivenWords = {
  locale: "ar",
  comma: "، ",
  lane: "المبعوث",
  kind: "نوع الوثيقة",
  recorded: "دُوّنت",
  record: "محادثة",
  date: "جرت",
  recordColumn: "المحادثة",
  uncertain: "غير مؤكد",
  within: "يوم ضمن المدة",
  inPost: "في المنصب",
  title: "الخط الزمني",
  filters: "عوامل التصفية",
  clear: "مسح الكل",
  search: "البحث في السجلات",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  showAll: "إظهار الخط الزمني كله",
  close: "إغلاق",
  previous: "السجل السابق",
  next: "السجل التالي",
  read: "الاطلاع على الأرشيف",
  share: "مشاركة",
  copyLink: "نسخ الرابط",
  citation: "توثيق",
  downloadSvg: "تنزيل SVG",
  downloadPng: "تنزيل PNG",
  modes: "طريقة العرض",
  timelineMode: "خط زمني",
  tableMode: "جدول",
  listMode: "قائمة",
  standAt: "ترتيب السجلات بحسب",
  lanes: "المسارات",
  overview: "نظرة عامة",
  overviewStart: "بداية الظاهر",
  overviewEnd: "نهاية الظاهر",
  help: "تنتقل مفاتيح الأسهم من سجل إلى آخر، ويفتح Enter السجل",
  until: (recorded) => `حتى ${recorded}`,
  summary: ({ shown, total, lanes, from, to, uncertain }) => `${shown} من ${total} سجلا في ${lanes} مسارات، من ${from ?? ""} إلى ${to ?? ""}؛ ${uncertain} بتاريخ غير مؤكد`,
  place: (ordinal, count) => `${ordinal} من ${count}`,
  lag: (days) => `بعد ${days} يوما`,
  time: {
    about: (date) => `نحو ${date}`,
    uncertain: (date) => `${date} (غير مؤكد)`,
    between: (from, to) => `بين ${from} و${to}`,
    lasted: (from, to) => `من ${from} إلى ${to}`,
  },
};

/** The dataset under a frame in Arabic, with dates of the Gregorian calendar. */
export function arabic() {
  return { ...dataset, words };
}
