import { gzipSync } from "node:zlib";
import { type Plugin, rolldown } from "rolldown";

/** A source module, of which all is taken, or what has these names. */
interface Entry {
  readonly url: URL;
  readonly names?: readonly string[];
}

/** The code of these with all that they import and use, minified. */
export async function codeOf(entries: readonly Entry[]): Promise<string> {
  const bundle = await rolldown({ input: "entry", plugins: [entryOf(entries)], resolve: { extensionAlias: { ".js": [".ts"] } }, tsconfig: false, logLevel: "silent" });
  const { output } = await bundle.generate({ format: "es", minify: true, codeSplitting: false });
  return output[0].code;
}

/** How many bytes that is when compressed. */
export function compressed(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

/** Bytes of the source module at `url` with all that it imports but `others`, minified and compressed. */
export async function sizeOf(url: URL, others: readonly URL[] = []): Promise<number> {
  const size = async (urls: readonly URL[]): Promise<number> => compressed(await codeOf(urls.map((each) => ({ url: each }))));
  return others.length === 0 ? size([url]) : (await size([url, ...others])) - (await size(others));
}

function entryOf(entries: readonly Entry[]): Plugin {
  return {
    name: "entry",
    resolveId: (id) => (id === "entry" ? "/entry.ts" : null),
    load: (id) => (id === "/entry.ts" ? entries.map(({ url, names }) => `export ${names === undefined ? "*" : `{ ${names.join(", ")} }`} from ${JSON.stringify(url.pathname)};`).join("\n") : null),
  };
}
