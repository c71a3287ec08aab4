import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { limitWrites } from "../../../src/interaction/address-writer.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("limitWrites(write)", () => {
  it("passes on sixty in half a minute, and the last of those beyond as soon as it may, as an entry of its own if one of them was", () => {
    const write = vi.fn();
    const limited = limitWrites(write);
    for (let i = 0; i < 60; i++) limited.write(`a${i}`, true);
    for (let i = 0; i < 40; i++) limited.write(`b${i}`, i === 3);
    expect(write).toHaveBeenCalledTimes(60);
    vi.advanceTimersByTime(29_000);
    expect(write).toHaveBeenCalledTimes(60);
    vi.advanceTimersByTime(1_002);
    expect(write).toHaveBeenCalledTimes(61);
    expect(write).toHaveBeenLastCalledWith("b39", true);
  });

  it("forgets what is owed once it is cancelled", () => {
    const write = vi.fn();
    const limited = limitWrites(write);
    for (let i = 0; i < 70; i++) limited.write(`a${i}`, true);
    limited.cancel();
    vi.advanceTimersByTime(60_000);
    expect([write.mock.calls.length, vi.getTimerCount()]).toEqual([60, 0]);
  });
});
