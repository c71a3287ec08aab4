import type { Version } from "./versions.mjs";

export function changelog(versions: readonly Version[]): string;
