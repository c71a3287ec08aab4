import { type Input, decode } from "./decode.js";
import { foreignTo } from "./foreign.js";
import { readBibTeX } from "./read-bibtex.js";
import { readCMIF } from "./read-cmif.js";
import { readCSL } from "./read-csl.js";
import { type CSVOptions, readCSV, tabsIn } from "./read-csv.js";
import { type DataPackageOptions, readDataPackage } from "./read-datapackage.js";
import { readFRUS } from "./read-frus.js";
import { readIIIF, type IIIFOptions } from "./read-iiif.js";
import { readJSON } from "./read-json.js";
import { readRIS } from "./read-ris.js";
import { readSPARQL } from "./read-sparql.js";
import { readTimelineJS } from "./read-timelinejs.js";
import { readVis } from "./read-vis.js";
import { type Reading, createReading } from "./reading.js";
import { type Format, formatOf } from "./recognise.js";

/** `format`: what the file is; by default it is recognised. `name`: of the file, whose ending helps. The rest is for the reader of that format, if it has such an option. */
export interface ReadOptions extends CSVOptions, IIIFOptions, DataPackageOptions {
  readonly format?: Format | undefined;
  readonly name?: string | undefined;
}

/** How much of what is in no format is looked at, to say what it is. */
const BEGINNING = 10_000;

type Reader = (input: Input, options: ReadOptions) => Reading;

const READERS: Readonly<Record<Format, Reader>> = {
  json: readJSON,
  csv: readCSV,
  tsv: (input, options) => readCSV(input, tabsIn(options)),
  timelinejs: readTimelineJS,
  vis: readVis,
  csl: readCSL,
  bibtex: readBibTeX,
  ris: readRIS,
  cmif: readCMIF,
  frus: readFRUS,
  iiif: readIIIF,
  sparql: readSPARQL,
  datapackage: readDataPackage,
};

/**
 * Reads a file in whichever of the formats it is. Of one that is none, there are no records, and a problem says what would have been read. Throws a `TypeError` for a
 * `format` that is none, and as the reader does.
 */
export function read(input: Input, options: ReadOptions = {}): Reading {
  const format = formatOf(input, options);
  if (format !== null) return READERS[format](input, options);
  const builder = createReading("record");
  const expected = "JSON, CSV, TimelineJS, vis-timeline, CSL-JSON, Zotero, BibTeX, RIS, TEI (correspDesc, or a volume of FRUS), IIIF, SPARQL results or a Data Package";
  builder.problem({ row: 0, column: "" }, "", foreignTo(decode(input.slice(0, BEGINNING)).text) ?? `is in no format that is known: ${expected}`, expected);
  return builder.reading();
}
