export interface Change {
  readonly change: string;
  readonly hash: string | null;
  readonly what?: string;
}

export interface Version {
  readonly version: string;
  readonly released: string;
  readonly summary: string;
  readonly changes: Readonly<Record<string, Change>>;
}

export function hashesOf(data: object): Readonly<Record<string, string>>;
export function versionProblems(data: object, versions: readonly Version[]): readonly string[];
