import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFacetBuilder } from "../../../src/records/facet-column.js";

function valuesIn(records: readonly (readonly string[])[], most = records.length) {
  const builder = createFacetBuilder(most);
  for (const values of records) builder.add(values);
  const column = builder.column();
  const found = records.map((_, index) => {
    const codes = column.offsets === null ? [column.codes[index]!].filter((code) => code < column.values.length) : [...column.codes.slice(column.offsets[index], column.offsets[index + 1])];
    return codes.map((code) => column.values[code]!);
  });
  return { column, found };
}

describe("createFacetBuilder(most)", () => {
  const value = fc.constantFrom("a", "b", "c", "", "__proto__");

  it("keeps the values of each record in their order, one, several or none", () => {
    fc.assert(fc.property(fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 20 }), (records) => {
      expect(valuesIn(records, 30).found).toEqual(records);
      const single = records.map((values) => values.slice(0, 1));
      expect(valuesIn(single).found).toEqual(single);
    }));
  });

  it.each([[254, 1], [255, 2], [65_534, 2], [65_535, 4]])("tells %d values apart in %d bytes a record", (count, bytes) => {
    const records = [...Array.from({ length: count }, (_, i) => [`value ${i}`]), []];
    const { column, found } = valuesIn(records);
    expect(found).toEqual(records);
    expect([column.offsets, column.codes.BYTES_PER_ELEMENT]).toEqual([null, bytes]);
  });
});
