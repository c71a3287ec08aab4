export type Fields = Readonly<Record<string, unknown>>;

/** The members of a list, or the one that is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Whether `value` has fields, which a list has not. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
