import type { Input } from "./decode.js";
import { type LetterHeader, type LetterIndex, indexLetters } from "./letter-index.js";
import { type DateFields, type Reading, type ReadingBuilder, createReading } from "./reading.js";
import { type Gathered, attributeOf, gather, gathered, readTree } from "./tei.js";
import { readTEIDate } from "./tei-date.js";
import { tellTitle } from "./tell-title.js";
import type { XMLElement } from "./xml.js";
import { childrenOf, textOf, walk } from "./xml-walk.js";

/** What was sent or received: by whom, where, when. */
interface Action {
  readonly names: string[];
  /** Of the names, those that are nobody's. */
  readonly unknown: Set<string>;
  readonly places: string[];
  readonly dates: DateFields[];
}

type IsKnown = (name: string) => boolean;

const NAMES: readonly string[] = ["persName", "orgName", "name"];

/** Attributes of an entry that are read, or say nothing of the letter. */
const OF_ENTRY: readonly string[] = ["ref", "key", "source", "xml:id", "xml:lang", "rendition"];

/** What a name or place may have beside it, by what it is called in the details. */
const BESIDE: Readonly<Record<string, string>> = { cert: "Certainty", evidence: "Evidence", role: "Role" };

/** What a date may have beside it, likewise; another attribute is its own word. */
const BESIDE_DATE: Readonly<Record<string, string>> = { evidence: "Evidence for the date", resp: "Responsibility for the date" };

/** Attributes of a date that `readTEIDate` reads, or that say nothing of it. */
const OF_DATE = /^(?:(?:when|from|to|notBefore|notAfter)(?:-iso)?|cert|precision|xml.*|rend.*)$/;

const MAKERS: Readonly<Record<string, string>> = { editor: "Editor", author: "Author", publisher: "Publisher" };

/** What stands for a person nobody knows, in the place of an authority's number. */
const UNKNOWN = /^https?:\/\/(?:www\.)?correspsearch\.net\/unknown$/i;

/**
 * Reads letters: every `correspDesc` of a TEI file, whether an index of letters (CMIF) or the letters' own documents, one or a `teiCorpus`.
 *
 * `time`: when it was sent; `recorded`: when it was received; see `readTEIDate`. `lane`: the senders by name; one whom the file calls unknown is none, and is
 * told in the details. `title`: "A to B, place", or of a letter's own document its title; `label`: "To B". `href`: `ref`, where that is an address.
 * `facets`: Addressee, Place of sending, Edition. `details`: key, place received, references of persons and places, evidence, notes, what else is said of a date, the file's licence, who made a letter's own document, and whatever
 * else an entry says in text. The title of an index, and who made it, are told as a guess. Entries are counted from 1 in the order of the file.
 *
 * Source: Correspondence Metadata Interchange Format, TEI Correspondence SIG; TEI P5, 2.4.6, Correspondence Description.
 */
export function readCMIF(input: Input): Reading {
  const reading = createReading("entry");
  const index = indexLetters(readTree(input, reading));
  if (index.letters.length === 0) reading.problem({ row: 0, column: "" }, "", "has no correspDesc", "TEI with a correspDesc for each letter");
  const own = new Set<LetterHeader>();
  index.letters.forEach(({ description, header }, at) => {
    if (isOwnOf(header, description)) own.add(header);
    addLetter(reading, index, description, header, at + 1);
  });
  for (const header of index.headers) if (!own.has(header)) tellTitle(reading, "the file", header.title, header.makers.map(([, text]) => text));
  return reading.reading();
}

/** An index of letters has many; a letter's own document has one, which says nothing of where the letter is. */
function isOwnOf({ letters }: LetterHeader, description: XMLElement): boolean {
  return letters === 1 && attributeOf(description, "ref") === "" && attributeOf(description, "key") === "";
}

function addLetter(reading: ReadingBuilder, index: LetterIndex, description: XMLElement, header: LetterHeader, row: number): void {
  const details: Gathered = new Map();
  const [ref, key, source] = ["ref", "key", "source"].map((name) => attributeOf(description, name)) as [string, string, string];
  const isOwn = isOwnOf(header, description);
  const sources = source === "" ? [] : source.split(/\s+/).map((each) => index.editions.get(each.replace(/^#/, "")) ?? each);
  const editions = source === "" && header.editions.length === 1 ? header.editions : sources;
  const addresses = [ref, isOwn ? header.address : ""].flatMap((each) => each.split(/\s+/)).filter((each) => /^https?:/i.test(each));

  const sent: Action = { names: [], unknown: new Set(), places: [], dates: [] };
  const received: Action = { names: [], unknown: new Set(), places: [], dates: [] };
  for (const part of childrenOf(description)) {
    const type = attributeOf(part, "type");
    if (part.name === "correspAction" && type === "sent") readAction(reading, index, part, sent, "time", row, details);
    else if (part.name === "correspAction" && type === "received") readAction(reading, index, part, received, "recorded", row, details);
    else if (part.name === "note" || part.name === "p") readNote(part, details);
    else gather(details, type || part.name, inWords(part));
  }
  const [isSender, isAddressee] = [sent, received].map(({ unknown }) => (name: string) => !unknown.has(name) && !isUnknown(name)) as [IsKnown, IsKnown];
  gather(details, "Key", key);
  for (const [name, value] of description.attributes) if (!OF_ENTRY.includes(name)) gather(details, name, value);
  gather(details, "Reference", addresses.includes(ref) ? "" : ref);
  gather(details, "Sender", sent.names.filter((name) => !isSender(name)));
  gather(details, "Addressee", received.names.filter((name) => !isAddressee(name)));
  gather(details, "Place received", received.places);
  gather(details, "Sent also", sent.dates.slice(1).map(dateInWords));
  gather(details, "Received also", received.dates.slice(1).map(dateInWords));
  if (isOwn) for (const [name, text] of header.makers) gather(details, MAKERS[name] ?? name, text);
  gather(details, "Licence", header.licence);

  // The address of several letters, such as that of a page, is no letter's own where they have numbers.
  const numbered = key !== "" && index.editions.size > 1 && source !== "" ? `${source}-${key}` : key;
  const own = numbered !== "" && index.addresses.get(ref)! > 1 ? "" : ref;
  const label = received.names.length === 0 ? "" : `To ${received.names.join(" and ")}`;
  const between = sent.names.length === 0 ? label : [sent.names.join(" and "), ...received.names.slice(0, 1).map(() => received.names.join(" and "))].join(" to ");
  reading.add({
    id: attributeOf(description, "xml:id") || own || numbered || (isOwn ? header.id : ""),
    ...sent.dates[0],
    ...received.dates[0],
    recordedAs: "received",
    lane: sent.names.filter(isSender),
    laneIsAuthor: true,
    title: (isOwn && header.title) || [between, ...sent.places].filter(Boolean).join(", "),
    label,
    href: addresses[0],
    facets: { Addressee: received.names.filter(isAddressee), "Place of sending": sent.places, Edition: editions },
    details: gathered(details),
  }, row);
}

/** Whom the file says nobody knows. */
function isUnknown(name: string): boolean {
  return /^(?:n\. ?n\.|nn|\[(?:nn|n\. ?n\.)\]|\[?(?:unknown|unbekannt|inconnue?)(?: \(\d+\))?\]?)$/i.test(name);
}

function readAction(reading: ReadingBuilder, index: LetterIndex, action: XMLElement, into: Action, field: "time" | "recorded", row: number, details: Gathered): void {
  for (const part of childrenOf(action)) {
    const list = NAMES.includes(part.name) ? into.names : part.name === "placeName" ? into.places : null;
    if (list !== null) {
      const refs = ["ref", "key", "corresp"].map((each) => attributeOf(part, each)).filter(Boolean);
      const name = textOf(part, ["note"]) || index.names.get((refs[0] ?? "").replace(/^#/, "")) || (refs[0] ?? "");
      if (name !== "") list.push(name);
      if (UNKNOWN.test(refs[0] ?? "")) into.unknown.add(name);
      gather(details, "References", refs.filter((ref) => ref !== name).map((ref) => `${name}: ${ref}`));
      for (const [attribute, called] of Object.entries(BESIDE)) gather(details, called, [attributeOf(part, attribute)].filter(Boolean).map((value) => `${name}: ${value}`));
      readNotesIn(part, details, name);
    } else if (part.name === "date") {
      into.dates.push(readTEIDate(reading, field, part, { row, column: "date" }));
      readBesideDate(part, details);
      readNotesIn(part, details);
    } else if (part.name === "note" || part.name === "p") readNote(part, details);
    else gather(details, part.name, inWords(part));
  }
}

function readBesideDate(date: XMLElement, details: Gathered): void {
  for (const [name, value] of date.attributes) {
    const isRead = OF_DATE.test(name) || (name === "when-custom" ? textOf(date, ["note"]) === "" : /^(?:calendar|datingMethod)$/.test(name) && /julian|gregorian/i.test(value));
    if (!isRead) gather(details, Object.hasOwn(BESIDE_DATE, name) ? BESIDE_DATE[name]! : name, value);
  }
}

function dateInWords(date: DateFields): string {
  return date.timeWritten ?? date.recordedWritten ?? date.time ?? date.recorded ?? "";
}

/** The text of each part, or what its attributes point to where it has none. */
function inWords(element: XMLElement): string {
  const parts = childrenOf(element);
  const words = parts.map((part) => textOf(part) || [...part.attributes.values()].join(" "));
  return words.length === 0 ? textOf(element) : words.filter(Boolean).join(", ");
}

/** The notes within a date, or within a name or a place, which is told with them. */
function readNotesIn(element: XMLElement, details: Gathered, name = ""): void {
  walk(element, (part) => {
    if (part.name === "note") readNote(part, details, name);
    return part.name !== "note";
  });
}

/** A note's text, after what it is `of`, if that is something within the entry; of CMIF 2, what it refers to by the kind of reference, such as `mentionsPerson`. */
function readNote(note: XMLElement, details: Gathered, of = ""): void {
  for (const ref of childrenOf(note, "ref")) {
    const [type, target] = [attributeOf(ref, "type"), attributeOf(ref, "target")];
    gather(details, type.split(/[:/#]/).at(-1) || "Note", [textOf(ref), target].filter(Boolean).join(": "));
  }
  const text = textOf(note, ["ref"]);
  gather(details, "Note", of === "" || text === "" ? text : `${of}: ${text}`);
}
