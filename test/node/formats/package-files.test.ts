import { expect, it } from "vitest";
import { packageFiles } from "../../../src/formats/package-files.js";

const filesAt = (...paths: readonly string[]): readonly string[] => packageFiles(JSON.stringify({ resources: paths.map((path, i) => ({ name: `r${i}`, path })) }));

it("packageFiles(input) has each path within the folder once", () => {
  expect(filesAt("a.csv", "data/b c.csv", "a/../d.csv", "письма.csv", "a.csv", "100%.csv")).toEqual(["a.csv", "data/b c.csv", "a/../d.csv", "письма.csv", "100%.csv"]);
});

it.each([
  "../x.csv", "a/../../x.csv", "..\\x.csv", "/etc/x.csv", "\\x.csv", "~/x.csv", "https://example.org/x.csv", "//example.org/x.csv", "C:\\x.csv",
  // What those who follow an address take off, or read as dots.
  " https://example.org/x.csv", "h\tttps://example.org/x.csv", " //example.org/x.csv", "\\\\example.org\\x.csv", "%2e%2e/x.csv", "a/.%2E/%2e./x.csv", "http://[",
  // A scheme alone, which leads out from where the folder has another.
  "https:evil.example/x.csv", "http:x.csv", "HTTPS:x.csv", "\u0000 https:x.csv", "ht\ntps:x.csv", "\thttp\r:x.csv", "blob:x", "data:text/csv,x", "file:x.csv", "mailto:x",
])("packageFiles(input) has none that leads out of it: %j", (path) => {
  expect(filesAt(path)).toEqual([]);
});

it("packageFiles(input) has the first thousand", () => {
  const paths = Array.from({ length: 1200 }, (_, i) => `${i}.csv`);
  expect(filesAt(...paths)).toEqual(paths.slice(0, 1000));
});
