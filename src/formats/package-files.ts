import { type Input, decode } from "./decode.js";
import { fieldOf, membersOf, parsedOf, textOf } from "./json.js";

/**
 * The paths at which a Data Package says that its tables are: of its resources those that `tablesOf` gives, unless they have their data within. As its
 * specification asks, none that leads out of the folder of the package; nor is what has an address elsewhere among them.
 *
 * Source: Frictionless Data, Data Resource, 1.0, on paths.
 */
export function packageFiles(input: Input): readonly string[] {
  const resources = membersOf(fieldOf(parsedOf(decode(input).text), "resources"));
  const paths = tablesOf(resources).filter((resource) => fieldOf(resource, "data") === undefined).flatMap((resource) => membersOf(fieldOf(resource, "path")).map(textOf));
  return [...new Set(paths)].filter((path) => path !== "" && !path.startsWith("~") && isWithin(path));
}

const FOLDER = "https://package.invalid/folder/";

/** Whether a path stays in the folder it starts from, as those understand it who follow it: what a pattern lets through, such as a space before an address, they take off. */
function isWithin(path: string): boolean {
  try {
    return new URL(path, FOLDER).href.startsWith(FOLDER);
  } catch {
    return false;
  }
}

/** Of the resources of a package those that are tables: all, unless some say that they are. */
export function tablesOf<Resource>(resources: readonly Resource[]): readonly Resource[] {
  const stated = resources.filter((resource) => fieldOf(resource, "type") === "table");
  return stated.length > 0 ? stated : resources;
}
