import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBelow, sortedBy, valuesBelow } from "../../../src/records/order.js";

const number = fc.oneof(fc.integer({ min: -4.5e15, max: 4.5e15 }), fc.nat(9), fc.constantFrom(-Infinity, Infinity, -4.5e15, 4.5e15, 0));

describe("sortedBy(indices, key)", () => {
  it("sorts as a stable comparator does, whatever the range of the keys", () => {
    fc.assert(fc.property(fc.array(number, { maxLength: 60 }), (values) => {
      const key = Float64Array.from(values);
      const indices = Uint32Array.from(values, (_, i) => i);
      const before = indices.slice();
      const compare = (a: number, b: number): number => (values[a] === values[b] ? 0 : values[a]! < values[b]! ? -1 : 1);
      expect([...sortedBy(indices, key)]).toEqual([...before].sort(compare));
      expect(indices).toEqual(before);
    }), { numRuns: 500 });
  });

  it("sorts many as it sorts few, in the order given where keys are equal", () => {
    const key = Float64Array.from({ length: 20_000 }, (_, i) => (i % 97 === 0 ? -Infinity : ((i * 7919) % 5003) * 1e9 - 3e12));
    const sorted = sortedBy(Uint32Array.from(key, (_, i) => i), key);
    expect(new Set(sorted).size).toBe(20_000);
    for (let i = 1; i < sorted.length; i++) {
      const [a, b] = [sorted[i - 1]!, sorted[i]!];
      if (key[a]! > key[b]! || (key[a] === key[b] && a > b)) throw new Error(`out of order at ${i}: ${a}, ${b}`);
    }
  });

  it("sorts a part of what has keys", () => {
    expect([...sortedBy(Uint32Array.of(4, 0, 2), Float64Array.of(30, NaN, 20, NaN, 10))]).toEqual([4, 2, 0]);
    expect([...sortedBy(Uint32Array.of(0, 2, 4), Float64Array.of(30, NaN, 20, NaN, 10))]).toEqual([4, 2, 0]);
  });
});

describe("countBelow(order, key, value, from)", () => {
  it("counts as a walk does", () => {
    fc.assert(fc.property(fc.array(number, { maxLength: 40 }), number, (values, value) => {
      const key = Float64Array.from(values);
      const order = sortedBy(Uint32Array.from(values, (_, i) => i), key);
      const expected = values.filter((each) => each < value).length;
      expect(countBelow(order, key, value)).toBe(expected);
      expect(countBelow(order, key, value, Math.floor(expected / 2))).toBe(expected);
      expect(valuesBelow(Float64Array.from(values).sort(), value)).toBe(expected);
    }));
  });
});
