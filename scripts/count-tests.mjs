// @ts-check
// Prints how many tests passed and failed, from the file of Vitest's JSON reporter. A test file that could not be run is a failure.
import { readFileSync } from "node:fs";

/** @typedef {{ readonly status: string, readonly assertionResults: readonly { readonly status: string }[] }} TestFile */

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("missing file: expected the path of a JSON report");

/** @type {{ readonly testResults: readonly TestFile[] }} */
const { testResults } = JSON.parse(readFileSync(file, "utf8"));
const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
const count = (/** @type {string} */ status) => tests.filter((test) => test.status === status).length;
const unrun = testResults.filter(({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"));

console.log(count("passed"), count("failed") + unrun.length);
