import { type Input, decode } from "./decode.js";
import { fieldOf, membersOf, parsedOf, textOf } from "./json.js";

/** How many files of one package are looked for. */
export const MOST_FILES = 1000;

/**
 * The paths at which a Data Package says that its tables are, as `pathsOf` gives them: the first thousand, for each is a question to a server.
 *
 * Source: Frictionless Data, Data Resource, 1.0, on paths.
 */
export function packageFiles(input: Input): readonly string[] {
  return pathsOf(membersOf(fieldOf(parsedOf(decode(input).text), "resources"))).slice(0, MOST_FILES);
}

/**
 * Where the tables are of those `resources` that have not their data within. As the specification asks, none that leads out of the folder of the package; nor is what has an address elsewhere among them.
 */
export function pathsOf(resources: readonly unknown[]): readonly string[] {
  const paths = tablesOf(resources).filter((resource) => fieldOf(resource, "data") === undefined).flatMap((resource) => membersOf(fieldOf(resource, "path")).map(textOf));
  return [...new Set(paths)].filter((path) => path !== "" && !path.startsWith("~") && isWithin(path));
}

/** Of two schemes, for a path that begins with that of its folder is seen from there, and from no other place: `https:a.csv` is `a.csv` beside what has an address in https, and a host beside what has not. */
const FOLDERS = ["https://package.invalid/folder/", "http://package.invalid/folder/"];

/** Whether a path stays in the folder it starts from, wherever that is, as those understand it who follow it: what a pattern lets through, such as a space before an address, they take off. */
function isWithin(path: string): boolean {
  try {
    return FOLDERS.every((folder) => new URL(path, folder).href.startsWith(folder));
  } catch {
    return false;
  }
}

/** Of the resources of a package those that are tables: all, unless some say that they are. */
export function tablesOf<Resource>(resources: readonly Resource[]): readonly Resource[] {
  const stated = resources.filter((resource) => fieldOf(resource, "type") === "table");
  return stated.length > 0 ? stated : resources;
}
