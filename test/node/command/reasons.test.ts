import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { reasonInWords } from "../../../src/command/reasons.js";

test("reasonInWords(done, file, error) says what writeFile was refused for", async () => {
  const folder = await mkdtemp(join(tmpdir(), "memcon-"));
  onTestFinished(async () => rm(folder, { recursive: true }));
  await writeFile(join(folder, "letters.csv"), "");
  const said = async (file: string): Promise<string> => writeFile(file, "").then(() => "", (error: unknown) => reasonInWords("written", file, error as NodeJS.ErrnoException));
  expect(await said(join(folder, "none", "x.html"))).toBe(`${folder}/none/x.html could not be written: there is no folder ${folder}/none`);
  expect(await said(join(folder, "letters.csv", "x.html"))).toBe(`${folder}/letters.csv/x.html could not be written: ${folder}/letters.csv is no folder`);
  expect(await said(folder)).toBe(`${folder} could not be written: it is a folder`);
});

test.each([
  ["written", "/none/x.html", "ENOENT", "/none/x.html could not be written: there is no folder /none"],
  ["written", "none/x.html", "ENOENT", "none/x.html could not be written: there is no folder none"],
  ["written", "C:\\none\\x.html", "ENOENT", "C:\\none\\x.html could not be written: there is no folder C:\\none"],
  ["written", "/x.html", "EACCES", "/x.html could not be written: that is not allowed"],
  ["written", "/x.html", "EROFS", "/x.html could not be written: nothing can be written there"],
  ["read", "none.csv", "ENOENT", "none.csv could not be read: there is none at that place"],
  ["read", "x.csv", "EIO", "x.csv could not be read: i/o error"],
] as const)("reasonInWords(%j, %j, { code: %j }) is %j", (done, file, code, said) => {
  expect(reasonInWords(done, file, { code, message: "i/o error" })).toBe(said);
});
