// Generated from data/conversations.json by scripts/generate-dataset.mjs; change those, and run it.
// SPDX-License-Identifier: CC0-1.0

import { freeze } from "./freeze.js";
import type { Kind, PlaceId, TopicId } from "./ids.js";
import type { BackgroundPeriod, Conversation, Envoy, Labelled, Person, Provenance, Source } from "./types.js";

/** The conversations, ordered by the day held. */
export const conversations = freeze<readonly Conversation[]>([
  {
    "id": "roshchin-1949-10-16",
    "title": "From the Diary of N.V. Roshchin: Memorandum of Conversation with Chairman Mao Zedong on 16 October 1949",
    "headline": "Yugoslavia and the GDR",
    "summary": "Having just handed over his credentials as ambassador, Roshchin offers Mao Zedong his good wishes on the victories of the People’s Liberation Army. China, Mao promises, is not going to have diplomatic ties with Yugoslavia; as for the GDR, Beijing is to recognise it officially as soon as Moscow does.",
    "kind": "memorandum",
    "held": "1949-10-16",
    "written": "1949-12-01",
    "listed": "1949-10-16",
    "envoy": "roshchin",
    "role": "Ambassador",
    "people": [
      "mao-zedong",
      "zhou-enlai"
    ],
    "place": "beijing",
    "venue": "Qinzheng Hall",
    "hour": {
      "at": "17:00",
      "of": "presentation of credentials; the talk followed"
    },
    "number": 109,
    "topics": [
      "yugoslavia",
      "gdr",
      "diplomatic-recognition",
      "civil-war"
    ],
    "reference": "AVPRF, f. 0100, op. 42, por. 19, pap. 288, ll. 28-31",
    "translator": "David Wolff",
    "href": "https://digitalarchive.wilsoncenter.org/document/117863",
    "source": "wilson-117863",
    "evidence": [
      {
        "fact": "written",
        "claim": "Written on 1 December 1949",
        "sources": [
          "wilson-117863"
        ],
        "confidence": "certain"
      },
      {
        "fact": "people",
        "value": "zhou-enlai",
        "claim": "Zhou Enlai present",
        "sources": [
          "wilson-117863"
        ],
        "confidence": "certain"
      },
      {
        "fact": "place",
        "value": "beijing",
        "claim": "Held in Beijing",
        "sources": [
          "wilson-117863"
        ],
        "confidence": "certain"
      },
      {
        "fact": "venue",
        "claim": "Held in Qinzheng Hall",
        "sources": [
          "wilson-117863"
        ],
        "confidence": "certain"
      },
      {
        "fact": "hour",
        "claim": "Credentials presented at 17:00, the talk after",
        "sources": [
          "wilson-117863"
        ],
        "confidence": "certain"
      },
      {
        "fact": "number",
        "claim": "Memorandum no. 109",
        "sources": [
          "wilson-117863"
        ],
        "confidence": "certain"
      }
    ],
    "notes": [
      "The archive’s older site listed it under 1 December 1949, the day of the memorandum; the present one lists it under the day of the talk."
    ]
  },
  {
    "id": "roshchin-1949-10-20",
    "title": "From the Diary of N.V. Roshchin, Memorandum of Conversation with Chairman Mao Zedong on 20 October 1949",
    "headline": "Dinner; ties with Albania",
    "summary": "Ambassador Roshchin and Mao Zedong dine together; Roshchin notes a very friendly mood, in which each drinks to the other and to the other’s country. They also speak of China’s wish to establish diplomatic relations with Albania.",
    "kind": "memorandum",
    "held": "1949-10-20",
    "written": "1949-12-01",
    "listed": "1949-10-20",
    "envoy": "roshchin",
    "role": "Ambassador",
    "people": [
      "mao-zedong"
    ],
    "place": "beijing",
    "hour": {
      "at": "20:00",
      "of": "dinner"
    },
    "number": 110,
    "topics": [
      "albania",
      "diplomatic-recognition"
    ],
    "reference": "AVPRF, f. 0100, op. 42, por. 19, pap. 288, ll. 32-33",
    "translator": "David Wolff",
    "href": "https://digitalarchive.wilsoncenter.org/document/117881",
    "source": "wilson-117881",
    "evidence": [
      {
        "fact": "written",
        "claim": "Written on 1 December 1949",
        "sources": [
          "wilson-117881"
        ],
        "confidence": "certain"
      },
      {
        "fact": "place",
        "value": "beijing",
        "claim": "Held in Beijing",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "hour",
        "claim": "Dinner at 20:00",
        "sources": [
          "wilson-117881"
        ],
        "confidence": "certain"
      },
      {
        "fact": "number",
        "claim": "Memorandum no. 110",
        "sources": [
          "wilson-117881"
        ],
        "confidence": "certain"
      }
    ],
    "notes": [
      "The archive’s older site listed it under 1 December 1949, the day of the memorandum; the present one lists it under the day of the talk."
    ]
  },
  {
    "id": "roshchin-1950-01-01",
    "title": "Memorandum, Conversation of Mao and USSR Ambassador to China N.V. Roshchin on 1 January 1950",
    "headline": "Recognition; Japanese prisoners",
    "summary": "India and Burma, Mao Zedong reports to Roshchin, would like diplomatic relations, and the United Kingdom could be next; China is ready for talks with any of them that breaks with the Guomindang. The two go over the military situation and the question of the Japanese prisoners of war, which Mao had put off since Chinese law was not yet far enough along. He also lets Roshchin know that he is going to shorten his stay in the USSR.",
    "kind": "memorandum",
    "held": "1950-01-01",
    "listed": "1950-01-01",
    "envoy": "roshchin",
    "role": "Ambassador",
    "people": [
      "mao-zedong"
    ],
    "place": "moscow",
    "topics": [
      "india",
      "burma",
      "united-kingdom",
      "diplomatic-recognition",
      "civil-war",
      "japanese-prisoners"
    ],
    "href": "https://digitalarchive.wilsoncenter.org/search?f%5B0%5D=people%3A84573&f%5B1%5D=topics%3A86494&fo%5B0%5D=86494&fo%5B1%5D=84573",
    "source": "wilson-search",
    "evidence": [
      {
        "fact": "place",
        "value": "moscow",
        "claim": "Held in the Moscow area",
        "sources": [
          "westad-1998",
          "cwihp-bulletin-8-9"
        ],
        "confidence": "likely",
        "note": "Mao was visiting the USSR."
      }
    ],
    "notes": [
      "When it was written is not stated; the archive lists it under the day of the talk.",
      "Two slips in the archive’s description are read as follows: a verb is missing before the prisoners of war, for which “deal with” stands here, and “curtain” is taken as “curtail”."
    ]
  },
  {
    "id": "yudin-1950-12-31",
    "title": "Report from P. F. Yudin to I. V. Stalin on Meetings with the Leaders of the Communist Party of China, including Mao Zedong on 31 December 1950",
    "headline": "Asian parties, economy and Korea",
    "summary": "Yudin reports to Stalin on three meetings with Mao Zedong, Liu Shaoqi and Zhou Enlai, one of them on 31 December 1950. He passes on what he learned of China’s ties with other communist parties of Asia, of the state of China’s economy, and of the course of the Korean War.",
    "kind": "report",
    "held": "1950-12-31",
    "written": "1951-01-20",
    "listed": "1951-01-20",
    "meetings": 3,
    "envoy": "yudin",
    "role": "Philosopher on mission, helping to edit Mao’s works; not ambassador",
    "people": [
      "mao-zedong",
      "liu-shaoqi",
      "zhou-enlai",
      "zhu-de"
    ],
    "place": "beijing",
    "topics": [
      "asian-communist-parties",
      "chinese-economy",
      "korean-war"
    ],
    "href": "https://digitalarchive.wilsoncenter.org/search?f%5B0%5D=people%3A84573&f%5B1%5D=topics%3A86494&fo%5B0%5D=86494&fo%5B1%5D=84573",
    "source": "wilson-search",
    "evidence": [
      {
        "fact": "written",
        "claim": "Written on 20 January 1951",
        "sources": [
          "wilson-search"
        ],
        "confidence": "likely",
        "note": "The archive’s listing date, which for neighbouring records is the document’s own date or a later one."
      },
      {
        "fact": "role",
        "claim": "On mission, helping to edit Mao’s works",
        "sources": [
          "yudin-report-translation",
          "encyclopaedias"
        ],
        "confidence": "likely"
      },
      {
        "fact": "role",
        "claim": "Not ambassador at the time",
        "sources": [
          "tenures"
        ],
        "confidence": "likely"
      },
      {
        "fact": "people",
        "value": "liu-shaoqi",
        "claim": "Liu Shaoqi present",
        "sources": [
          "wilson-search"
        ],
        "confidence": "certain",
        "note": "Over the three meetings; at which of them is not stated."
      },
      {
        "fact": "people",
        "value": "zhou-enlai",
        "claim": "Zhou Enlai present",
        "sources": [
          "wilson-search"
        ],
        "confidence": "certain",
        "note": "Over the three meetings; at which of them is not stated."
      },
      {
        "fact": "people",
        "value": "zhu-de",
        "claim": "Zhu De present on 31 December 1950",
        "sources": [
          "yudin-report-translation",
          "encyclopaedias"
        ],
        "confidence": "likely"
      },
      {
        "fact": "place",
        "value": "beijing",
        "claim": "Held in Beijing",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      }
    ],
    "notes": [
      "The other two of the three meetings are not dated."
    ]
  },
  {
    "id": "krasovsky-1951-06-27",
    "title": "Ciphered Telegram No. 21266, Krasovsky to Cde. Filippov [Stalin]",
    "headline": "MiG-15 pilots and three air bases",
    "summary": "Krasovsky telegraphs to Stalin, whom he addresses as Filippov, about a conversation with Mao Zedong. They spoke of teaching Chinese pilots to fly the MiG-15, and of three air bases to be built to the south of Pyongyang.",
    "kind": "telegram",
    "held": "1951-06-27?",
    "written": "1951-06-28",
    "listed": "1951-06-28",
    "envoy": "krasovsky",
    "role": "General, Stalin’s representative",
    "people": [
      "mao-zedong"
    ],
    "place": "beijing",
    "topics": [
      "korean-war",
      "air-force"
    ],
    "href": "https://digitalarchive.wilsoncenter.org/search?f%5B0%5D=people%3A84573&f%5B1%5D=topics%3A86494&fo%5B0%5D=86494&fo%5B1%5D=84573",
    "source": "wilson-search",
    "evidence": [
      {
        "fact": "held",
        "value": "1951-06-27",
        "claim": "Held on 27 June 1951",
        "sources": [
          "westad-1998",
          "cwihp-bulletin-8-9"
        ],
        "confidence": "likely"
      },
      {
        "fact": "written",
        "claim": "Written on 28 June 1951",
        "sources": [
          "wilson-search"
        ],
        "confidence": "likely",
        "note": "The archive’s listing date, which for neighbouring records is the document’s own date or a later one."
      },
      {
        "fact": "role",
        "claim": "General, Stalin’s representative",
        "sources": [
          "westad-1998",
          "cwihp-bulletin-8-9"
        ],
        "confidence": "likely",
        "note": "His formal title is not established."
      },
      {
        "fact": "role",
        "claim": "Never ambassador",
        "sources": [
          "tenures"
        ],
        "confidence": "likely"
      },
      {
        "fact": "place",
        "value": "beijing",
        "claim": "Held in Beijing",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      }
    ]
  },
  {
    "id": "yudin-1954-01-04",
    "title": "From the Journal of Ambassador Pavel Yudin: Record of Conversation with Mao Zedong, 4 January 1954",
    "headline": "The charge against Beria",
    "summary": "Yudin informs Mao Zedong of the charge of espionage that the Soviet side brings against Lavrentii Beria; Mao thanks him and says that this will be of great use to China. Mao hints that the mood in the Chinese Communist Party had been “unhealthy”, since some had tried to turn the mistakes of others against their good name. In this connection he calls Zhang Guotao a Guomindang spy, and supposes that the Guomindang may have recruited Wang Ming as early as 1930.",
    "kind": "record",
    "held": "1954-01-04",
    "written": "1954-02-23",
    "listed": "1954-02-23",
    "envoy": "yudin",
    "role": "Ambassador",
    "people": [
      "mao-zedong",
      "vaskov",
      "shi-zhe"
    ],
    "place": "hangzhou",
    "topics": [
      "beria",
      "party-unity"
    ],
    "href": "https://digitalarchive.wilsoncenter.org/document/111359",
    "source": "wilson-111359",
    "evidence": [
      {
        "fact": "written",
        "claim": "Written on 23 February 1954",
        "sources": [
          "wilson-search"
        ],
        "confidence": "likely",
        "note": "The archive’s listing date, which for neighbouring records is the document’s own date or a later one."
      },
      {
        "fact": "people",
        "value": "vaskov",
        "claim": "V. V. Vaskov of the Soviet embassy present",
        "sources": [
          "wilson-111359"
        ],
        "confidence": "certain"
      },
      {
        "fact": "people",
        "value": "shi-zhe",
        "claim": "Shi Zhe present, as interpreter",
        "sources": [
          "wilson-111359"
        ],
        "confidence": "certain"
      },
      {
        "fact": "place",
        "value": "hangzhou",
        "claim": "Held in Hangzhou",
        "sources": [
          "wilson-111359"
        ],
        "confidence": "certain"
      }
    ]
  },
  {
    "id": "yudin-1954-03-26",
    "title": "From the Journal of Ambassador Pavel Yudin: Memorandum of Conversation with Mao Zedong, 26 March 1954",
    "headline": "Geneva and the Gao Gang affair",
    "summary": "When the business of the day is done, bringing together the leaders of the Chinese, Korean and Vietnamese parties before the Geneva Conference, Mao Zedong keeps Yudin for a talk. He speaks of rumours abroad about his health and about Gao Gang as his successor. He tells of what he calls Gao Gang’s intrigues in the party, and of how Gao used Mao’s name against Liu Shaoqi and Zhou Enlai.",
    "kind": "memorandum",
    "held": "1954-03-26",
    "written": "1954-03-31",
    "listed": "1954-03-31",
    "envoy": "yudin",
    "role": "Ambassador",
    "people": [
      "mao-zedong"
    ],
    "number": 284,
    "topics": [
      "gao-gang-affair",
      "party-unity",
      "geneva-conference"
    ],
    "reference": "AVPRF",
    "href": "https://digitalarchive.wilsoncenter.org/document/journal-ambassador-pavel-yudin-memorandum-conversation-mao-zedong-26-march-1954",
    "source": "wilson-1954-03-26",
    "evidence": [
      {
        "fact": "listed",
        "claim": "Listed under 31 March 1954 among the archive’s results",
        "sources": [
          "wilson-narrowed-list"
        ],
        "confidence": "certain"
      },
      {
        "fact": "written",
        "claim": "Written on 31 March 1954",
        "sources": [
          "wilson-1954-03-26"
        ],
        "confidence": "certain"
      },
      {
        "fact": "number",
        "claim": "Memorandum no. 284",
        "sources": [
          "wilson-1954-03-26"
        ],
        "confidence": "certain"
      }
    ],
    "notes": [
      "The file in the AVPRF was not seen."
    ]
  },
  {
    "id": "yudin-1955-03-08",
    "title": "From the Journal of Ambassador Pavel Yudin: Record of Conversation with Mao Zedong on 8 March 1955",
    "headline": "Lenin anniversary, party conference",
    "summary": "The first subject is the 85th anniversary of Lenin’s birth, coming on 22 April 1955, for which Mao Zedong agrees to write an article for Pravda. The second is the party conference due in the second half of March, with some 300 delegates, on the five-year plan and the affair of Gao Gang and Rao Shushi. The talk also touches on why no party congress had met since 1945.",
    "kind": "record",
    "held": "1955-03-08",
    "written": "1955-03-12",
    "listed": "1955-03-12",
    "envoy": "yudin",
    "role": "Ambassador",
    "people": [
      "mao-zedong"
    ],
    "topics": [
      "lenin-anniversary",
      "party-conference",
      "gao-gang-affair",
      "five-year-plan"
    ],
    "reference": "AVPRF",
    "href": "https://digitalarchive.wilsoncenter.org/document/journal-ambassador-pavel-yudin-record-conversation-mao-zedong-8-march-1955",
    "source": "wilson-1955-03-08",
    "evidence": [
      {
        "fact": "listed",
        "claim": "Listed under 12 March 1955 among the archive’s results",
        "sources": [
          "wilson-narrowed-list"
        ],
        "confidence": "certain"
      },
      {
        "fact": "written",
        "claim": "Written on 12 March 1955",
        "sources": [
          "wilson-1955-03-08"
        ],
        "confidence": "certain"
      }
    ],
    "notes": [
      "The file in the AVPRF was not seen."
    ]
  },
  {
    "id": "yudin-1955-12-21",
    "title": "From the Journal of Pavel F. Yudin: Record of Conversation with Mao Zedong on 21 December 1955",
    "headline": "Collectivisation and industry",
    "summary": "Mao Zedong tells how far the collectivisation of China’s agriculture has come. He also speaks of the private industries of the cities, which the state is taking over.",
    "kind": "record",
    "held": "1955-12-21",
    "listed": "1955-12-21",
    "envoy": "yudin",
    "role": "Ambassador",
    "people": [
      "mao-zedong"
    ],
    "topics": [
      "collectivisation",
      "private-industry"
    ],
    "reference": "AVPRF, f. 0100, op. 49, pa. 410, d. 9, pp. 11-19",
    "href": "https://digitalarchive.wilsoncenter.org/search?f%5B0%5D=people%3A84573&f%5B1%5D=topics%3A86494&fo%5B0%5D=86494&fo%5B1%5D=84573",
    "source": "wilson-search",
    "evidence": [
      {
        "fact": "role",
        "claim": "Ambassador at the time",
        "sources": [
          "wikipedia"
        ],
        "confidence": "likely"
      },
      {
        "fact": "reference",
        "claim": "AVPRF, f. 0100, op. 49, pa. 410, d. 9, pp. 11-19",
        "sources": [
          "westad-1998"
        ],
        "confidence": "likely",
        "note": "From the notes of the book."
      }
    ],
    "notes": [
      "When it was written is not stated; the archive lists it under the day of the talk."
    ]
  },
  {
    "id": "yudin-1956-03-31",
    "title": "From the Journal of Ambassador P. F. Yudin, Record of Conversation with Mao Zedong, 31 March 1956",
    "headline": "The Twentieth Congress and Stalin",
    "summary": "Ambassador Yudin and Mao Zedong discuss the Twentieth Congress of the CPSU, and with it Khrushchev’s “secret speech”, which denounced Stalin and the cult of his personality. Mao, who had seen a copy before, speaks at length of what he regards as Stalin’s mistakes in policy towards China.",
    "kind": "record",
    "held": "1956-03-31",
    "written": "1956-04-05",
    "listed": "1956-04-05",
    "envoy": "yudin",
    "role": "Ambassador",
    "people": [
      "mao-zedong"
    ],
    "topics": [
      "twentieth-congress",
      "stalin"
    ],
    "reference": "AVPRF, f. 0100, op. 49, papka 410, d. 9, ll. 87-98",
    "translator": "Mark Doctoroff",
    "href": "https://digitalarchive.wilsoncenter.org/search?f%5B0%5D=people%3A84573&f%5B1%5D=topics%3A86494&fo%5B0%5D=86494&fo%5B1%5D=84573",
    "source": "wilson-search",
    "evidence": [
      {
        "fact": "written",
        "claim": "Written on 5 April 1956",
        "sources": [
          "wilson-search"
        ],
        "confidence": "likely",
        "note": "The archive’s listing date, which for neighbouring records is the document’s own date or a later one."
      },
      {
        "fact": "reference",
        "claim": "AVPRF, f. 0100, op. 49, papka 410, d. 9, ll. 87-98",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "translator",
        "claim": "Translated by Mark Doctoroff",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      }
    ],
    "notes": [
      "A second copy is in TsKhSD."
    ]
  },
  {
    "id": "yudin-1958-04-05",
    "title": "From the Diary of P. F. Yudin: Memorandum of Conversation with Mao Zedong on 5 April 1958",
    "headline": "Yugoslavia and Tito",
    "summary": "Yudin talks with Mao Zedong and Zhou Enlai about where Yugoslavia stands in the international communist community. In particular it concerns Tito, described as inconsistent as an ally.",
    "kind": "memorandum",
    "held": "1958-04-05",
    "written": "1958-04-19",
    "listed": "1958-04-19",
    "envoy": "yudin",
    "role": "Ambassador",
    "people": [
      "mao-zedong",
      "zhou-enlai"
    ],
    "topics": [
      "yugoslavia"
    ],
    "reference": "AVPRF, f. 0100, op. 51, por. 6, pap. 432, ll. 132-33",
    "translator": "David Wolff",
    "href": "https://digitalarchive.wilsoncenter.org/document/118744",
    "source": "wilson-118744",
    "evidence": [
      {
        "fact": "written",
        "claim": "Written on 19 April 1958",
        "sources": [
          "wilson-search"
        ],
        "confidence": "likely",
        "note": "The archive’s listing date, which for neighbouring records is the document’s own date or a later one."
      },
      {
        "fact": "role",
        "claim": "Ambassador at the time",
        "sources": [
          "wikipedia"
        ],
        "confidence": "likely"
      }
    ],
    "notes": [
      "CWIHP Working Paper 30. The archive gives an excerpt."
    ]
  },
  {
    "id": "antonov-1959-10",
    "title": "From the Journal of Ambassador S.F. Antonov, Summary of a Conversation with the Chairman of the CC CPC Mao Zedong",
    "headline": "US, Taiwan, India, Tibet, disarmament",
    "summary": "Mao Zedong talks with the Soviet diplomat and sinologist Antonov in October 1959. By the archive’s account he seeks to reassure the Soviet side that China will provoke no war with the United States or with its neighbours in Asia, and to soften the effect of China’s displeasure with Soviet policies. It finds him at pains to show that he agrees with Moscow on every question: the United States, Taiwan, India, Tibet and disarmament.",
    "kind": "summary",
    "held": "[1959-10-01..1959-10-14]",
    "written": "1959-10-14",
    "listed": "1959-10-14",
    "envoy": "antonov",
    "role": "Diplomat and sinologist at the embassy",
    "people": [
      "mao-zedong"
    ],
    "topics": [
      "united-states",
      "taiwan",
      "india",
      "tibet",
      "disarmament",
      "sino-soviet-relations"
    ],
    "href": "https://digitalarchive.wilsoncenter.org/search?f%5B0%5D=people%3A84573&f%5B1%5D=topics%3A86494&fo%5B0%5D=86494&fo%5B1%5D=84573",
    "source": "wilson-search",
    "evidence": [
      {
        "fact": "held",
        "claim": "Held in October 1959, not after the 14th",
        "sources": [
          "wilson-search"
        ],
        "confidence": "certain"
      },
      {
        "fact": "held",
        "value": "1959-10-14",
        "claim": "Held on 14 October 1959 itself",
        "sources": [
          "wilson-search"
        ],
        "confidence": "weak",
        "note": "Presumed only, from the date under which the archive lists it."
      },
      {
        "fact": "written",
        "claim": "Written on 14 October 1959",
        "sources": [
          "wilson-search"
        ],
        "confidence": "likely",
        "note": "The archive’s listing date, which for neighbouring records is the document’s own date or a later one."
      },
      {
        "fact": "role",
        "claim": "Diplomat and sinologist at the embassy",
        "sources": [
          "wilson-search"
        ],
        "confidence": "certain"
      },
      {
        "fact": "role",
        "claim": "Not ambassador, though the archive’s title says so",
        "sources": [
          "tenures"
        ],
        "confidence": "likely"
      }
    ]
  }
]);

/** The envoys: those with a record, in the order of their first, then those in post without one. */
export const envoys = freeze<readonly Envoy[]>([
  {
    "id": "roshchin",
    "name": "Nikolai Vasilyevich Roshchin",
    "short": "Nikolai Roshchin",
    "nameRu": "Николай Васильевич Рощин",
    "nameZh": "罗申",
    "note": "Ambassador 1949–1952",
    "tenures": [
      {
        "role": "ambassador",
        "time": "1949-10-16/1952-07-30",
        "basis": {
          "start": {
            "kind": "credentials",
            "sources": [
              "wilson-117863"
            ],
            "confidence": "certain"
          },
          "end": {
            "kind": "letters of recall",
            "sources": [
              "letters-of-recall"
            ],
            "confidence": "likely"
          }
        }
      }
    ],
    "evidence": [
      {
        "fact": "name",
        "claim": "Full name Nikolai Vasilyevich Roshchin",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "nameRu",
        "claim": "Russian name Николай Васильевич Рощин",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "nameZh",
        "claim": "Chinese name 罗申",
        "sources": [
          "peoples-daily-1950s"
        ],
        "confidence": "likely"
      }
    ]
  },
  {
    "id": "yudin",
    "name": "Pavel Fyodorovich Yudin",
    "short": "Pavel Yudin",
    "nameRu": "Павел Фёдорович Юдин",
    "nameZh": "尤金",
    "born": "1899",
    "died": "1968",
    "note": "Ambassador 1953–1959",
    "tenures": [
      {
        "role": "mission",
        "time": "1950/1951",
        "basis": {
          "start": {
            "kind": "year stated",
            "sources": [
              "yudin-report-translation",
              "encyclopaedias"
            ],
            "confidence": "likely"
          },
          "end": {
            "kind": "year stated",
            "sources": [
              "yudin-report-translation",
              "encyclopaedias"
            ],
            "confidence": "likely"
          }
        }
      },
      {
        "role": "ambassador",
        "time": "1953-12-03/1959-10-15",
        "basis": {
          "start": {
            "kind": "appointment",
            "sources": [
              "wikipedia"
            ],
            "confidence": "likely",
            "note": "What the date marks is not stated; likely the appointment."
          },
          "end": {
            "kind": "succeeded",
            "sources": [
              "wikipedia"
            ],
            "confidence": "likely",
            "note": "The day on which his successor’s tenure begins; what the date marks is not stated."
          }
        }
      }
    ],
    "evidence": [
      {
        "fact": "name",
        "claim": "Full name Pavel Fyodorovich Yudin",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "nameRu",
        "claim": "Russian name Павел Фёдорович Юдин",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "nameZh",
        "claim": "Chinese name 尤金",
        "sources": [
          "public-pages"
        ],
        "confidence": "weak",
        "note": "The usual form."
      },
      {
        "fact": "born",
        "claim": "Born in 1899",
        "sources": [
          "wikipedia"
        ],
        "confidence": "likely"
      },
      {
        "fact": "died",
        "claim": "Died in 1968",
        "sources": [
          "wikipedia"
        ],
        "confidence": "likely"
      }
    ]
  },
  {
    "id": "krasovsky",
    "name": "Stepan Akimovich Krasovsky",
    "short": "Stepan Krasovsky",
    "nameRu": "Степан Акимович Красовский",
    "note": "General, Stalin’s representative",
    "tenures": [
      {
        "role": "representative",
        "time": "1951",
        "basis": {
          "start": {
            "kind": "year stated",
            "sources": [
              "westad-1998",
              "cwihp-bulletin-8-9"
            ],
            "confidence": "likely"
          },
          "end": {
            "kind": "year stated",
            "sources": [
              "westad-1998",
              "cwihp-bulletin-8-9"
            ],
            "confidence": "likely"
          }
        }
      }
    ],
    "evidence": [
      {
        "fact": "name",
        "claim": "Full name Stepan Akimovich Krasovsky",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "nameRu",
        "claim": "Russian name Степан Акимович Красовский",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "note",
        "claim": "General, sent to help build the Chinese air force",
        "sources": [
          "westad-1998",
          "cwihp-bulletin-8-9"
        ],
        "confidence": "likely",
        "note": "His formal title is not established. That he was never ambassador follows from the tenures."
      }
    ]
  },
  {
    "id": "antonov",
    "name": "S. F. Antonov",
    "short": "S. F. Antonov",
    "note": "Diplomat at the embassy",
    "tenures": [
      {
        "role": "diplomat",
        "time": "1959",
        "basis": {
          "start": {
            "kind": "year stated",
            "sources": [
              "wilson-search"
            ],
            "confidence": "certain"
          },
          "end": {
            "kind": "year stated",
            "sources": [
              "wilson-search"
            ],
            "confidence": "certain"
          }
        }
      }
    ],
    "evidence": [
      {
        "fact": "name",
        "claim": "Name S. F. Antonov",
        "sources": [
          "wilson-search"
        ],
        "confidence": "certain"
      },
      {
        "fact": "note",
        "claim": "Diplomat and sinologist at the embassy",
        "sources": [
          "wilson-search"
        ],
        "confidence": "certain",
        "note": "The archive’s title calls him ambassador; the tenures say otherwise. That he was chargé d’affaires is plausible, but not evidenced."
      }
    ]
  },
  {
    "id": "panyushkin",
    "name": "Aleksandr Semyonovich Panyushkin",
    "short": "Aleksandr Panyushkin",
    "nameRu": "Александр Семёнович Панюшкин",
    "nameZh": "潘友新",
    "note": "Ambassador 1952–1953",
    "tenures": [
      {
        "role": "ambassador",
        "time": "1952/1953",
        "basis": {
          "start": {
            "kind": "so styled in print",
            "sources": [
              "panyushkin-article",
              "peoples-daily-1952-09-22"
            ],
            "confidence": "certain",
            "note": "The year; he was so styled by 22 September 1952."
          },
          "end": {
            "kind": "year stated",
            "sources": [
              "panyushkin-article"
            ],
            "confidence": "certain"
          }
        }
      }
    ],
    "evidence": [
      {
        "fact": "name",
        "claim": "Full name Aleksandr Semyonovich Panyushkin",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "nameRu",
        "claim": "Russian name Александр Семёнович Панюшкин",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "nameZh",
        "claim": "Chinese name 潘友新",
        "sources": [
          "peoples-daily-1950s"
        ],
        "confidence": "likely"
      }
    ]
  },
  {
    "id": "kuznetsov",
    "name": "Vasily Vasilyevich Kuznetsov",
    "short": "Vasily Kuznetsov",
    "nameRu": "Василий Васильевич Кузнецов",
    "nameZh": "库兹涅佐夫",
    "note": "Ambassador 1953",
    "tenures": [
      {
        "role": "ambassador",
        "time": "1953-04-03/1953-12-03",
        "basis": {
          "start": {
            "kind": "credentials",
            "sources": [
              "peoples-daily-1953-04-04"
            ],
            "confidence": "certain"
          },
          "end": {
            "kind": "succeeded",
            "sources": [
              "wikipedia"
            ],
            "confidence": "likely"
          }
        }
      }
    ],
    "evidence": [
      {
        "fact": "name",
        "claim": "Full name Vasily Vasilyevich Kuznetsov",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "nameRu",
        "claim": "Russian name Василий Васильевич Кузнецов",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "nameZh",
        "claim": "Chinese name 库兹涅佐夫",
        "sources": [
          "peoples-daily-1950s"
        ],
        "confidence": "likely"
      }
    ]
  },
  {
    "id": "chervonenko",
    "name": "Stepan Vasilyevich Chervonenko",
    "short": "Stepan Chervonenko",
    "nameRu": "Степан Васильевич Червоненко",
    "born": "1915",
    "died": "2003",
    "note": "Ambassador 1959–1965",
    "tenures": [
      {
        "role": "ambassador",
        "time": "1959-10-15/1965-04-13",
        "basis": {
          "start": {
            "kind": "appointment",
            "sources": [
              "wikipedia"
            ],
            "confidence": "likely",
            "note": "What the date marks is not stated; likely the appointment."
          },
          "end": {
            "kind": "not stated",
            "sources": [
              "wikipedia"
            ],
            "confidence": "likely"
          }
        }
      }
    ],
    "evidence": [
      {
        "fact": "name",
        "claim": "Full name Stepan Vasilyevich Chervonenko",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "nameRu",
        "claim": "Russian name Степан Васильевич Червоненко",
        "sources": [
          "public-pages"
        ],
        "confidence": "likely"
      },
      {
        "fact": "born",
        "claim": "Born in 1915",
        "sources": [
          "wikipedia"
        ],
        "confidence": "likely"
      },
      {
        "fact": "died",
        "claim": "Died in 2003",
        "sources": [
          "wikipedia"
        ],
        "confidence": "likely"
      }
    ]
  }
]);

/** Who was present, other than the envoys. */
export const people = freeze<readonly Person[]>([
  {
    "id": "mao-zedong",
    "name": "Mao Zedong",
    "nameZh": "毛泽东",
    "born": "1893",
    "died": "1976",
    "wikidata": "Q5816",
    "evidence": [
      {
        "fact": "name",
        "claim": "Name Mao Zedong",
        "sources": [
          "wilson-search"
        ],
        "confidence": "certain"
      },
      {
        "fact": "nameZh",
        "claim": "Chinese name 毛泽东",
        "sources": [
          "peoples-daily-1950s"
        ],
        "confidence": "likely"
      },
      {
        "fact": "born",
        "claim": "Born in 1893",
        "sources": [
          "common-knowledge"
        ],
        "confidence": "likely"
      },
      {
        "fact": "died",
        "claim": "Died in 1976",
        "sources": [
          "common-knowledge"
        ],
        "confidence": "likely"
      },
      {
        "fact": "wikidata",
        "claim": "Wikidata Q5816",
        "sources": [
          "wikidata"
        ],
        "confidence": "likely"
      }
    ]
  },
  {
    "id": "zhou-enlai",
    "name": "Zhou Enlai",
    "nameZh": "周恩来",
    "born": "1898",
    "died": "1976",
    "evidence": [
      {
        "fact": "name",
        "claim": "Name Zhou Enlai",
        "sources": [
          "wilson-search"
        ],
        "confidence": "certain"
      },
      {
        "fact": "nameZh",
        "claim": "Chinese name 周恩来",
        "sources": [
          "peoples-daily-1950s"
        ],
        "confidence": "likely"
      },
      {
        "fact": "born",
        "claim": "Born in 1898",
        "sources": [
          "common-knowledge"
        ],
        "confidence": "likely"
      },
      {
        "fact": "died",
        "claim": "Died in 1976",
        "sources": [
          "common-knowledge"
        ],
        "confidence": "likely"
      }
    ]
  },
  {
    "id": "liu-shaoqi",
    "name": "Liu Shaoqi",
    "nameZh": "刘少奇",
    "born": "1898",
    "died": "1969",
    "evidence": [
      {
        "fact": "name",
        "claim": "Name Liu Shaoqi",
        "sources": [
          "wilson-search"
        ],
        "confidence": "certain"
      },
      {
        "fact": "nameZh",
        "claim": "Chinese name 刘少奇",
        "sources": [
          "peoples-daily-1950s"
        ],
        "confidence": "likely"
      },
      {
        "fact": "born",
        "claim": "Born in 1898",
        "sources": [
          "common-knowledge"
        ],
        "confidence": "likely"
      },
      {
        "fact": "died",
        "claim": "Died in 1969",
        "sources": [
          "common-knowledge"
        ],
        "confidence": "likely"
      }
    ]
  },
  {
    "id": "zhu-de",
    "name": "Zhu De",
    "nameZh": "朱德",
    "evidence": [
      {
        "fact": "name",
        "claim": "Name Zhu De",
        "sources": [
          "yudin-report-translation",
          "encyclopaedias"
        ],
        "confidence": "likely"
      },
      {
        "fact": "nameZh",
        "claim": "Chinese name 朱德",
        "sources": [
          "peoples-daily-1950s"
        ],
        "confidence": "likely"
      }
    ]
  },
  {
    "id": "shi-zhe",
    "name": "Shi Zhe",
    "nameZh": "师哲",
    "note": "Interpreter",
    "evidence": [
      {
        "fact": "name",
        "claim": "Name Shi Zhe",
        "sources": [
          "wilson-111359"
        ],
        "confidence": "certain"
      },
      {
        "fact": "nameZh",
        "claim": "Chinese name 师哲",
        "sources": [
          "peoples-daily-1950s"
        ],
        "confidence": "likely"
      },
      {
        "fact": "note",
        "claim": "Interpreter",
        "sources": [
          "wilson-111359"
        ],
        "confidence": "certain"
      }
    ]
  },
  {
    "id": "vaskov",
    "name": "V. V. Vaskov",
    "note": "Soviet embassy",
    "evidence": [
      {
        "fact": "name",
        "claim": "Name V. V. Vaskov",
        "sources": [
          "wilson-111359"
        ],
        "confidence": "certain"
      },
      {
        "fact": "note",
        "claim": "Of the Soviet embassy",
        "sources": [
          "wilson-111359"
        ],
        "confidence": "certain"
      }
    ]
  }
]);

/** The kinds of document. */
export const kinds = freeze<readonly Labelled<Kind>[]>([
  {
    "id": "memorandum",
    "label": "Memorandum of conversation"
  },
  {
    "id": "record",
    "label": "Record of conversation"
  },
  {
    "id": "report",
    "label": "Report"
  },
  {
    "id": "telegram",
    "label": "Ciphered telegram"
  },
  {
    "id": "summary",
    "label": "Summary of a conversation"
  }
]);

/** The topics. */
export const topics = freeze<readonly Labelled<TopicId>[]>([
  {
    "id": "yugoslavia",
    "label": "Yugoslavia"
  },
  {
    "id": "gdr",
    "label": "GDR"
  },
  {
    "id": "diplomatic-recognition",
    "label": "Diplomatic recognition"
  },
  {
    "id": "civil-war",
    "label": "Civil war"
  },
  {
    "id": "albania",
    "label": "Albania"
  },
  {
    "id": "india",
    "label": "India"
  },
  {
    "id": "burma",
    "label": "Burma"
  },
  {
    "id": "united-kingdom",
    "label": "United Kingdom"
  },
  {
    "id": "japanese-prisoners",
    "label": "Japanese prisoners of war"
  },
  {
    "id": "asian-communist-parties",
    "label": "Asian communist parties"
  },
  {
    "id": "chinese-economy",
    "label": "Chinese economy"
  },
  {
    "id": "korean-war",
    "label": "Korean War"
  },
  {
    "id": "air-force",
    "label": "Air force"
  },
  {
    "id": "beria",
    "label": "Beria"
  },
  {
    "id": "party-unity",
    "label": "Party unity"
  },
  {
    "id": "gao-gang-affair",
    "label": "Gao Gang affair"
  },
  {
    "id": "geneva-conference",
    "label": "Geneva Conference"
  },
  {
    "id": "lenin-anniversary",
    "label": "Lenin anniversary"
  },
  {
    "id": "party-conference",
    "label": "Party conference"
  },
  {
    "id": "five-year-plan",
    "label": "Five-year plan"
  },
  {
    "id": "collectivisation",
    "label": "Collectivisation"
  },
  {
    "id": "private-industry",
    "label": "Private industry"
  },
  {
    "id": "twentieth-congress",
    "label": "Twentieth Congress"
  },
  {
    "id": "stalin",
    "label": "Stalin"
  },
  {
    "id": "united-states",
    "label": "United States"
  },
  {
    "id": "taiwan",
    "label": "Taiwan"
  },
  {
    "id": "tibet",
    "label": "Tibet"
  },
  {
    "id": "disarmament",
    "label": "Disarmament"
  },
  {
    "id": "sino-soviet-relations",
    "label": "Sino-Soviet relations"
  }
]);

/** The places. */
export const places = freeze<readonly Labelled<PlaceId>[]>([
  {
    "id": "beijing",
    "label": "Beijing"
  },
  {
    "id": "hangzhou",
    "label": "Hangzhou"
  },
  {
    "id": "moscow",
    "label": "Moscow area"
  }
]);

/** The background, ordered by beginning; more of it than `dataset` draws. */
export const periods = freeze<readonly BackgroundPeriod[]>([
  {
    "id": "mao-in-ussr",
    "label": "Mao in the USSR",
    "title": "Mao’s visit to the USSR",
    "time": "1949-12-16/1950-02-17",
    "sources": [
      "common-knowledge"
    ],
    "confidence": "likely"
  },
  {
    "id": "korean-war",
    "label": "Korean War",
    "title": "Korean War, to the armistice",
    "time": "1950-06-25/1953-07-27",
    "sources": [
      "common-knowledge"
    ],
    "confidence": "likely"
  },
  {
    "id": "stalin-death",
    "label": "Stalin dies",
    "title": "Death of Stalin",
    "time": "1953-03-05",
    "sources": [
      "common-knowledge"
    ],
    "confidence": "likely"
  },
  {
    "id": "closed-speech",
    "label": "Khrushchev’s closed speech",
    "title": "Khrushchev’s closed speech at the Twentieth Congress",
    "time": "1956-02-25",
    "sources": [
      "common-knowledge"
    ],
    "confidence": "likely"
  },
  {
    "id": "great-leap-forward",
    "label": "Great Leap Forward",
    "title": "Great Leap Forward, from May 1958; its end is not given here",
    "time": "1958-05/",
    "sources": [
      "common-knowledge"
    ],
    "confidence": "likely"
  }
]);

/** Where the facts come from. */
export const sources = freeze<readonly Source[]>([
  {
    "id": "wilson-search",
    "title": "Wilson Center Digital Archive, search results",
    "short": "the archive’s list",
    "href": "https://digitalarchive.wilsoncenter.org/search?f%5B0%5D=people%3A84573&f%5B1%5D=topics%3A86494&fo%5B0%5D=86494&fo%5B1%5D=84573"
  },
  {
    "id": "wilson-narrowed-list",
    "title": "Wilson Center Digital Archive, a list of the same two filters narrowed to one repository",
    "short": "the archive’s narrowed list"
  },
  {
    "id": "wilson-117863",
    "title": "Wilson Center Digital Archive, record of 16 October 1949",
    "short": "the archive’s page",
    "href": "https://digitalarchive.wilsoncenter.org/document/117863"
  },
  {
    "id": "wilson-117881",
    "title": "Wilson Center Digital Archive, record of 20 October 1949",
    "short": "the archive’s page",
    "href": "https://digitalarchive.wilsoncenter.org/document/117881"
  },
  {
    "id": "wilson-111359",
    "title": "Wilson Center Digital Archive, record of 4 January 1954",
    "short": "the archive’s page",
    "href": "https://digitalarchive.wilsoncenter.org/document/111359"
  },
  {
    "id": "wilson-1954-03-26",
    "title": "Wilson Center Digital Archive, record of 26 March 1954",
    "short": "the archive’s page",
    "href": "https://digitalarchive.wilsoncenter.org/document/journal-ambassador-pavel-yudin-memorandum-conversation-mao-zedong-26-march-1954"
  },
  {
    "id": "wilson-1955-03-08",
    "title": "Wilson Center Digital Archive, record of 8 March 1955",
    "short": "the archive’s page",
    "href": "https://digitalarchive.wilsoncenter.org/document/journal-ambassador-pavel-yudin-record-conversation-mao-zedong-8-march-1955"
  },
  {
    "id": "wilson-118744",
    "title": "Wilson Center Digital Archive, record of 5 April 1958",
    "short": "the archive’s page",
    "href": "https://digitalarchive.wilsoncenter.org/document/118744"
  },
  {
    "id": "westad-1998",
    "title": "O. A. Westad (ed.), Brothers in Arms (1998)",
    "short": "Westad (ed.), Brothers in Arms"
  },
  {
    "id": "cwihp-bulletin-8-9",
    "title": "CWIHP Bulletin 8–9",
    "short": "CWIHP Bulletin 8–9"
  },
  {
    "id": "yudin-report-translation",
    "title": "A published translation of Yudin’s report of 1951",
    "short": "a published translation of the report"
  },
  {
    "id": "encyclopaedias",
    "title": "Encyclopaedias",
    "short": "encyclopaedias"
  },
  {
    "id": "letters-of-recall",
    "title": "A Russian archival list of letters of recall",
    "short": "a Russian list of letters of recall"
  },
  {
    "id": "panyushkin-article",
    "title": "A Russian article on Panyushkin’s career",
    "short": "a Russian article"
  },
  {
    "id": "peoples-daily-1952-09-22",
    "title": "People’s Daily, 22 September 1952",
    "short": "People’s Daily, 22 September 1952"
  },
  {
    "id": "peoples-daily-1953-04-04",
    "title": "People’s Daily, 4 April 1953",
    "short": "People’s Daily, 4 April 1953"
  },
  {
    "id": "peoples-daily-1950s",
    "title": "People’s Daily of the 1950s",
    "short": "People’s Daily of the 1950s"
  },
  {
    "id": "wikipedia",
    "title": "Wikipedia (English, Russian)",
    "short": "Wikipedia"
  },
  {
    "id": "wikidata",
    "title": "Wikidata",
    "short": "Wikidata"
  },
  {
    "id": "public-pages",
    "title": "Public pages read on 23 November 2026; which of them states this was not kept",
    "short": "public pages"
  },
  {
    "id": "tenures",
    "title": "Follows from the ambassadors’ tenures in this dataset",
    "short": "follows from the tenures"
  },
  {
    "id": "common-knowledge",
    "title": "Common knowledge; no page was read for it",
    "short": "common knowledge"
  }
]);

/** Where the records come from, and how many of how many they are. */
export const provenance = freeze<Provenance>({
  "version": "1.1.0",
  "released": "2026-11-29",
  "licence": "CC0-1.0",
  "archive": "Wilson Center Digital Archive",
  "search": "https://digitalarchive.wilsoncenter.org/search?f%5B0%5D=people%3A84573&f%5B1%5D=topics%3A86494&fo%5B0%5D=86494&fo%5B1%5D=84573",
  "results": 14,
  "established": 12,
  "why": "The archive’s search has 14 results. Ten are on its first page; of the four on its second, two are established, because a list of the same two filters narrowed to one repository shows them, and two are not identified. So 12 of the 14 are here, and the other two are not guessed at.",
  "filters": "people 84573, likely the corporate name Soviet Union. Embassy (China), and topics 86494, likely the collection Conversations with Mao Zedong",
  "retrieved": "2026-11-23",
  "terms": "Headlines, summaries and notes are this project’s own words. The archive’s descriptions and translations are not reproduced: no open licence was found for them. The archive welcomes reuse for research and education and asks to be cited.",
  "abbreviations": {
    "AVPRF": "Archive of Foreign Policy of the Russian Federation"
  }
});
