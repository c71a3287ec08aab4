import type { Channels } from "../records/channels.js";
import type { Lane, Period, Tenure } from "../records/lane.js";
import { channels } from "./channels.js";
import { freeze } from "./freeze.js";
import { namesOf } from "./names.js";
import type { EnvoyId, PeriodId } from "./ids.js";
import { conversations, envoys, periods, provenance } from "./records.js";
import type { Conversation, Envoy } from "./types.js";

/** The lane of an envoy. `tenures`: his postings as ambassador, and none other. */
interface EnvoyLane extends Lane {
  readonly id: EnvoyId;
  readonly label: string;
  readonly note: string;
  readonly tenures: readonly Tenure[];
}

// Mao's visit to the USSR would crowd the label of the Korean War; the Great Leap Forward has no end in the data.
const drawn: readonly PeriodId[] = ["korean-war", "stalin-death", "closed-speech"];

const background: readonly Period[] = periods.filter(({ id }) => drawn.includes(id)).map(({ id, label, time }) => ({ id, label, time }));
const lanes: readonly EnvoyLane[] = envoys.filter(hasRecord).map(laneOf);

/** Options ready to draw: the conversations, a lane for each envoy who has one, and the background. */
export const dataset = freeze({
  recordsLang: "en",
  title: "Mao Zedong and the Soviet envoys",
  version: provenance.version,
  records: conversations,
  // Without its name the compiler takes the type by way of the index, whose types need a page.
  channels: channels satisfies Channels<Conversation>,
  lanes,
  periods: background,
  words: { lane: "Envoy", date: "Held", recordColumn: "Conversation", record: "conversation", recorded: "written up", read: "See at the archive" },
  note: { text: `${provenance.established} of the archive’s ${provenance.results} results`, href: provenance.search },
});

function hasRecord({ id }: Envoy): boolean {
  return conversations.some(({ envoy }) => envoy === id);
}

function laneOf(envoy: Envoy): EnvoyLane {
  const { id, short, note, tenures } = envoy;
  const postings = tenures.filter(({ role }) => role === "ambassador");
  return { id, label: short, note, names: namesOf(envoy), tenures: postings.map(({ time }) => ({ time, label: "Ambassador" })) };
}
