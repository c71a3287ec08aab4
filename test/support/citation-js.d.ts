declare module "@citation-js/core" {
  export const plugins: {
    readonly input: {
      readonly util: { readonly clean: (items: unknown, bestGuess: boolean) => unknown };
      readonly chain: (text: string, options: { readonly forceType: string; readonly generateGraph: boolean }) => readonly { readonly title: string; readonly URL: string }[];
    };
  };
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
