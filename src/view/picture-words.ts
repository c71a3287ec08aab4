/** What is said in, and of, a picture to be kept. It comes with what makes one. */
export interface PictureWords {
  /** On which day it was drawn. */
  drawn(date: string): string;
  /** Once a file is there, by its name. */
  saved(name: string): string;
  /** Why no PNG could be made. */
  readonly noPng: string;
  /** Why there is no file of it. */
  notSaved(reason: string): string;
}

/** The same in English. */
export const pictureWordsEn: PictureWords = {
  drawn: (date) => `Drawn ${date}`,
  saved: (name) => `Saved ${name}`,
  noPng: "No PNG can be made on this page. Download the SVG, which needs nothing.",
  notSaved: (reason) => `The picture could not be saved: ${reason.replace(/\.$/u, "")}.`,
};
