import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkOf } from "../../../src/records/link.js";

describe("linkOf(text)", () => {
  it.each([
    ["http://example.org", "http://example.org/"],
    ["https://example.org/a?b=c&d=%22#e", "https://example.org/a?b=c&d=%22#e"],
    ["HTTPS://EXAMPLE.ORG/A", "https://example.org/A"],
    ["mailto:archive@example.org", "mailto:archive@example.org"],
    ["doi:10.1000/182", "https://doi.org/10.1000/182"],
    ["DOI: 10.1000/182", "https://doi.org/10.1000/182"],
    ["https://doi.org/10.1000/182", "https://doi.org/10.1000/182"],
  ])("links %s", (text, href) => {
    expect(linkOf(text)).toBe(href);
  });

  it.each([
    "", " ", "javascript:alert(1)", "JavaScript:alert(1)", " java\nscript:alert(1)", "java\tscript:alert(1)", "\u0001javascript:alert(1)", "javascript://example.org/%0Aalert(1)",
    "data:text/html,<script>alert(1)</script>", "vbscript:msgbox(1)", "file:///etc/passwd", "blob:https://example.org/1", "about:blank", "ftp://example.org", "view-source:https://example.org",
    "/relative", "relative", "../up", "?query", "#hash", "//example.org", "example.org", "www.example.org/a", "http://", "https://[", "10.1000/182",
  ])("leaves %j as text", (text) => {
    expect(linkOf(text)).toBeNull();
  });

  it("never links to a scheme that is not http, https or mailto, and never throws", () => {
    const scheme = fc.constantFrom("javascript", "data", "vbscript", "http", "mailto", "doi", "x");
    const noise = fc.string({ unit: fc.constantFrom(" ", "\n", "\t", "\0", ":", "/", "\\", "doi:", "j", "%0A", "\u2028"), maxLength: 4 });
    const text = fc.tuple(noise, scheme, noise, fc.constantFrom(":", ":\n", "\t:", ""), noise, fc.string()).map((parts) => parts.join(""));
    fc.assert(fc.property(text, (link) => {
      expect(linkOf(link) ?? "mailto:").toMatch(/^(https?:\/\/|mailto:)/);
    }), { numRuns: 2000 });
  });
});
