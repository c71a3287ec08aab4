import { vi } from "vitest";

/** Resolves to what `find` gives once it throws no more. As long as a loaded machine may take for a module that is asked for the first time; what holds at once costs nothing. */
export function until<T>(find: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(find, { timeout: 10_000 });
}
