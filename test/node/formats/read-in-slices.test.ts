import { describe, expect, it } from "vitest";
import { readCSV } from "../../../src/formats/read-csv.js";
import { readInSlices } from "../../../src/formats/read-in-slices.js";
import { readRIS } from "../../../src/formats/read-ris.js";
import { readVis } from "../../../src/formats/read-vis.js";

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

  it("reads any other format as its reader does, and tells the beginning and the end", async () => {
    const file = JSON.stringify([{ id: "a", content: "T", start: "1953" }]);
    const told: number[][] = [];
    expect(await readInSlices(file, { onProgress: (...progress) => told.push(progress) })).toEqual(readVis(file));
    expect(told).toEqual([[0, file.length], [file.length, file.length]]);
    expect(await readInSlices("x", { format: "ris" })).toEqual(readRIS("x"));
    expect((await readInSlices("words")).problems[0]!.message).toMatch(/^the file is in no format that is known/);
  });

  it("recognises one column by the name of the file, and reads tabs if told to", async () => {
    expect((await readInSlices("date\n1953", { name: "a.csv" })).records).toEqual([{ id: "row-2", time: "1953" }]);
    expect((await readInSlices("a,b\tdate\nx,y\t1953", { format: "tsv" })).records).toEqual([{ id: "row-2", time: "1953", title: "x,y" }]);
  });

  it("stops another format too before it is read", async () => {
    const controller = new AbortController();
    await expect(readInSlices("[]", { signal: controller.signal, onProgress: () => { controller.abort(new Error("enough")); } })).rejects.toThrow("enough");
  });

  it("rejects what it cannot be asked for", async () => {
    await expect(readInSlices(text, { columns: { time: "Dat" } })).rejects.toThrow(new TypeError("unknown column: Dat; did you mean \"Date\"?"));
    await expect(readInSlices(text, { format: "cvs" as "csv" })).rejects.toThrow(new TypeError("unknown format: cvs; did you mean \"csv\"?"));
  });

  it("asks for the tables of a Data Package beside it: for no other file, nor for one that leads elsewhere", async () => {
    const file = JSON.stringify({ resources: [
      { name: "letters", path: ["data/letters.csv", "data/more.csv"], type: "table" },
      { name: "own", type: "table", data: [{ Date: "1913", Title: "C" }] },
      { name: "given", type: "table", path: "given.csv" },
      { name: "scan", path: "scan.pdf" },
      ...["../up.csv", "a/../../up.csv", "/etc/letters.csv", "~/letters.csv", "https://example.org/letters.csv", "..\\up.csv"].map((path, i) => ({ name: `out ${i}`, type: "table", path })),
    ] });
    const asked: string[] = [];
    const beside = (path: string): Promise<string | null> => {
      asked.push(path);
      return Promise.resolve(path === "data/letters.csv" ? "Date,Title\n1911,A\n" : null);
    };
    const { records, problems } = await readInSlices(file, { beside, files: { "given.csv": "Date,Title\n1912,B\n" } });
    expect(asked).toEqual(["data/letters.csv", "data/more.csv"]);
    expect(records.map(({ time, title }) => [time, title])).toEqual([["1911", "A"], ["1913", "C"], ["1912", "B"]]);
    expect(problems.map(({ value, parts }) => [value, parts.reason])).toEqual([
      ["data/more.csv", "is not in the file, nor found beside it"],
      ...["../up.csv", "a/../../up.csv", "/etc/letters.csv", "~/letters.csv", "https://example.org/letters.csv", "..\\up.csv"].map((path) => [path, "leads out of the folder of the file, and is not looked for"]),
    ]);
  });

  it("asks for six tables of a Data Package at once, and for the first thousand, of which the others are told", async () => {
    const file = JSON.stringify({ resources: Array.from({ length: 1002 }, (_, i) => ({ name: `r${i}`, path: `${i}.csv` })) });
    let [now, most, all] = [0, 0, 0];
    const beside = async (path: string): Promise<string> => {
      all++;
      most = Math.max(most, ++now);
      await Promise.resolve();
      now--;
      return `Date,Title\n1911,${path}\n`;
    };
    const { records, problems } = await readInSlices(file, { beside });
    expect([most, all, records.length, records[999]?.title]).toEqual([6, 1000, 1000, "999.csv"]);
    expect(problems.map(({ message }) => message)).toEqual(["1000", "1001"].map((name) => `the file: "${name}.csv" is not among the first 1000 files, and is not looked for`));
  });
});
