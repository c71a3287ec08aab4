import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

/** Schemas as their makers publish them, by file; whence they are, says the README beside them. */
type Official = "csl-data" | "datapackage";

const validators = new Map<Official, ValidateFunction>();

/** Where `data` departs from a published schema, a line each; empty if it is valid. */
export function officialProblems(name: Official, data: unknown): readonly string[] {
  let validate = validators.get(name);
  if (validate === undefined) {
    const schema = JSON.parse(readFileSync(new URL(`../schemas/${name}.json`, import.meta.url), "utf8")) as object;
    // They have annotations of their own, and formats, for which their patterns stand.
    validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
    validators.set(name, validate);
  }
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`);
}
