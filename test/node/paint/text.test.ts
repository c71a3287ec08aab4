import { JSDOM } from "jsdom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paintText } from "../../../src/paint/text.js";
import { h } from "../../../src/scene/node.js";

/** `text` as an XML parser reads it; throws where it is not well-formed. */
function parse(text: string): Element {
  return new JSDOM(text, { contentType: "image/svg+xml" }).window.document.documentElement;
}

describe("paintText(node)", () => {
  it("writes tags, attributes and text", () => {
    expect(paintText(h("g", { class: "a", x: 1 }, h("title", {}, "text"), "tail"))).toBe("<g class=\"a\" x=\"1\"><title>text</title>tail</g>");
  });

  it("gives the outermost svg its namespace, and no other", () => {
    expect(paintText(h("svg", {}, h("svg", {}, h("g"))))).toBe("<svg xmlns=\"http://www.w3.org/2000/svg\"><svg><g></g></svg></svg>");
    expect(paintText(h("div", {}, h("svg")))).toBe("<div><svg xmlns=\"http://www.w3.org/2000/svg\"></svg></div>");
  });

  it("does not close what is void in HTML", () => {
    expect(paintText(h("div", {}, h("input", { type: "checkbox", checked: true }), h("span")))).toBe("<div><input type=\"checkbox\" checked=\"\"><span></span></div>");
  });

  it("escapes markup in text and attributes", () => {
    expect(paintText(h("text", { "data-id": "<a b=\"c\" d='e'>&amp;" }, "<script>&\"'</script>"))).toBe(
      "<text data-id=\"&lt;a b=&#34;c&#34; d='e'&gt;&amp;amp;\">&lt;script&gt;&amp;\"'&lt;/script&gt;</text>",
    );
  });

  it.each([["a null", "\0"], ["a bell", "\u0007"], ["an escape", "\u001B"], ["a lone high surrogate", "\uD83D"], ["a lone low surrogate", "\uDE00"], ["a noncharacter", "\uFFFE"], ["another noncharacter", "\uFFFF"]])("replaces %s", (_, character) => {
    expect(paintText(h("text", { title: `a${character}b` }, `c${character}d`))).toBe("<text title=\"a\uFFFDb\">c\uFFFDd</text>");
  });

  it("keeps pairs of surrogates, tabs, and marks of direction", () => {
    expect(paintText(h("text", {}, "😀\t\u202Eabc\u202C"))).toBe("<text>😀\t\u202Eabc\u202C</text>");
  });

  it("is read back as it was, whatever the text", () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(..."<>&\"' \t\n]-;#", "]]>", "<!--", "&lt;", "&#10;", "😀"), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })) });
    const clean = (given: string): string => given.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
    fc.assert(fc.property(text, text, (attribute, content) => {
      const root = parse(paintText(h("svg", { "data-id": attribute }, h("text", {}, content))));
      expect(root.getAttribute("data-id")).toBe(clean(attribute));
      expect(root.textContent).toBe(clean(content));
    }), { numRuns: 100 });
  });
});
