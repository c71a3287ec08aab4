export { channels } from "./channels.js";
export type { ConversationId, EnvoyId, Kind, PeriodId, PersonId, PlaceId, SourceId, TopicId } from "./ids.js";
export { dataset } from "./options.js";
export { conversations, envoys, kinds, people, periods, places, provenance, sources, topics } from "./records.js";
export type {
  BackgroundPeriod,
  Basis,
  Confidence,
  Conversation,
  Envoy,
  EnvoyTenure,
  Evidence,
  Hour,
  Labelled,
  Person,
  Place,
  Provenance,
  Source,
  Topic,
} from "./types.js";
