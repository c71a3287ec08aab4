import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * How well twelve lanes are told apart by colour, in hundredths of an OKLab unit, of which about two are just noticeable.
 *
 * What holds is modest, and why a lane is never told by its colour alone: its name stands at it in the plot, and beside its dot in the list,
 * the table and the card. Neighbours are what the eye compares, the last and the first among them since hues repeat after the last; in grey
 * they alone are promised a difference, since twelve greys, all of which contrast with the page, cannot be far from one another.
 */
const least = {
  neighbours: { normal: 11, deficient: 9, grey: 5 },
  anyTwo: { normal: 6.5, deficient: 4 },
  anyTwoOfEight: { normal: 6.5, deficient: 4.9 },
  anyTwoOfFour: { normal: 14, deficient: 8.9, grey: 4.5 },
};

/** Of text, WCAG 2.2, 1.4.3: the card's kind and link are in the colour of the lane. */
const leastContrast = 4.5;

type Colour = readonly [red: number, green: number, blue: number];

const css = readFileSync(new URL("../../../src/scene/scene.css", import.meta.url), "utf8");

/** Light and dark of a token, in linear light. */
function token(name: string): readonly [light: Colour, dark: Colour] {
  const found = new RegExp(`--memcon-${name}, light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (found === null) throw new Error(`missing token: ${name}`);
  return [linear(found[1]!), linear(found[2]!)];
}

function linear(hex: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red!, green!, blue!];
}

function times(matrix: readonly Colour[], colour: Colour): Colour {
  const [x, y, z] = matrix.map((row) => row.reduce((sum, factor, i) => sum + factor * colour[i]!, 0));
  return [x!, y!, z!];
}

/** Dichromats, in linear light. Source: Machado, Oliveira & Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG 15(6), 2009, severity 1.0. */
const deficiencies: Readonly<Record<string, readonly Colour[]>> = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
};

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function simulated(matrix: readonly Colour[]): (colour: Colour) => Colour {
  return (colour) => times(matrix, colour).map((value) => Math.min(1, Math.max(0, value))) as unknown as Colour;
}

function grey(colour: Colour): Colour {
  const value = luminance(colour);
  return [value, value, value];
}

/** Source: Björn Ottosson, A perceptual color space for image processing, 2020. */
function oklab(colour: Colour): Colour {
  const cones = times([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]], colour);
  const roots = cones.map(Math.cbrt) as unknown as Colour;
  return times([[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]], roots);
}

function distance(a: Colour, b: Colour): number {
  const [from, to] = [oklab(a), oklab(b)];
  return 100 * Math.hypot(...from.map((value, i) => value - to[i]!));
}

function leastOf(pairs: readonly (readonly [Colour, Colour])[], seen: (colour: Colour) => Colour): number {
  return Math.min(...pairs.map(([a, b]) => distance(seen(a), seen(b))));
}

function pairsOf(colours: readonly Colour[]): readonly (readonly [Colour, Colour])[] {
  return colours.flatMap((a, i) => colours.slice(0, i).map((b) => [a, b] as const));
}

function contrast(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const numbers = Array.from({ length: 12 }, (_, i) => i + 1);

describe("distance(a, b)", () => {
  it("is a hundred from black to white, and nothing to itself", () => {
    expect(distance(linear("#000000"), linear("#ffffff"))).toBeCloseTo(100, 3);
    expect(distance(linear("#9f230d"), linear("#9f230d"))).toBe(0);
  });

  it("is less for red and green where they are confused", () => {
    const [red, green] = [linear("#b03020"), linear("#4a7a20")];
    const seen = simulated(deficiencies["deuteranopia"]!);
    expect(distance(seen(red), seen(green))).toBeLessThan(distance(red, green) / 3);
  });
});

describe.each([["light", 0], ["dark", 1]] as const)("the twelve hues, %s", (_, scheme) => {
  const hues = numbers.map((number) => token(`hue-${number}`)[scheme]);
  const neighbours = hues.map((hue, i) => [hue, hues[(i + 1) % hues.length]!] as const);
  const groups = [
    ["neighbours", neighbours, least.neighbours],
    ["any two", pairsOf(hues), least.anyTwo],
    ["any two of the first eight", pairsOf(hues.slice(0, 8)), least.anyTwoOfEight],
    ["any two of the first four", pairsOf(hues.slice(0, 4)), least.anyTwoOfFour],
  ] as const;

  it.each(groups)("tell apart %s", (_name, pairs, { normal }) => {
    expect(leastOf(pairs, (colour) => colour)).toBeGreaterThanOrEqual(normal);
  });

  it.each(groups.flatMap(([name, pairs, { deficient }]) => Object.entries(deficiencies).map(([who, matrix]) => [name, who, pairs, matrix, deficient] as const)))(
    "tell apart %s with %s",
    (_name, _who, pairs, matrix, expected) => {
      expect(leastOf(pairs, simulated(matrix))).toBeGreaterThanOrEqual(expected);
    },
  );

  it("tell apart neighbours, and any two of the first four, in grey", () => {
    expect(leastOf(neighbours, grey)).toBeGreaterThanOrEqual(least.neighbours.grey);
    expect(leastOf(pairsOf(hues.slice(0, 4)), grey)).toBeGreaterThanOrEqual(least.anyTwoOfFour.grey);
  });

  it.each(["paper", "panel"])("can be read as text on the %s", (ground) => {
    for (const hue of hues) expect(contrast(hue, token(ground)[scheme])).toBeGreaterThanOrEqual(leastContrast);
  });

  it.each(["ink", "muted"])("have a page whose %s can be read on every ground", (text) => {
    for (const ground of ["paper", "panel", "wash"]) expect(contrast(token(text)[scheme], token(ground)[scheme])).toBeGreaterThanOrEqual(leastContrast);
  });
});
