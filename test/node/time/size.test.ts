import { expect, test } from "vitest";
import { sizeOf } from "../../support/size.js";

const source = (name: string) => new URL(`../../../src/time/${name}.ts`, import.meta.url);

test("the reader of EDTF is at most 4 kB, minified and compressed", async () => {
  expect(await sizeOf(source("read"))).toBeLessThanOrEqual(4000);
});

// Words of five languages are more than half of it.
test("the reader of dates as they are written is at most 7,080 bytes more", async () => {
  expect(await sizeOf(source("written"), [source("read")])).toBeLessThanOrEqual(7080);
});
