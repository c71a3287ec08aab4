import type { Period } from "../records/lane.js";
import type { ConversationId, EnvoyId, Kind, PeriodId, PersonId, PlaceId, SourceId, TopicId } from "./ids.js";

/**
 * `certain`: read on the archive's page, or in print of the time. `likely`: several pages agree.
 * `weak`: one secondary source, or an inference.
 */
export type Confidence = "certain" | "likely" | "weak";

/**
 * Where a fact about a `Subject` comes from, and how sure it is.
 *
 * `fact`: the property. `value`: which of several values (a person present), or a narrower statement than the property makes
 * (a day within `held`). `claim`: the fact in words, without a full stop. `note`: a sentence.
 */
export interface Evidence<Subject> {
  readonly fact: keyof Subject & string;
  readonly value?: string;
  readonly claim: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A time of day that a record states. `at`: hours and minutes, `17:00`. `of`: what took place then. */
export interface Hour {
  readonly at: string;
  readonly of: string;
}

/**
 * A record of a conversation of Mao Zedong with a Soviet envoy. What is not known is absent.
 *
 * `title`: as the archive catalogues it. `headline` (at most 40 characters) and `summary` are in this project's words.
 * `held`, `written`: the two dates, in EDTF. `listed`: the date under which the archive has it, ISO 8601.
 * `meetings`: how many it reports, if more than one; `held` is the dated one. `role`: what the envoy was on that day.
 * `people`: who was present, other than the envoy. `number`: the memorandum's. `reference`: archive, fond, file and folios.
 * `href`: its page at the archive, or the search page where none is established.
 * `source`: the archive's page from which comes all that `evidence` does not name.
 */
export interface Conversation {
  readonly id: ConversationId;
  readonly title: string;
  readonly headline: string;
  readonly summary: string;
  readonly kind: Kind;
  readonly held: string;
  readonly written?: string;
  readonly listed: string;
  readonly meetings?: number;
  readonly envoy: EnvoyId;
  readonly role: string;
  readonly people: readonly PersonId[];
  readonly place?: PlaceId;
  readonly venue?: string;
  readonly hour?: Hour;
  readonly number?: number;
  readonly topics: readonly TopicId[];
  readonly reference?: string;
  readonly translator?: string;
  readonly href: string;
  readonly source: SourceId;
  readonly evidence: readonly Evidence<Conversation>[];
  readonly notes?: readonly string[];
}

/** What a date of a tenure is: the act that it marks, where it was read, and how sure it is. */
export interface Basis {
  readonly kind: "credentials" | "letters of recall" | "appointment" | "succeeded" | "so styled in print" | "year stated" | "not stated";
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A role held for a time. `time`: EDTF. `basis`: what its first and its last date are. */
export interface EnvoyTenure {
  readonly role: "ambassador" | "mission" | "representative" | "diplomat";
  readonly time: string;
  readonly basis: { readonly start: Basis; readonly end: Basis };
}

/** A name and a life. `name`: in Latin letters, as full as it is known. `nameZh`: simplified. `born`, `died`: EDTF. `note`: what he was. */
export interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly nameRu?: string;
  readonly nameZh?: string;
  readonly born?: string;
  readonly died?: string;
  readonly note?: string;
}

/** A Soviet envoy. `short`: his name for the label of a lane. `tenures`: his roles with their dates, in order. */
export interface Envoy extends Named<EnvoyId> {
  readonly short: string;
  readonly note: string;
  readonly tenures: readonly EnvoyTenure[];
  readonly evidence: readonly Evidence<Envoy>[];
}

/** A person present, other than the envoy. `wikidata`: the identifier there. */
export interface Person extends Named<PersonId> {
  readonly wikidata?: string;
  readonly evidence: readonly Evidence<Person>[];
}

/** An id and its name in English. */
export interface Labelled<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export type Topic = Labelled<TopicId>;

/** Where a conversation was held. */
export type Place = Labelled<PlaceId>;

/** A period, or an instant where `time` is a day. `label`: short, for the drawing. `title`: in full. */
export interface BackgroundPeriod extends Period {
  readonly id: PeriodId;
  readonly title: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
}

/** Where facts were read, or what they rest on. `short`: its title for use within a sentence. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly short: string;
  readonly href?: string;
}

/**
 * Where the records come from. `version`, `released`: of the data, and its day, ISO 8601. `licence`: by its SPDX identifier. `search`: the address of the archive's search, `filters` what it asks for.
 * `results`: how many it has; `established`: how many of them are here; `why` the two differ. `retrieved`: ISO 8601.
 * `abbreviations`: what those in a `reference` stand for.
 */
export interface Provenance {
  readonly version: string;
  readonly released: string;
  readonly licence: "CC0-1.0";
  readonly archive: string;
  readonly search: string;
  readonly filters: string;
  readonly results: number;
  readonly established: number;
  readonly why: string;
  readonly retrieved: string;
  readonly terms: string;
  readonly abbreviations: Readonly<Record<string, string>>;
}
