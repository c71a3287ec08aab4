import { type Input, decode } from "./decode.js";
import { readDataPackage, type DataPackageOptions } from "./read-datapackage.js";
import { readIIIF, type IIIFOptions } from "./read-iiif.js";
import { readJSON } from "./read-json.js";
import { readSPARQL } from "./read-sparql.js";
import { readTimelineJS } from "./read-timelinejs.js";
import { readVis } from "./read-vis.js";
import { type Reading, createReading } from "./reading.js";
import { type Format, recogniseFormat } from "./recognise.js";

/** `format`: what the file is; by default it is recognised. `name`: of the file, whose ending helps. The rest is for the reader of that format. */
export interface ReadOptions extends IIIFOptions, DataPackageOptions {
  readonly format?: Format | undefined;
  readonly name?: string | undefined;
}

type Reader = (input: Input, options: ReadOptions) => Reading;

const READERS: { readonly [Name in Format]?: Reader } = {
  json: readJSON,
  timelinejs: readTimelineJS,
  vis: readVis,
  iiif: readIIIF,
  sparql: readSPARQL,
  datapackage: readDataPackage,
};

/** Reads a file in whichever of the formats it is. Of one that is none, there are no records, and a problem says what would have been read. */
export function read(input: Input, options: ReadOptions = {}): Reading {
  const format = options.format ?? recogniseFormat(decode(input).text, options.name);
  const reader = format !== null && Object.hasOwn(READERS, format) ? READERS[format] : undefined;
  if (reader !== undefined) return reader(input, options);
  const builder = createReading("record");
  const expected = "JSON, CSV, TimelineJS, vis-timeline, CSL-JSON, Zotero, BibTeX, RIS, TEI (correspDesc, or a volume of FRUS), IIIF, SPARQL results or a Data Package";
  builder.problem({ row: 0, column: "" }, "", `is in no format that is known: ${expected}`, expected);
  return builder.reading();
}
