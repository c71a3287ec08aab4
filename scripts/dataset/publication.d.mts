export const publication: {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly creator: string;
  readonly licence: { readonly id: string; readonly title: string; readonly href: string };
};
