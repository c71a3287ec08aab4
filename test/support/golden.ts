import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/**
 * Expects the markup `text` to be what `test/golden/<name>.<ending>` holds, one element a line, so that a change can be read.
 * `vitest --update` writes the files anew.
 */
export async function expectGolden(name: string, text: string, ending: "svg" | "html" = "svg"): Promise<void> {
  await expect(indented(text)).toMatchFileSnapshot(fileURLToPath(new URL(`../golden/${name}.${ending}`, import.meta.url)));
}

/** An element that has no end: the lines of what follows it are as deep. */
const VOID = /<(?:!|input|meta)[^<>]*>$/;

/** Markup, each element on a line of its own, indented by its depth. */
function indented(text: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const line of text.replace(/(?<=>)(?=<[^/])|(?<=<\/[^<>]+>)(?=<\/)/g, "\n").split("\n")) {
    if (line.startsWith("</")) depth--;
    lines.push("  ".repeat(depth) + line);
    if (!line.startsWith("</") && !/<\/[^<>]+>$/.test(line) && !VOID.test(line)) depth++;
  }
  return `${lines.join("\n")}\n`;
}
