import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LATEX_ACCENTS, LATEX_SIGNS } from "../../../src/formats/latex-characters.js";
import { latexText } from "../../../src/formats/latex-text.js";

describe("latexText(latex)", () => {
  it.each([
    [String.raw`M{\"u}ller`, "Müller"],
    [String.raw`M\"uller`, "Müller"],
    [String.raw`M\"{u}ller`, "Müller"],
    [String.raw`{\'e}t\'e, \'E`, "été, É"],
    [String.raw`na{\"\i}ve, \'{\i}, \i`, "naïve, í, ı"],
    [String.raw`Wei\ss, Wei{\ss}, Stra\ss e`, "Weiß, Weiß, Straße"],
    [String.raw`\c{c}a, \c ca, Dvo\v{r}\'ak, \H{o}, \k a, \.z, \=a, \u g, \r{a}`, "ça, ça, Dvořák, ő, ą, ż, ā, ğ, å"],
    [String.raw`\o{}re, \O, \L\'od\'z, \aa, {\AE}, \oe uvre`, "øre, Ø, Łódź, å, Æ, œuvre"],
    [String.raw`\~n \^{} \~{} \textasciitilde{}`, "ñ ^ ~ ~"],
    [String.raw`R\&D, 5\%, \$3, \#1, a\_b, \{x\}`, "R&D, 5%, $3, #1, a_b, {x}"],
    ["1911--1912, a---b, a-b, a ~ b", "1911–1912, a—b, a-b, a \u00a0 b"],
    ["``so'' `it' is", "“so” ‘it' is"],
    ["The {DDR} and {{the}} {C}ourt", "The DDR and the Court"],
    [String.raw`\emph{so} {\it it} \textbf{\textit{is}}`, "so it is"],
    [String.raw`\enquote{so \enquote{it} is}`, "“so “it” is”"],
    [String.raw`see \url{https://example.org/a--b~c_d} and~on`, "see https://example.org/a--b~c_d and\u00a0on"],
    [String.raw`\href{https://example.org}{text}`, "https://example.org text"],
    ["one\n  two\n\n three", "one two\nthree"],
    [String.raw`one\\two\par three`, "one\ntwo\nthree"],
    [String.raw`\input{/etc/passwd} \write18{rm} \foo bar`, String.raw`\input{/etc/passwd} \write18rm \foo bar`],
    [String.raw`\constructor{x} \__proto__`, String.raw`\constructor{x} __proto__`],
    [String.raw`1 \textendash 2\ldots`, "1 –2…"],
    ["{{{", ""],
    ["}}", ""],
    ["\\", "\\"],
    ["plain", "plain"],
    ["\\'{\\ae}, {in} 5\u00a0km", "ǽ, in 5\u00a0km"],
    ["", ""],
  ])("reads %j as %j", (latex, text) => expect(latexText(latex)).toBe(text));

  it("gives back what a writer wrote of any text", () => {
    const commands: Readonly<Record<string, string>> = {
      "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "~": "\\textasciitilde{}", "`": "\\textasciigrave{}", "^": "\\textasciicircum{}", "-": "{-}", "'": "{'}", "\u00a0": "~",
      "&": "\\&", "%": "\\%", $: "\\$", "#": "\\#", _: "\\_", é: "\\'e", ü: '{\\"u}', ß: "\\ss{}", ç: "\\c{c}", ñ: "\\~{n}", ø: "{\\o}", "–": "--{}", "—": "---{}", "“": "``",
    };
    const characters = fc.constantFrom(...Object.keys(commands), "a", "b", " x", "1", "毛", "я", "😀", ".", "<", '"');
    fc.assert(
      fc.property(fc.array(characters), (text) => {
        expect(latexText(text.map((character) => commands[character] ?? character).join(""))).toBe(text.join(""));
      }),
      { numRuns: 500 },
    );
  });

  it("reads every accent on every letter as one character, if there is one", () => {
    for (const [command, accent] of LATEX_ACCENTS) {
      for (const letter of "aeounszcAEOUNSZC") expect(latexText(`\\${command}{${letter}}`)).toBe((letter + accent).normalize("NFC"));
    }
    for (const [name, letter] of ["aa å", "AA Å", "ae æ", "AE Æ", "oe œ", "OE Œ", "o ø", "O Ø", "l ł", "L Ł", "i i", "j j"].map((pair) => pair.split(" ") as [string, string])) {
      for (const written of [`\\'{\\${name}}x`, `\\'\\${name} x`, `{\\'\\${name}}x`, `\\'{\\${name}{}}x`]) expect(latexText(written)).toBe(`${(letter + LATEX_ACCENTS.get("'")!).normalize("NFC")}x`);
    }
    expect(latexText(String.raw`K{\'{\aa}}b\={\ae}l`)).toBe("Kǻbǣl");
    for (const [name, sign] of LATEX_SIGNS) expect(latexText(`x${/^\w/.test(name) ? `\\${name}{}` : name}y`)).toBe(`x${sign}y`);
  });

  it("never throws, and is linear in the text", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("\\", "{", "}", "\\'", "\\c", "\\url", "\\enquote", "\\href", "\\x", "--", "~", "`", " ", "\n", "a", "\ud800")), (parts) => {
      expect(typeof latexText(parts.join(""))).toBe("string");
    }));
    for (const part of ["{", "}", "\\", "\\'", "\\url{", "\\enquote{", "\\x{", "`", "-", "~", " ", "\n", "\\x ", "\\c ", "a", "\u0000"]) {
      expect(typeof latexText(part.repeat(1e6 / part.length))).toBe("string");
    }
  });
});
