import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/formats/plain-text.js";

describe("plainText(html)", () => {
  it.each([
    ["no <b>bold</b> word", "no bold word"],
    ["a < b > c, 1<2 and 3>2", "a < b > c, 1<2 and 3>2"],
    ["<mao@example.org> & <unknown>", "<mao@example.org> & <unknown>"],
    ["<p>one</p><p>two<br/>three</p>", "one\ntwo\nthree"],
    ["<p>one\n  two</p>", "one two"],
    ["one\ntwo <i>three</i>", "one\ntwo three"],
    ["<a href='x' title=\"1 > 2\">here</a>", "here"],
    ["<a title=\"not closed>here</a>", "here"],
    ["<A HREF=x>Here</A >", "Here"],
    ["a<script>alert('<b>')</script>b<style>p{}</style >c", "abc"],
    ["a<script>never closed", "anever closed"],
    ["if a<b and b>c then", "if a<b and b>c then"],
    ["a<b class=x>c</b>", "ac"],
    ["a<!-- <script> -->b", "ab"],
    ["a<script>'<!--'</script>b", "ab"],
    ["a<!-- never closed", "a"],
    ["a<scripts>b", "a<scripts>b"],
    ["<img src=x onerror=alert(1)>", ""],
    ["&lt;b&gt; &amp;lt; &eacute;&Ouml;&szlig;&yuml;&hellip;", "<b> &lt; éÖßÿ…"],
    ["&#1052;&#x410;&#x1F600; &#150; &#0; &#9999999; &#xFFFFFF;", "МА😀 – &#0; &#9999999; &#xFFFFFF;"],
    ["&constructor; &__proto__; &unknown; & &&&;", "&constructor; &__proto__; &unknown; & &&&;"],
    ["co&shy;operate&nbsp;now", "cooperate\u00a0now"],
    ["one <", "one <"],
    ["1 &lt;p&gt; 2", "1 <p> 2"],
    ["a <a href='https://e.org/?a=1&amp;b=2'>letter</a> of <A HREF=mailto:rosa@e.org><b>Rosa</b></A>.", "a letter (https://e.org/?a=1&b=2) of Rosa (mailto:rosa@e.org)."],
    ["<a href='https://e.org/'>https://e.org</a> <a href=\"http://e.org\">e.org</a> <a href='/x'>x</a> <a href='javascript:alert(1)'>y</a> <a href='https://e.org'></a>", "https://e.org e.org x y"],
    ["<a href='https://e.org/1'>one<a href='https://e.org/2'>two</a>", "one (https://e.org/1)two (https://e.org/2)"],
    ["<a href=\"https://e.org/O'Neill page\">letter</a> of <a href='https://e.org/?q=\"a>b\"'>b</a>", "letter (https://e.org/O'Neill%20page) of b (https://e.org/?q=\"a>b\")"],
    ["<a title=\"x href=https://evil.example/\" href=\"https://good.example/\">here</a> <a title=' href=\"https://evil.example/\"'>there</a>", "here (https://good.example/) there"],
    ["<a data-href=https://e.org/1 href = https://e.org/2 href='https://e.org/3'>here</a> <a\nhref='\n https://e.org/\n4 '>there</a>", "here (https://e.org/2) there (https://e.org/4)"],
    ["<a href=\"https://e.org/ title=x>here</a> <a href=''>there</a>", "here (https://e.org/) there"],
    ["if a<b and c>d, <b / >e</b>, <i hidden='x'>f</i>", "if a<b and c>d, e, f"],
    ["Letter sent to <address> on <time>, <Title> unknown", "Letter sent to <address> on <time>, <Title> unknown"],
    ["on <time>3 May</time>, <title>A</title><address>B</address>", "on 3 May, A\nB"],
    ["<time datetime='1911'>in 1911", "in 1911"],
  ])("of %j is %j", (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it("leaves text without a tag or an entity exactly as it is", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      fc.pre(!/[<&]/.test(text));
      expect(plainText(text)).toBe(text);
    }));
  });

  it("says what a browser shows of ordinary HTML", () => {
    const word = fc.stringMatching(/^[a-zé ]{1,8}$/);
    const entity = fc.constantFrom("&amp;", "&lt;", "&gt;", "&quot;", "&auml;", "&divide;", "&#233;", "&#x4e2d;", "&#151;");
    const attributes = fc.constantFrom("", " class=\"x\"", " title='1 > 2'", " data-a=\"<b>\" hidden", " href=x");
    const element = (inner: fc.Arbitrary<string>) =>
      fc.tuple(fc.constantFrom("b", "em", "span", "a", "cite", "sup", "mark"), attributes, inner).map(([tag, text, html]) => `<${tag}${text}>${html}</${tag}>`);
    const leaf = fc.oneof(word, entity, fc.constant("<!-- <b> -->"));
    const html = fc.array(fc.oneof(leaf, element(leaf), element(element(leaf)))).map((parts) => parts.join(""));
    const { document } = new JSDOM("").window;
    fc.assert(fc.property(html, (text) => {
      const shown = document.createElement("div");
      shown.innerHTML = text;
      const squeeze = (plain: string) => plain.replace(/[ \t\n]+/g, " ").trim();
      expect(squeeze(plainText(text))).toBe(squeeze(shown.textContent));
    }), { numRuns: 300 });
  });

  it.each([
    "<script", "<script>", "<!--", "<!-- --", "</script ", "<b ", "<b \"", "<b \"<b '", "<b \"<b \" ", "<b '' \"", "<", "&", "&#", "&amp", " \n", "\t", "<p>", "<style><script>", "<a href=\"",
  ])("takes time linear in the size of %j repeated", (piece) => {
    const html = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(plainText(html).length).toBeLessThanOrEqual(html.length);
  });

  it.each([
    ["<a href=", " ", "x>y</a>"], ["<a href=\"", " ", "x>y</a>"], ["<a href", " ", "x>y</a>"], ["<a ", "x=\"", ">y</a>"], ["<a ", "href ", ">y</a>"], ["<b", " ", ">y</b>"], ["<b", " /", ">y</b>"], ["<b", " x", "=>y</b>"],
  ])("takes time linear in the size of a tag that is %j and many %j before %j", (start, piece, end) => {
    expect(plainText(start + piece.repeat(400_000) + end).endsWith("y")).toBe(true);
  });

  it("reads a tag with an attribute of ten megabytes", () => {
    expect(plainText(`a<img src="data:${"x".repeat(1e7)}">b`)).toBe("ab");
    expect(plainText(`a<img ${"x=\"\" ".repeat(1e6)}>b`)).toBe("ab");
  });
});
