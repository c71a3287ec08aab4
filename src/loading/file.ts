/** For how long a browser may take to begin with a file, in milliseconds. */
const BEGINS_WITHIN = 10_000;

/** Gives the reader `file`, to be kept under `name`. */
export function save(file: Blob, name: string, document: Document): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  [link.href, link.download] = [address, name];
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, BEGINS_WITHIN);
}

/** A name that every system takes, of the letters and digits of `title` in whatever script. */
export function fileName(title: string): string {
  const words = title.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [...words.join("-")].slice(0, MOST_NAME).join("").replace(/-+$/, "") || "timeline";
}

const MOST_NAME = 60;
