import { type Gathered, attributeOf, gather } from "./tei.js";
import type { XMLElement } from "./xml.js";
import { textOf, walk } from "./xml-walk.js";

/** A part of a volume, or the volume itself: what surrounds a document. */
export interface FRUSPart {
  readonly type: string;
  head: string;
  readonly outer: FRUSPart | null;
}

/** A document as it is found. */
export interface FRUSEntry {
  readonly element: XMLElement;
  readonly volume: string;
  readonly isOfCorpus: boolean;
  readonly part: FRUSPart | null;
  head: string;
  readonly dates: XMLElement[];
  /** What the first dateline says beside places and dates. */
  dateline: string;
  /** What the volume's list of persons calls them, by the ids of that list. */
  readonly persons: ReadonlyMap<string, string>;
  readonly facets: Gathered;
  readonly details: Gathered;
}

/** What the participants are called as they are printed, beside the facet. */
export const PRINTED = "Participants as printed";

const NOTES: readonly string[] = ["note"];
const PARTIES: readonly string[] = ["persName", "orgName", "gloss"];

/** Takes what an element of a document's own says; false where nothing within it is to be asked again. */
export function enterFRUS(entry: FRUSEntry, element: XMLElement, type: string): boolean {
  switch (element.name) {
    case "head":
      if (entry.head !== "") return true;
      entry.head = textOf(element, NOTES);
      readHead(entry, element);
      return false;
    case "opener":
    case "closer":
      gather(entry.details, element.name === "opener" ? "Heading" : "Signature", textOf(element, ["note", "dateline"]));
      walk(element, (part) => {
        if (part.name === "dateline") readDateline(entry, part);
        return part.name !== "dateline" && part.name !== "note";
      });
      return false;
    case "dateline":
      readDateline(entry, element);
      return false;
    case "list":
      if (type === "participants") readParticipants(entry, element);
      else if (type === "subject") readSubject(entry, element);
      return type !== "participants" && type !== "subject";
    default:
      return !readParty(entry, element, type);
  }
}

function readHead(entry: FRUSEntry, head: XMLElement): void {
  walk(head, (part) => {
    const type = attributeOf(part, "type");
    if (part.name === "note" && type === "source") gather(entry.details, "Source", sourceIn(part));
    return part.name !== "note" && !readParty(entry, part, type);
  });
}

/** What a source line says, without its name. */
export function sourceIn(note: XMLElement): string {
  return textOf(note).replace(/^sources?:\s*/i, "");
}

/** Whether `element` is who a document is from or to, in a head also a body or office. */
function readParty(entry: FRUSEntry, element: XMLElement, type: string): boolean {
  const isParty = PARTIES.includes(element.name) && (type === "from" || type === "to");
  if (isParty) gather(entry.facets, type === "from" ? "From" : "To", nameOf(entry, element, NOTES));
  return isParty;
}

/** The name in the volume's list, where a person is referred to it, so that one has one name however a document calls them; else what is printed. */
function nameOf({ persons }: FRUSEntry, person: XMLElement, without: readonly string[]): string {
  return persons.get(attributeOf(person, "corresp").replace(/^#/, "")) ?? textOf(person, without);
}

function readSubject({ details }: FRUSEntry, list: XMLElement): void {
  walk(list, (item) => {
    if (item.name === "item") gather(details, "Subject", textOf(item, NOTES));
    return item.name !== "item" && item.name !== "note";
  });
}

function readDateline(entry: FRUSEntry, dateline: XMLElement): void {
  const { dates, facets, details } = entry;
  const others = textOf(dateline, ["note", "date", "placeName"]).replace(/[\s,.;[\]()]+/g, " ").trim();
  entry.dateline ||= textOf(dateline, ["note", "placeName"]);
  gather(details, "Dateline", others === "" ? "" : textOf(dateline, NOTES));
  walk(dateline, (part) => {
    if (part.name === "date") dates.push(part);
    if (part.name === "placeName") gather(facets, "Place", textOf(part, NOTES));
    return part.name !== "date" && part.name !== "placeName" && part.name !== "note";
  });
}

/** The persons by name in the facet, or an item as it is printed where it names none; all items as they are printed in the details. */
function readParticipants(entry: FRUSEntry, list: XMLElement): void {
  const { facets, details } = entry;
  walk(list, (item) => {
    if (item.name === "note") return false;
    if (item.name !== "item") return true;
    // A delegation is an item with the list of its members.
    const inner = ["note", "list", "item"];
    const printed = textOf(item, inner);
    const names: string[] = [];
    walk(item, (part) => {
      if (part.name === "persName") names.push(nameOf(entry, part, inner));
      return part.name !== "persName" && !inner.includes(part.name);
    });
    const holdsList = item.children.some((child) => typeof child !== "string" && child.name === "list");
    gather(details, PRINTED, printed);
    gather(facets, "Participants", names.length > 0 || holdsList ? names : printed);
    return true;
  });
}
