/** The package `d3` carries no types; of it the tests use its seeded random numbers alone. */
declare module "d3" {
  export function randomLcg(seed?: number): () => number;
}
