/** Of an address more characters are not read, and not written. */
export const MOST_CHARACTERS = 32_000;

/** A name and its values, as in `lane=yudin,antonov`. */
export type Pair = readonly [name: string, values: readonly string[]];

/** Pairs as text. What programs that find addresses in text take for the end of one is encoded. */
export function writePairs(pairs: readonly Pair[]): string {
  return pairs.map(([name, values]) => `${encode(name)}=${values.map(encode).join(",")}`).join("&");
}

/** What `text` has of pairs, each name once. `broken`: what is none, is given twice, or is encoded as nothing can be. */
export function readPairs(text: string): { readonly pairs: readonly Pair[]; readonly broken: readonly string[] } {
  const pairs = new Map<string, readonly string[]>();
  const broken: string[] = [];
  for (const part of text.split("&").filter(Boolean)) {
    const at = part.indexOf("=");
    const [name, values] = [decode(part.slice(0, at)), part.slice(at + 1).split(",").map(decode)];
    if (at < 1 || name === null || !values.every((value) => value !== null) || pairs.has(name)) broken.push(part);
    else pairs.set(name, values);
  }
  return { pairs: [...pairs], broken };
}

/** The view that an address has for the timeline `name`, whose `hash` is what follows its `#`; null where it has none. A part of a page's address is another timeline's, or the page's own. */
export function partOf(hash: string, name: string): string | null {
  const part = hash.split(";").find((each) => each.startsWith(`${name}?`));
  return part === undefined ? null : part.slice(name.length + 1);
}

/** `hash` with `text` as what it has for `name`, or with "" nothing for it; the rest stays as it is. */
export function withPart(hash: string, name: string, text: string): string {
  const parts = hash === "" ? [] : hash.split(";");
  const at = parts.findIndex((each) => each.startsWith(`${name}?`));
  parts.splice(at === -1 ? parts.length : at, 1, ...(text === "" ? [] : [`${name}?${text}`]));
  return parts.join(";");
}

/** What of `hash` is no timeline's. */
export function foreignPart(hash: string): string {
  return hash.split(";").filter((part) => !/^[A-Za-z][\w-]*\?/u.test(part)).join(";");
}

function encode(text: string): string {
  // Half of a surrogate pair cannot be encoded.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"))
    .replace(/%(2F|3A)/gu, (_, code: string) => (code === "2F" ? "/" : ":"))
    .replace(/[!'()*~]|[-._/:]$/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
