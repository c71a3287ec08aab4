// Generated from data/conversations.json by scripts/generate-dataset.mjs; change those, and run it.
// SPDX-License-Identifier: CC0-1.0

/** A conversation, by its envoy and the day held as far as it is known. */
export type ConversationId =
  | "roshchin-1949-10-16"
  | "roshchin-1949-10-20"
  | "roshchin-1950-01-01"
  | "yudin-1950-12-31"
  | "krasovsky-1951-06-27"
  | "yudin-1954-01-04"
  | "yudin-1954-03-26"
  | "yudin-1955-03-08"
  | "yudin-1955-12-21"
  | "yudin-1956-03-31"
  | "yudin-1958-04-05"
  | "antonov-1959-10";

/** A Soviet envoy. */
export type EnvoyId =
  | "roshchin"
  | "yudin"
  | "krasovsky"
  | "antonov"
  | "panyushkin"
  | "kuznetsov"
  | "chervonenko";

/** A person present, other than the envoy. */
export type PersonId =
  | "mao-zedong"
  | "zhou-enlai"
  | "liu-shaoqi"
  | "zhu-de"
  | "shi-zhe"
  | "vaskov";

/** A kind of document, after the word of the archive’s title. */
export type Kind =
  | "memorandum"
  | "record"
  | "report"
  | "telegram"
  | "summary";

/** A topic, as assigned by this project. */
export type TopicId =
  | "yugoslavia"
  | "gdr"
  | "diplomatic-recognition"
  | "civil-war"
  | "albania"
  | "india"
  | "burma"
  | "united-kingdom"
  | "japanese-prisoners"
  | "asian-communist-parties"
  | "chinese-economy"
  | "korean-war"
  | "air-force"
  | "beria"
  | "party-unity"
  | "gao-gang-affair"
  | "geneva-conference"
  | "lenin-anniversary"
  | "party-conference"
  | "five-year-plan"
  | "collectivisation"
  | "private-industry"
  | "twentieth-congress"
  | "stalin"
  | "united-states"
  | "taiwan"
  | "tibet"
  | "disarmament"
  | "sino-soviet-relations";

/** A place. */
export type PlaceId =
  | "beijing"
  | "hangzhou"
  | "moscow";

/** A period of the background, or an instant. */
export type PeriodId =
  | "mao-in-ussr"
  | "korean-war"
  | "stalin-death"
  | "closed-speech"
  | "great-leap-forward";

/** A source of facts. */
export type SourceId =
  | "wilson-search"
  | "wilson-narrowed-list"
  | "wilson-117863"
  | "wilson-117881"
  | "wilson-111359"
  | "wilson-1954-03-26"
  | "wilson-1955-03-08"
  | "wilson-118744"
  | "westad-1998"
  | "cwihp-bulletin-8-9"
  | "yudin-report-translation"
  | "encyclopaedias"
  | "letters-of-recall"
  | "panyushkin-article"
  | "peoples-daily-1952-09-22"
  | "peoples-daily-1953-04-04"
  | "peoples-daily-1950s"
  | "wikipedia"
  | "wikidata"
  | "public-pages"
  | "tenures"
  | "common-knowledge";
