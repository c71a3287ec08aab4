declare module "edtf" {
  interface Qualified {
    readonly value: number;
  }

  /** What the package makes of a statement; it throws where it makes nothing of it. `min`, `max`: epoch milliseconds, both inclusive. A qualifier is of the parts whose bits are set. */
  export default function edtf(text: string): { readonly min: number; readonly max: number; readonly approximate?: Qualified; readonly uncertain?: Qualified };
}
