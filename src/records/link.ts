const SCHEMES: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/**
 * The address that `text` may be linked to, or null where it must stay text: only http, https, mailto and doi become links,
 * so that no data can run a script.
 */
export function linkOf(text: string): string | null {
  const address = text.replace(/^doi:\s*/i, "https://doi.org/");
  try {
    const url = new URL(address);
    return SCHEMES.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
