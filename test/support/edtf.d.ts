declare module "edtf" {
  /** What the package makes of a statement; it throws where it makes nothing of it. `min`, `max`: epoch milliseconds, both inclusive. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
