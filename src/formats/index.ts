export { readCSV } from "./read-csv.js";
export { readInSlices } from "./read-in-slices.js";
export type { FileProblem, FileRecord, Guess, Reading, TextsByName } from "./reading.js";
