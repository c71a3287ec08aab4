import { describe, expect, it } from "vitest";
import { readCSV } from "../../../src/formats/read-csv.js";
import { readInSlices } from "../../../src/formats/read-in-slices.js";

const text = `Date,Sender,Title\n${Array.from({ length: 20_000 }, (_, i) => `19${10 + (i % 80)},Person ${i % 10},Letter ${i}\n`).join("")}`;

describe("readInSlices(input, options)", () => {
  it("comes to what the reader itself comes to", async () => {
    const { records, problems, guesses } = readCSV(text);
    expect(await readInSlices(text)).toMatchObject({ records, problems, guesses });
    const { records: others } = await readInSlices(new TextEncoder().encode(text), { columns: { lane: "Title" } });
    expect(others[3]!.lane).toEqual(["Letter 3"]);
  });

  it("lets others have their turn, and tells how far it is", async () => {
    const done: number[] = [];
    let [turns, isOver] = [0, false];
    const count = (): void => {
      turns++;
      if (!isOver) setTimeout(count);
    };
    setTimeout(count);
    await readInSlices(text, { onProgress: (characters, of) => {
      expect(of).toBe(text.length);
      done.push(characters);
    } });
    isOver = true;
    expect(turns).toBeGreaterThan(2);
    expect(done.length).toBeGreaterThan(2);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(text.length);
  });

  it("stops at a signal with its reason, and does no more", async () => {
    const controller = new AbortController();
    let calls = 0;
    const reading = readInSlices(text, { signal: controller.signal, onProgress: () => {
      calls++;
      controller.abort(new Error("enough"));
    } });
    await expect(reading).rejects.toThrow("enough");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(calls).toBe(1);
  });

  it("does not start where the signal is given already", async () => {
    await expect(readInSlices(text, { signal: AbortSignal.abort(), onProgress: () => expect.unreachable() })).rejects.toMatchObject({ name: "AbortError" });
  });

  it("rejects what it cannot be asked for", async () => {
    await expect(readInSlices(text, { columns: { time: "Dat" } })).rejects.toThrow(new TypeError("unknown column: Dat; did you mean \"Date\"?"));
    await expect(readInSlices(text, { format: "cvs" as "csv" })).rejects.toThrow(new TypeError("unknown format: cvs; did you mean \"csv\"?"));
  });
});
