import { factsOf } from "./facts.mjs";

/** What parts the values of a list in a cell: no value has it in it, and readers of tables take it for that. */
const separator = "|";

const text = (name, title, description, more = {}) => ({ name, title, description, type: "string", ...more });
const list = (name, title, description, more = {}) => text(name, title, `${description} Several are parted by \`|\`.`, { separator, ...more });
const edtf = (name, title, description, more = {}) => text(name, title, `${description} EDTF.`, { edtf: true, ...more });
const day = (name, title, description, more = {}) => text(name, title, description, { type: "date", ...more });
const count = (name, title, description, more = {}) => text(name, title, description, { type: "integer", ...more });
const link = (name, title, description, more = {}) => text(name, title, description, { uri: true, ...more });

const id = (description) => text("id", "Id", description, { required: true, term: "http://purl.org/dc/terms/identifier" });
const confidence = () => text("confidence", "Confidence", "`certain`: read on the archive’s page, or in print of the time. `likely`: several pages agree. `weak`: one secondary source, or an inference.", {
  required: true, oneOf: ["certain", "likely", "weak"],
});
const lives = [
  edtf("born", "Born", "When he was born."),
  edtf("died", "Died", "When he died."),
];
const names = [
  text("name_ru", "Russian name", "In Russian.", { value: ({ nameRu }) => nameRu }),
  text("name_zh", "Chinese name", "In simplified Chinese.", { value: ({ nameZh }) => nameZh }),
];

/**
 * The tables of `data` as files: name, path, title, description, columns, key, keys of other tables and rows, the conversations first.
 *
 * Of a column, `value`: what it has of a row, if not the property of its name. `separator`: what parts its values, where it has several. `term`: what it means, in a public vocabulary.
 */
export function tablesOf(data) {
  const label = (table) => {
    const labels = new Map(data[table].map((each) => [each.id, each.label ?? each.name]));
    return (key) => (key === undefined ? undefined : labels.get(key));
  };
  const labelled = (name, title, description) => table(name, title, description, [id("Its name, which does not change."), text("label", "Label", "What a reader calls it, in English.", { required: true })], data[name]);
  return [
    table("conversations", "Conversations", "One row a record of a conversation, ordered by the day held.", [
      id("Its envoy, and the day held as far as it is known."),
      edtf("held", "Held", "When the conversation was held.", { required: true, term: "http://purl.org/dc/terms/temporal" }),
      day("held_first", "Held, first day possible", "The first day on which it may have been held.", { required: true, value: ({ held }) => daysIn(held)[0] }),
      day("held_last", "Held, last day possible", "The last day on which it may have been held; the same as the first where the day is known.", { required: true, value: ({ held }) => daysIn(held).at(-1) }),
      day("written", "Written", "The day on which the record was written.", { term: "http://purl.org/dc/terms/created" }),
      day("listed", "Listed", "The date under which the archive lists it.", { required: true }),
      text("envoy_id", "Envoy, id", "Who spoke for the Soviet side, and reported.", { required: true, refers: "envoys", value: ({ envoy }) => envoy }),
      text("envoy", "Envoy", "His name.", { required: true, value: ({ envoy }) => label("envoys")(envoy), term: "http://purl.org/dc/terms/creator" }),
      text("role", "Role", "What the envoy was on that day, whatever the title says.", { required: true }),
      list("people_ids", "People, ids", "Who else was present.", { required: true, refers: "people", value: ({ people }) => people }),
      list("people", "People", "Their names, in the same order.", { required: true, value: ({ people }) => people.map(label("people")) }),
      text("place_id", "Place, id", "Where it was held.", { refers: "places", value: ({ place }) => place }),
      text("place", "Place", "Its name.", { value: ({ place }) => label("places")(place) }),
      text("venue", "Venue", "The building or hall within the place."),
      text("hour", "Hour", "A time of day that the record states.", { value: ({ hour }) => hour?.at }),
      text("hour_of", "Hour of", "What took place at that time.", { value: ({ hour }) => hour?.of }),
      text("title", "Title", "As the archive catalogues it, verbatim.", { required: true, term: "http://purl.org/dc/terms/title" }),
      text("headline", "Headline", "The subject in at most 40 characters, in this project’s words.", { required: true }),
      text("summary", "Summary", "Two or three sentences in this project’s words.", { required: true, term: "http://purl.org/dc/terms/abstract" }),
      text("kind_id", "Kind, id", "What kind of document it is, after the word of its title.", { required: true, refers: "kinds", value: ({ kind }) => kind }),
      text("kind", "Kind", "Its name.", { required: true, value: ({ kind }) => label("kinds")(kind), term: "http://purl.org/dc/terms/type" }),
      count("meetings", "Meetings", "How many meetings it reports, where it is more than one; `held` is the one that is dated."),
      count("number", "Number", "The memorandum’s number."),
      list("topic_ids", "Topics, ids", "What it was about, as assigned by this project.", { required: true, refers: "topics", value: ({ topics }) => topics }),
      list("topics", "Topics", "Their names, in the same order.", { required: true, value: ({ topics }) => topics.map(label("topics")) }),
      text("reference", "Reference", "Archive, fond, file and folios, as far as they are known."),
      text("translator", "Translator", "Who translated it."),
      link("href", "Address", "Its page at the archive; the search page where no page is established.", { required: true, term: "https://schema.org/url" }),
      text("source_id", "Source, id", "The archive’s page from which comes all that `evidence.csv` does not name otherwise.", { required: true, refers: "sources", value: ({ source }) => source }),
      list("notes", "Notes", "What else a reader should know."),
      text("archive", "Archive", "Who holds the original, its name spelled out.", { value: ({ reference }) => archiveOf(reference, data.provenance) }),
      text("archive_location", "Archive, location", "Fond, file and folios there.", { value: ({ reference }) => reference?.split(", ").slice(1).join(", ") }),
      text("collection", "Collection", "Of which part of the digital archive it is.", { required: true, value: () => "Conversations with Mao Zedong" }),
      text("publication", "Publication", "The digital archive at which it is read.", { required: true, value: () => data.provenance.archive }),
      list("likely", "Likely", "The columns of this row that are cited as likely only. Of a day held its EDTF says it.", { required: true, value: likelyColumnsOf }),
    ], data.conversations),
    table("envoys", "Envoys", "Who spoke for the Soviet side, and who else was in post at Beijing.", [
      id("His name, which does not change."),
      text("name", "Name", "In Latin letters, as full as it is known.", { required: true }),
      text("short", "Short name", "For a label.", { required: true }),
      ...names, ...lives,
      text("note", "Note", "What he was, in a few words.", { required: true }),
    ], data.envoys),
    table("tenures", "Tenures", "The roles of the envoys, with their dates.", [
      text("envoy_id", "Envoy, id", "Whose role it was.", { required: true, refers: "envoys" }),
      text("role", "Role", "`ambassador`: head of the embassy at Beijing. `mission`: sent for a task. `representative`: of Stalin. `diplomat`: at the embassy.", { required: true }),
      edtf("time", "Time", "From when to when.", { required: true }),
      text("start_basis", "Start", "What the first date marks.", { required: true, value: ({ basis }) => basis.start.kind }),
      text("end_basis", "End", "What the last date marks.", { required: true, value: ({ basis }) => basis.end.kind }),
    ], data.envoys.flatMap(({ id: envoy_id, tenures }) => tenures.map((tenure) => ({ envoy_id, ...tenure }))), ["envoy_id", "role", "time"]),
    table("people", "People", "Who was present, other than the envoys.", [
      id("Their name, which does not change."),
      text("name", "Name", "In Latin letters.", { required: true }),
      ...names, ...lives,
      text("wikidata", "Wikidata", "The identifier at Wikidata."),
      text("note", "Note", "What he was, in a few words."),
    ], data.people),
    labelled("kinds", "Kinds", "The kinds of document, after the word of the archive’s title."),
    labelled("topics", "Topics", "The topics, as assigned by this project."),
    labelled("places", "Places", "Where conversations were held."),
    table("periods", "Periods", "The background: periods, and instants where the time is a day.", [
      id("Its name, which does not change."),
      text("label", "Label", "Short, for a drawing.", { required: true }),
      text("title", "Title", "In full.", { required: true }),
      edtf("time", "Time", "From when to when, or a day.", { required: true }),
    ], data.periods),
    table("sources", "Sources", "Where facts were read, or what they rest on.", [
      id("Its name, which does not change."),
      text("title", "Title", "In full.", { required: true }),
      text("short", "Short title", "In a few words, for use within a sentence.", { required: true }),
      link("href", "Address", "Where it is on the web."),
    ], data.sources),
    table("evidence", "Evidence", "Every fact of the conversations, the envoys, the people and the periods, a row for each value: where it comes from, and how sure it is.", [
      text("table", "Table", "The table of the record.", { required: true, oneOf: ["conversations", "envoys", "people", "periods"] }),
      text("record_id", "Record, id", "The record, within that table.", { required: true, value: (fact) => fact.id }),
      text("fact", "Fact", "The property that is stated.", { required: true }),
      text("value", "Value", "As the record has it, or the narrower one that is meant.", { required: true }),
      text("claim", "Claim", "The fact in words."),
      list("source_ids", "Sources, ids", "Where it was read.", { required: true, refers: "sources", value: ({ sources }) => sources }),
      confidence(),
      text("note", "Note", "What else should be known about it."),
    ], factsOf(data)),
  ];
}

function table(name, title, description, columns, rows, key = columns[0].name === "id" ? ["id"] : []) {
  return { name, path: `${name}.csv`, title, description, columns, rows, key };
}

/** The name before the first comma, as `provenance.abbreviations` has it. */
function archiveOf(reference, { abbreviations }) {
  const [short] = reference?.split(", ") ?? [];
  return short && `${abbreviations[short]} (${short})`;
}

/** The columns that rest on a fact. That of the collection is what `provenance.filters` says to be likely. */
const columnsOf = { written: ["written"], reference: ["reference", "archive_location"], translator: ["translator"] };

function likelyColumnsOf({ evidence }) {
  return [...evidence.filter(({ confidence }) => confidence !== "certain").flatMap(({ fact }) => columnsOf[fact] ?? []), "collection"];
}

function daysIn(held) {
  return held.match(/\d{4}-\d{2}-\d{2}/g);
}
