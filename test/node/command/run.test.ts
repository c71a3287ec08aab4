import { describe, expect, it, test } from "vitest";
import { type Machine, runCommand } from "../../../src/command/run.js";

const LETTERS = "Date;Sender;Title\n31 December 1911;Rosa;To her sister\n30 June 1912;Clara;On the strike\n";

/** What a run of the command comes to on a machine that has `files`, of which "-" is standard input. */
async function run(args: readonly string[], files: Readonly<Record<string, string>> = { "-": LETTERS }, machine: Partial<Machine> = {}) {
  const written: Record<string, string> = {};
  const tellings: string[] = [];
  const status = await runCommand(args, {
    version: "1.2.3",
    isTerminal: false,
    read: (file) => (file in files ? Promise.resolve(new TextEncoder().encode(files[file])) : Promise.reject(new Error(`${file} could not be read`))),
    write: (file, text) => {
      written[file] = text;
      return Promise.resolve();
    },
    tell: (text) => tellings.push(text),
    beside: (file) => Promise.resolve(`/* ${file} */`),
    ...machine,
  });
  return { status, written, tellings, told: tellings.join("") };
}

describe("runCommand(args, machine) comes to", () => {
  it("0 where all was read", async () => {
    const { status, written } = await run(["--to", "json"]);
    expect([status, (JSON.parse(written["-"]!) as { time: string }[]).map(({ time }) => time)]).toEqual([0, ["1911-12-31", "1912-06-30"]]);
  });

  it("0 where a record has another id, since its own was seen before, and tells it", async () => {
    const { status, told } = await run(["--to", "json"], { "-": "id,date\na,1911\na,1912\n" });
    expect([status, told]).toEqual([0, expect.stringContaining("row 3, column id: \"a\" was seen before; this one is kept as \"a-2\"")]);
  });

  it("1 where a date could not be read, also beside such an id", async () => {
    const { status, told } = await run(["--to", "json"], { "-": "id,date\na,1911\na,31 June 1912\n" });
    expect([status, told]).toEqual([1, expect.stringContaining("row 3, column date: \"31 June 1912\" is not a date")]);
  });

  it.each([
    [["none.csv"], "none.csv could not be read"],
    [["--lnag"], "unknown option: --lnag"],
    [["--to", "json", "--columns", "time: When"], "When"],
  ])("2 where nothing can be done: %j", async (args, reason) => {
    const { status, written, told } = await run(args);
    expect([status, written]).toEqual([2, {}]);
    expect(told).toMatch(/^memcon-timeline: .*\n$/);
    expect(told).toContain(reason);
  });

  it("2 where there are no records", async () => {
    expect(await run(["--to", "json"], { "-": "" })).toMatchObject({ status: 2, written: {}, told: expect.stringContaining("standard input has no records") as string });
  });

  it("2 where it cannot be written, with the reason", async () => {
    const { status, told } = await run(["-o", "letters.svg"], undefined, { write: () => Promise.reject(new Error("there is no room left")) });
    expect([status, told]).toEqual([2, expect.stringMatching(/memcon-timeline: there is no room left\n$/)]);
  });
});

test("runCommand([\"--version\"], machine) writes the version, and --help what the exit status says", async () => {
  expect(await run(["--version"])).toMatchObject({ status: 0, written: { "-": "1.2.3\n" }, told: "" });
  expect((await run(["--help"])).written["-"]).toMatch(/0, all was read;\n1, some of it could not be read; 2, nothing could be done/);
});

it.each([
  [[], "31 December 1911"],
  [["--lang", "en"], "31 December 1911"],
  [["--lang", "en-GB"], "31 December 1911"],
  [["--lang", "en-US"], "December 31, 1911"],
  [["--lang", "fr"], "31 December 1911"],
  [["--lang", "ru"], "31 декабря 1911"],
])("runCommand(%j, machine) writes %s", async (args, date) => {
  const { written } = await run(["--to", "html", ...args], { "-": "date,title\n1911-12-31,T\n" });
  // The code of a page has words of its own.
  expect(written["-"]!.split("<script")[0]!.replaceAll("\u00a0", " ")).toContain(date);
});

test("runCommand([\"--lang\", \"ru\"], machine) says kinds and fields in Russian, as the element does, and reads fields by their names", async () => {
  const letter = "TY  - PCOMM\nTI  - A letter\nAU  - Curie, Marie\nA2  - Langevin, Paul\nDA  - 1911/11/07\nPP  - Paris\nDP  - A library\nER  - \n";
  const page = (await run(["--to", "html", "--lang", "ru"], { "-": letter })).written["-"]!;
  // What is seen where no script runs, and what a script makes the same of.
  expect(page.split("<script")[0]!.replace(/<[^>]+>/g, "|")).toMatch(/адресат\|+место\|+Вид документа[^]*Paul Langevin\|+Paris\|+частное письмо/);
  const { options: { words }, fields } = JSON.parse(page.split('id="memcon-given">')[1]!.split("</script>")[0]!) as { options: { words: { kinds: object } }; fields: object };
  expect([words.kinds, fields]).toMatchObject([{ "letter": "письмо" }, { facets: { recipient: ["recipient", "адресат"], place: ["place", "место"] } }]);
});

test("runCommand([\"--to\", \"html\"], machine) makes a page that keeps its view in its address, with what does that within it", async () => {
  const page = (await run(["--to", "html"])).written["-"]!;
  const json = (opening: string) => JSON.parse(page.split(opening)[1]!.split("</script>")[0]!) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  expect(json('id="memcon-given">')["options"]).toMatchObject({ hash: true, title: null });
  expect(json('<script type="importmap">')["imports"]).toEqual(Object.fromEntries(["address", "cite", "download", "reasons"].map((name) => [`./memcon-timeline.${name}.js`, `data:text/javascript;charset=utf-8,${encodeURIComponent(`/* memcon-timeline.${name}.js */`)}`])));
});

describe("runCommand(args, machine) tells on a terminal", () => {
  // Read in more than one slice.
  const many = `Date,Sender,Title\n${Array.from({ length: 40_000 }, (_, i) => `${1000 + (i % 1000)},Rosa,Letter ${i}`).join("\n")}\n`;
  const CLEAR = "\r\u001b[K";

  it("how much is read, in one line that only grows and is cleared before anything else is told", async () => {
    const { tellings } = await run(["--to", "json"], { "-": many }, { isTerminal: true });
    const told = tellings.filter((each) => each.startsWith(CLEAR)).flatMap((each) => /standard input.* (\d+)\s?%/.exec(each)?.[1] ?? []).map(Number);
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(100);
    expect(tellings[told.length]).toBe(CLEAR);
    expect(tellings.slice(told.length).join("")).not.toContain("%");
  });

  it.each([
    ["html", "making the page of 2 records…"],
    ["svg", "making the drawing of 2 records…"],
    ["json", "making JSON of 2 records…"],
  ])("what goes on once all is read, and clears it before %s is written", async (to, making) => {
    let before: readonly string[] = [];
    const tellings: string[] = [];
    await run(["--to", to], undefined, {
      isTerminal: true,
      tell: (text) => tellings.push(text),
      write: () => {
        before = [...tellings];
        return Promise.resolve();
      },
    });
    expect(before.slice(-2)).toEqual([making, CLEAR]);
    expect(tellings).toEqual(before);
  });

  it("why nothing could be done on a line of its own", async () => {
    const { tellings } = await run(["--columns", "time: When"], undefined, { isTerminal: true });
    expect(tellings.at(-1)!.startsWith(`${CLEAR}memcon-timeline: unknown column: When`)).toBe(true);
  });

  it("nothing of that where standard error is none", async () => {
    const { told } = await run(["--to", "html"], { "-": many.split("\n").slice(0, 40).join("\n") });
    expect(told).not.toMatch(/%|making|\r/);
    expect(told.split("\n").every((line) => line === "" || line.startsWith("standard input: "))).toBe(true);
  });
});
