import { describe, expect, it } from "vitest";
import { timeScale } from "../../../src/layout/scales.js";

describe("timeScale(domain, range)", () => {
  const scale = timeScale([1000, 3000], [100, 200]);

  it("maps time to pixels and back, also outside its range", () => {
    expect([1000, 2000, 3000, 5000, 0].map(scale)).toEqual([100, 150, 200, 300, 50]);
    expect([100, 150, 0].map((x) => scale.invert(x))).toEqual([1000, 2000, -1000]);
  });

  it("leaves open ends open", () => {
    expect([scale(-Infinity), scale(Infinity)]).toEqual([-Infinity, Infinity]);
  });

  it("has its domain and range", () => {
    expect([scale.domain, scale.range]).toEqual([[1000, 3000], [100, 200]]);
  });
});
