export interface Column {
  readonly name: string;
  readonly separator?: string;
  readonly value?: (row: never) => unknown;
}

export function csvText(columns: readonly Column[], rows: readonly object[]): string;
