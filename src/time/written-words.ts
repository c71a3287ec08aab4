/**
 * The words of written dates in English, German, French, Russian and Chinese, by the sign that stands for them in `signsOf`. The first that
 * is found is taken, so that a phrase stands before the words that it begins with.
 *
 * As parts of a regular expression; a space is any white space, dots and hyphens, or nothing. Case and accents do not matter.
 */
export const writtenWords: readonly (readonly [sign: string, words: string])[] = [
  // Eras, before Christ and after.
  ["E", "b ?c(?: ?e)?|v(?:or)? (?:chr(?:istus|isti geburt)?|u ?z)|av(?:ant)? (?:j(?:esus)? c(?:hrist)?|n e|notre ere)|до н(?:ашей)? э(?:ры)?|公元前|前(?=[\\d一二三四五六七八九十])"],
  ["A", "a ?d|c ?e|anno domini|n(?:ach)? (?:chr(?:istus|isti geburt)?)|ap(?:r(?:ès)?)? j(?:esus)? c(?:hrist)?|н(?:ашей)? э(?:ры)?|公元"],
  // Calendars, Julian and Gregorian.
  ["J", "o s|old style|julian(?:isch(?:e[rn]?)?)?|a(?:lten)? st(?:ils?)?|julien(?:ne)?|v(?:ieux)? s(?:tyle)?|ст(?:арого|арый)? ст(?:иль|иля|илю)?|по ст(?:арому)? ст(?:илю)?|儒略历"],
  ["N", "n s|new style|gregorian|gregorianisch|n(?:euen)? st(?:ils?)?|gr[ée]gorien|n(?:ouveau)? st(?:yle)?|н(?:ового|овый)? ст(?:иль|иля)?|по н(?:овому)? ст(?:илю)?|公历"],
  // Months.
  ["a", "jan(?:uary?|v|vier)?|j[aä]nner|янв(?:ар[ьяе])?"],
  ["b", "feb(?:r(?:uary?)?)?|f[ée]v(?:r(?:ier)?)?|февр?(?:ал[ьяе])?"],
  ["c", "mar(?:ch|s|z)?|mrz|мар(?:т[ае]?)?"],
  ["d", "apr(?:il)?|avr(?:il)?|апр(?:ел[ьяе])?"],
  ["e", "may|mai|ма[йяе]"],
  ["f", "june?|juni|juin|июн[ьяе]?"],
  ["g", "july?|juli|juil(?:l(?:et)?)?|июл[ьяе]?"],
  ["h", "aug(?:ust)?|août|авг(?:уст[ае]?)?"],
  ["i", "sept?(?:ember|embre)?|сент?(?:ябр[ьяе])?"],
  ["j", "o[ck]t(?:ober|obre)?|окт(?:ябр[ьяе])?"],
  ["k", "nov(?:ember|embre)?|ноя(?:б(?:р[ьяе])?)?"],
  ["l", "de[cz](?:ember|embre)?|дек(?:абр[ьяе])?"],
  // Seasons.
  ["m", "spring|frühling|frühjahr|printemps|весн(?:а|ы|ой)|春[季天]?"],
  ["n", "summer|sommer|été|лет(?:о|а|ом)|夏[季天]?"],
  ["o", "autumn|fall|herbst|automne|осен(?:ь|и|ью)|秋[季天]?"],
  ["p", "winter|hiver|зим(?:а|ы|ой)|冬[季天]?"],
  // How sure it is.
  ["?", "possibly|probably|perhaps|maybe|presumably|likely|vermutlich|wahrscheinlich|vielleicht|möglicherweise|wohl|peut être|probablement|вероятно|возможно|предположительно|可能|也许|或许|大概"],
  ["~", "circa|c(?:a|irc)?|about|around|approx(?:imately)?|um|etwa|gegen|zirka|ungefähr|vers|env(?:iron)?|около|ок|примерно|приблизительно|大?约|左右|前后"],
  // What lies on one side of a date, and in Chinese stands after it.
  ["<", "before|prior to|vor|avant|до|перед"],
  [">", "after|nach|après|после"],
  ["B", "[以之]?前"],
  ["P", "[以之]?[后後]"],
  // Many years.
  ["C", "century|cent|jahrhunderts?|jh(?:dt?|s)?|siècles?|s(?=\\.? (?:av|ap)\\b)|век[а]?|столети[ея]|(?<=[\\dxvi] ?)в|世[纪紀]"],
  ["S", "'?s|er jahren?|années|[ех] (?:годы|годов|гг)|年代"],
  // What follows a number; before "и", which is "and" elsewhere.
  ["#", "st|nd|rd|th|er|e|ème|го|(?<=\\d-)[ыи]?й"],
  // From when to when.
  ["K", "之?[间間]"],
  ["W", "between|zwischen|entre|между"],
  ["&", "and|und|et|и|和|与"],
  ["|", "or|oder|ou|или|或"],
  ["F", "from|von|vom|du|de|с|со|от|从|自"],
  ["T", "to|till?|until|through|bis(?: zu[mr]?)?|au?|jusqu'(?:en|au?)|по|至|到"],
  // What follows a number in Chinese.
  ["Y", "年"],
  ["M", "月份?"],
  ["D", "[日号]"],
  // What says nothing.
  [" ", "(?:sun|mon|tues|wednes|thurs|fri|satur)day|sun|mon|tues?|wed|thu(?:rs?)?|fri|sat"],
  [" ", "(?:sonn|mon|diens|donners|frei|sams)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so"],
  [" ", "(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lun|mer|jeu|ven|sam|dim"],
  [" ", "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс"],
  [" ", "(?:星期|周|礼拜)[一二三四五六日天]"],
  [" ", "the|of|in|on|year|im|am|den|des|dem|der|die|jahre?|le|la|les|l'an|en|année|в|году?|года|гг?"],
];
