/**
 * The words of written dates in English, German, French, Russian and Chinese, by the sign that stands for them in `signsOf`. The first that
 * is found is taken, so that a phrase stands before the words that it begins with.
 *
 * As parts of a regular expression, in lower case, and "и" is also "й"; a space is any white space, dots and hyphens, or nothing.
 */
export const writtenWords: Readonly<Record<string, string>> = {
  // Until whoever wrote it did, and so without an end.
  O: "(?:the )?present(?: day)?|now|today|ongoing|heute|gegenwart|ce jour|aujourd'hui|maintenant|настоящее время|наст вр(?:емя)?|н вр?|сеи день|сегодня|ныне|今|现在|目前",
  // Eras, before Christ and after.
  E: "b ?c(?: ?e)?|v(?:or)? chr(?:istus)?|av(?:ant)? j(?:esus)? c(?:hrist)?|до н(?:ашеи)? э(?:ры)?|公元前|前(?=\\d)",
  A: "a ?d|c ?e|n(?:ach)? chr(?:istus)?|apr?(?:es)? j(?:esus)? c(?:hrist)?|н(?:ашеи)? э(?:ры)?|公元",
  // Calendars, Julian and Gregorian.
  J: "o s|old style|julian(?:isch)?|a st|alten stils|julien|v(?:ieux)? s(?:t(?:yle)?)?|(?:по )?ст(?:ар(?:ого|ому)?)? ст(?:ил[юья])?|儒略历",
  N: "n s|new style|gregorian(?:isch)?|n st|neuen stils|gregorien|n(?:ouveau)? s(?:t(?:yle)?)?|(?:по )?н(?:ов(?:ого|ому)?)? ст(?:ил[юья])?|公历",
  // Months.
  a: "jan(?:uary?|v|vier)?|janner|янв(?:ар[ьяе])?",
  b: "feb(?:r(?:uary?)?|er)?|fev(?:r(?:ier)?)?|февр?(?:ал[ьяе])?",
  // "Mar." before a day and another month is a Tuesday.
  c: "mar(?:ch|s|z)|mar(?!\\.?\\s\\d\\d?\\.?(?:\\s(?:jan|fev|mars|avr|mai|jui|aou|sep|oct|nov|dec)|[./]\\d))|mrz|мар(?:т[ае]?)?",
  d: "apr(?:il)?|avr(?:il)?|апр(?:ел[ьяе])?",
  e: "ma[yi]|ма[ияе]",
  f: "june?|juni|juin|июн[ьяе]?",
  g: "july?|juli|juil(?:l(?:et)?)?|июл[ьяе]?",
  h: "aug(?:ust)?|aout|авг(?:уст[ае]?)?",
  i: "sept?(?:ember|embre)?|сент?(?:ябр[ьяе])?",
  j: "o[ck]t(?:ober|obre)?|окт(?:ябр[ьяе])?",
  k: "nov(?:ember|embre)?|ноя(?:б(?:р[ьяе])?)?",
  l: "de[cz](?:ember|embre)?|дек(?:абр[ьяе])?",
  // Seasons.
  m: "spring|fruhling|fruhjahr|printemps|весн(?:а|ы|ои)|春[季天]?",
  n: "summer|sommer|ete|лет(?:о|а|ом)|夏[季天]?",
  o: "autumn|fall|herbst|automne|осен(?:ь|и|ью)|秋[季天]?",
  p: "winter|hiver|зим(?:а|ы|ои)|冬[季天]?",
  // How sure it is.
  "?": "possibly|probably|perhaps|uncertain|vermutlich|wahrscheinlich|vielleicht|wohl|peut etre|probablement|вероятно|возможно|可能",
  "~": "ca?|circa|(?:on or )?about|around|approx(?:imately)?|um|etwa|gegen|vers|env(?:iron)?|около|ок|примерно|大?约|左右",
  // What does not lie on one side of a date, before or after it, and what lies there, which in Chinese stands after it.
  X: "by|(?:not|no) (?:after|later than)|or earlier|at (?:the )?latest|nicht nach|spatestens|oder fruher|au plus tard|ou plus tot|не по(?:зднее|зже|сле)|или ран(?:ее|ьше)|不[晚迟遲][于於]|最[晚迟遲]",
  Z: "(?:not|no) (?:before|earlier than)|or later|at (?:the )?earliest|nicht vor|fruhestens|oder spater|au plus tot|ou plus tard|не ран(?:ее|ьше)|или по(?:зднее|зже|сле)|不早[于於]|最早",
  "<": "before|ante|vor|avant|до",
  ">": "after|post|nach|apres|после",
  B: "[以之]?前",
  P: "[以之]?[后後]",
  // A part that nobody has bounded.
  H: "early|mid(?:dle)?|late|beginning|start|end|anfangs?|mitte|ende|(?:au |a la )?(?:debut|milieu|fin)(?: d[eu])?|mi(?=-)|начал[оеау]|середин[аеыу]|кон(?:ец|це|ца|цу)|[上中下]旬|年?(?<=[年月纪紀代])[初中底末]",
  // Many years.
  C: "century|jahrhunderts?|jh|siecles?|века?|(?<=[\\dxvi] ?)в|世[纪紀]",
  S: "(?<=\\d)'?s|er jahren?|annees|[ех] (?:годы|годов|гг)|年代|(?<=\\d{3}0-?)(?:er|[ех])",
  // What follows a number; before "и", which is "and" elsewhere.
  "#": "st|nd|rd|th|er|e|eme|го|(?<=\\d-)[ыи]?и",
  // From when to when.
  K: "之?[间間]",
  W: "between|zwischen|entre|между",
  "&": "and|und|et|и|和|与",
  "|": "or|oder|ou|или|或",
  F: "from|vo[nm]|d[ue]|от",
  U: "until|bis(?: zu[mr])?|jusqu'(?:en|au?)?",
  V: "since|seit|ab|depuis|a partir d[eu]|со?(?!\\.)|[从從自起]|以[来來]",
  T: "to|au?|по|至|到",
  // What follows a number in Chinese.
  Y: "年",
  M: "月",
  D: "[日号]",
  // What says nothing: days of the week, articles and the word for a year.
  "": "(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?|(?:sonn|mon|diens|donners|frei|sams)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|so|mo|di|mi|do|fr|sa|lun|mar|mer|jeu|ven|sam|dim|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вск?|(?:星期|周|礼拜)[一二三四五六日天]|the|of|in|on|year|im|am|jahre?s?|die|de[nmrs]|l[ea]s?|en|в|года?|гг?|[在于於]",
};
