/** The package `d3` carries no types; of it the tests use its seeded random numbers and its reader of tables alone. */
declare module "d3" {
  export function randomLcg(seed?: number): () => number;
  export function dsvFormat(delimiter: string): { parseRows(text: string): string[][]; formatRows(rows: readonly (readonly string[])[]): string };
}
