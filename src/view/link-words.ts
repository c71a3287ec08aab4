/** What is said of links to a view. It comes with what keeps the view in the address. */
export interface LinkWords {
  readonly copied: string;
  /** What names the link where it is to be copied by hand. */
  readonly link: string;
  /** In the card that a link has opened. */
  readonly changed: string;
  /** Where a link asks for what cannot be read, or is not there. */
  readonly notFollowed: string;
  /** One reason: what stands in a link, and under which name; "" for none. */
  fault(name: string, value: string): string;
  /** Another: the record for which a link asks is hidden by the filter for which it asks. */
  hidden(label: string): string;
  /** The versions of the data for which a link was made, and that is here. */
  otherVersion(made: string, here: string): string;
}

/** The same in English. */
export const linkWordsEn: LinkWords = {
  copied: "Link copied",
  link: "Link to this view",
  changed: "This record has changed since the link was made.",
  notFollowed: "Part of the link could not be followed.",
  fault: (name, value) => `“${value}”${name === "" ? "" : `, for ${name},`} is not known here.`,
  hidden: (label) => `“${label}” is hidden by the filter of the link. Without the filter it opens.`,
  otherVersion: (made, here) => `The link was made for version ${made} of the data; this is version ${here}.`,
};
