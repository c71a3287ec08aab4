import type { Input } from "./decode.js";
import { dateOfFRUS } from "./frus-date.js";
import { type FRUSEntry, type FRUSPart, PRINTED, enterFRUS, sourceIn } from "./frus-entry.js";
import { type Reading, type ReadingBuilder, createReading } from "./reading.js";
import { attributeOf, gather, gathered, readTree } from "./tei.js";
import { tellTitle } from "./tell-title.js";
import type { XMLElement } from "./xml.js";
import { childrenOf, textOf, walk } from "./xml-walk.js";

/** Where the walk is: a document's own text, a part of the volume, or neither, as in an attachment. */
interface Scope {
  readonly of: XMLElement;
  readonly entry: FRUSEntry | null;
  readonly part: FRUSPart | null;
}

/** What is in a document and is not its own: papers attached to it, and what it quotes. */
const FOREIGN: readonly string[] = ["attachment", "quote", "floatingText", "note"];

/**
 * Reads a volume of *Foreign Relations of the United States*: every `div` of type `document`, in the order of the volume.
 *
 * `time`: what the dateline states in numbers, where that has the bounds that the volume gives the document (`frus:doc-dateTime-min` and `-max`), else those
 * bounds; always the civil day of the place, as the dateline has it. A dateline that marks no date is read as text that ends in one. `timeWritten`: the dateline's date in words.
 * `lane`: the head of the chapter, or without one of the next part around it; the parts further out are in the details. `title`: the head without its footnotes.
 * `label`: the subject where the document states one, else the head without its number. `kind`: the first words of the head as they stand there
 * ("Memorandum of Conversation"), or what a source line calls it ("Telegram"). `href`: at the Office of the Historian, where the file states its volume.
 * `facets`: Participants, From, To, Place; a person who is referred to the volume's list of persons is called as there. `details`: number, subject, source, participants as printed where that is more, heading, signature, what is attached, by its head, the parts further out. The body and footnotes
 * of a document, and the text of what is attached to it, are not read: they are behind its address. The volume's title is told as a guess. Entries are counted from 1.
 *
 * Source: the TEI of HistoryAtState, Office of the Historian, United States Department of State.
 */
export function readFRUS(input: Input): Reading {
  const reading = createReading("entry");
  const entries = entriesOf(readTree(input, reading), (title, others) => { tellTitle(reading, "the volume", title, others); });
  if (entries.length === 0) reading.problem({ row: 0, column: "" }, "", "has no div of type document", "a volume of FRUS in TEI");
  const isRead = entries.map((entry, at) => addEntry(reading, entry, at + 1));
  if (isRead.includes(true)) reading.guess({ field: "kind", column: "head", message: "what kind of document it is, is read from the first words of its head" });
  return reading.reading();
}

function entriesOf(document: XMLElement, tell: (title: string, others: readonly string[]) => void): readonly FRUSEntry[] {
  const entries: FRUSEntry[] = [];
  const volumes = [{ id: "", persons: new Map<string, string>() }];
  const scopes: Scope[] = [{ of: document, entry: null, part: null }];
  let isOfCorpus = false;
  walk(document, (element) => {
    const { of, entry, part } = scopes.at(-1)!;
    const type = attributeOf(element, "type");
    if (entry !== null && [element.name, type].includes("attachment")) gather(entry.details, "Attachment", childrenOf(element, "head").map((head) => textOf(head, ["note"])).find(Boolean) ?? "without a title");
    if (element.name === "teiCorpus") isOfCorpus = true;
    else if (element.name === "TEI") volumes.push({ id: attributeOf(element, "xml:id"), persons: new Map() });
    else if (element.name === "titleStmt") {
      const parts = childrenOf(element);
      const whole = parts.find((part) => attributeOf(part, "type") === "complete") ?? parts[0];
      tell(whole === undefined ? "" : textOf(whole), parts.map((part) => textOf(part)));
      return false;
    } else if ((element.name === "idno" && type === "frus") || type === "frus-volume-id") {
      volumes.at(-1)!.id ||= textOf(element);
      return false;
    } else if (entry === null && element.name === "persName" && element.attributes.has("xml:id")) volumes.at(-1)!.persons.set(attributeOf(element, "xml:id"), textOf(element, ["note"]).replace(/(?<![,;:])[,;:]+$/, "")); else if (element.name === "div" && /^document(?:-pending)?$/.test(type)) {
      const found: FRUSEntry = { element, volume: volumes.at(-1)!.id, persons: volumes.at(-1)!.persons, isOfCorpus, part, head: "", dates: [], dateline: "", facets: new Map(), details: new Map() };
      entries.push(found);
      scopes.push({ of: element, entry: found, part });
    } else if (element.name === "div") scopes.push({ of: element, entry: null, part: { type, head: "", outer: part } });
    else if (entry !== null && FOREIGN.includes(element.name)) {
      if (element.name === "note" && type === "source") gather(entry.details, "Source", sourceIn(element));
      scopes.push({ of: element, entry: null, part });
    } else if (entry !== null) return enterFRUS(entry, element, type);
    else if (element.name === "head" && part !== null && part.head === "" && of.name === "div") {
      part.head = textOf(element, ["note"]);
      return false;
    }
    return true;
  }, (element) => {
    if (scopes.at(-1)!.of === element) scopes.pop();
    if (element.name === "TEI") volumes.pop();
  });
  return entries;
}

function addEntry(reading: ReadingBuilder, entry: FRUSEntry, row: number): boolean {
  const { element, volume, head, facets, details } = entry;
  const id = attributeOf(element, "xml:id");
  const title = head.replace(/^\[?\d+[a-z]?\]?\.\s+/, "");
  const parts = partsAround(entry).filter((part) => part.head !== "");
  const lane = (parts.find(({ type }) => type === "chapter") ?? parts.find(({ type }) => type === "compilation") ?? parts[0])?.head;
  gather(details, "Number", attributeOf(element, "n"));
  gather(details, "Part of the volume", parts.map((part) => part.head).filter((each) => each !== lane).reverse());
  if (String(details.get(PRINTED)) === String(facets.get("Participants"))) details.delete(PRINTED);
  const kind = kindOf(title);
  const isPublic = /^[\w.-]+$/.test(volume) && /^[\w.-]+$/.test(id);
  reading.add({
    id: entry.isOfCorpus && volume !== "" && id !== "" ? `${volume}-${id}` : id,
    ...dateOfFRUS(reading, entry, row),
    lane: [lane ?? ""],
    title: head,
    label: details.get("Subject")?.find(Boolean) ?? title,
    kind: kind ?? statedKind(entry),
    href: isPublic ? `https://history.state.gov/historicaldocuments/${volume}/${id}` : undefined,
    facets: gathered(facets),
    details: gathered(details),
  }, row);
  return kind !== undefined;
}

/** From the innermost, ten at most: volumes nest four deep, and what nests without end must not cost each document all of it. */
function partsAround({ part }: FRUSEntry): readonly FRUSPart[] {
  const parts: FRUSPart[] = [];
  for (let around = part; around !== null && parts.length < 10; around = around.outer) parts.push(around);
  return parts;
}

const KIND = /^(?:[\w-]+ ){0,3}?(?:telegram|cablegram|airgram|memorandum|memoranda|minutes|letter|notes?|paper|report|message|despatch|instruction|estimate|statement|record|summary|conversation|directive|communiqué|proclamation|declaration|agreement|draft|diary|transcript|aide-mémoire)(?!\w)/i;

/** The first words of a head, as far as they are what it is, and not of whom, to whom, where or when. */
function kindOf(title: string): string | undefined {
  const words = title.slice(0, 200).split(/[,([]| (?:from|to|by|prepared|between|at|for|on|in|with|regarding|concerning|submitted|approved|transmitted|of the)(?!\w)/i)[0]!.trim();
  return KIND.test(words) ? words : undefined;
}

/** What a source line ends in, such as "Telegram", or the subtype of the document. */
function statedKind({ element, details }: FRUSEntry): string | undefined {
  const ends = (details.get("Source") ?? []).map((source) => /: ([A-Z][\w ]{2,30})$/.exec(source.slice(-60))?.[1]);
  const subtype = attributeOf(element, "subtype");
  return ends.find((end) => end !== undefined) ?? (subtype === "historical-document" ? undefined : subtype.replaceAll("-", " "));
}
