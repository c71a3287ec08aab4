import { expect, test } from "vitest";
import { sizeOf } from "../../support/size.js";

const source = (name: string) => new URL(`../../../src/time/${name}.ts`, import.meta.url);

test("the reader of EDTF is at most 4 kB, minified and compressed", async () => {
  expect(await sizeOf(source("read"))).toBeLessThanOrEqual(4000);
});

test("the reader of dates as they are written is at most 3.5 kB more", async () => {
  const size = await sizeOf(source("written"), [source("read")]);
  console.log(size, await sizeOf(source("read")));
  expect(size).toBeLessThanOrEqual(3500);
});
