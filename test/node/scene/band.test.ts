import { describe, expect, it } from "vitest";
import { bandPath } from "../../../src/scene/band.js";

const band = { x0: 10, x1: 50, y0: 0, y1: 20 };

describe("bandPath(band, radius)", () => {
  it("has round corners on either side", () => {
    expect(bandPath({ ...band, isCut: [false, false] }, 5)).toBe("M15,0H45a5,5,0,0,1,5,5V15a5,5,0,0,1,-5,5H15a5,5,0,0,1,-5,-5V5a5,5,0,0,1,5,-5Z");
  });

  it("is straight where it is cut", () => {
    expect(bandPath({ ...band, isCut: [true, false] }, 5)).toBe("M10,0H45a5,5,0,0,1,5,5V15a5,5,0,0,1,-5,5H10V0Z");
    expect(bandPath({ ...band, isCut: [false, true] }, 5)).toBe("M15,0H50V20H15a5,5,0,0,1,-5,-5V5a5,5,0,0,1,5,-5Z");
    expect(bandPath({ ...band, isCut: [true, true] }, 5)).toBe("M10,0H50V20H10V0Z");
  });

  it("has no line where it is cut and open", () => {
    expect(bandPath({ ...band, isCut: [false, true] }, 5, true)).toBe("M50,20H15a5,5,0,0,1,-5,-5V5a5,5,0,0,1,5,-5H50");
    expect(bandPath({ ...band, isCut: [true, false] }, 5, true)).toBe("M10,0H45a5,5,0,0,1,5,5V15a5,5,0,0,1,-5,5H10");
    expect(bandPath({ ...band, isCut: [true, true] }, 5, true)).toBe("M10,0H50M50,20H10");
  });

  it("is closed where it is open to no side", () => {
    expect(bandPath({ ...band, isCut: [false, false] }, 5, true)).toBe(bandPath({ ...band, isCut: [false, false] }, 5));
  });

  it("has no corner wider than half its width, or higher than half its height", () => {
    expect(bandPath({ ...band, x1: 16, isCut: [false, false] }, 5)).toMatch(/^M13,0H13a3,3,/);
    expect(bandPath({ ...band, y1: 8, isCut: [false, false] }, 13)).toMatch(/^M14,0H46a4,4,/);
  });

  it("rounds its numbers", () => {
    expect(bandPath({ x0: 0.12345, x1: 9.87654, y0: 1 / 3, y1: 20, isCut: [true, true] }, 5)).toBe("M0.123,0.333H9.877V20H0.123V0.333Z");
  });
});
