import type { EnvoyId, PeriodId, PersonId, PlaceId, TopicId } from "../dataset/ids.js";
import type { Words } from "../view/words.js";

/**
 * What the dataset calls things, in another language. Our own words, as the English ones are; titles, headlines, summaries, and what is
 * said of evidence stay English. Names of people are not here: those that are known stand with the people.
 */
export interface DatasetWords {
  readonly title: string;
  readonly words: Pick<Words, "lane" | "date" | "recordColumn" | "record" | "recorded" | "read">;
  readonly note: (established: number, results: number) => string;
  /** The label of a lane, made of a full name. */
  readonly short: (name: string) => string;
  readonly facets: Readonly<Record<"people" | "topic" | "place", string>>;
  readonly details: Readonly<Record<"role" | "venue" | "reference" | "evidence", string>>;
  /** By their English names. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<TopicId, string>>;
  readonly places: Readonly<Record<PlaceId, string>>;
  readonly periods: Readonly<Record<PeriodId, string>>;
  /** Persons and envoys whose name in the language the data do not have, as these words write it. */
  readonly people: Readonly<Partial<Record<PersonId | EnvoyId, string>>>;
  /** Beside the name of an envoy. */
  readonly notes: Readonly<Record<EnvoyId, string>>;
  /** A posting. */
  readonly ambassador: string;
}
