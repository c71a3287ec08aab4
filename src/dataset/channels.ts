import type { Channels } from "../records/channels.js";
import { citationOf } from "./citation.js";
import { doubtsOf } from "./evidence.js";
import { freeze } from "./freeze.js";
import { namesOf } from "./names.js";
import { kinds, people, places, topics } from "./records.js";
import type { Conversation, Labelled } from "./types.js";

const kindLabels = labelsOf(kinds);

/**
 * How the timeline reads a conversation: placed by the day held, its lag drawn to the day written, a lane an envoy.
 * `Evidence`, the last of the details, is a list of what is not certain.
 */
export const channels: Channels<Conversation> = freeze<Channels<Conversation>>({
  id: "id",
  time: "held",
  recorded: "written",
  lane: "envoy",
  title: "title",
  label: "headline",
  summary: "summary",
  href: "href",
  kind: ({ kind }) => kindLabels[kind],
  facets: {
    people: { label: "Present", value: "people", values: Object.fromEntries(people.map((person) => [person.id, { label: person.name, names: namesOf(person) }])) },
    topic: { label: "Topic", value: "topics", values: labelsOf(topics) },
    place: { label: "Place", value: "place", values: labelsOf(places) },
  },
  details: {
    role: { label: "Role", value: "role" },
    venue: { label: "Venue", value: "venue" },
    reference: { label: "Archive reference", value: "reference" },
    evidence: { label: "Evidence", value: doubtsOf },
  },
  citation: citationOf,
});

function labelsOf(table: readonly Labelled<string>[]): Readonly<Record<string, string>> {
  return Object.fromEntries(table.map(({ id, label }) => [id, label]));
}
