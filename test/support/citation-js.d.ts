declare module "@citation-js/core" {
  export const plugins: { readonly input: { readonly util: { readonly clean: (items: unknown, bestGuess: boolean) => unknown } } };
}
