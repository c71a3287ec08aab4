/** CSL 1.0.2, appendix III. */
export const CSL_KINDS: Readonly<Record<string, string>> = {
  "article-journal": "journal article", "article-magazine": "magazine article", "article-newspaper": "newspaper article", chapter: "book chapter",
  "entry-dictionary": "dictionary entry", "entry-encyclopedia": "encyclopedia entry", legal_case: "legal case", motion_picture: "film",
  musical_score: "musical score", "paper-conference": "conference paper", personal_communication: "personal communication", post: "online post",
  "post-weblog": "blog post", "review-book": "book review", song: "sound recording", webpage: "web page",
};

/** The types of CSL that are their own word, apart by spaces. */
export const CSL_OWN = "article bill book broadcast classic collection dataset document entry figure graphic hearing interview legislation manuscript map pamphlet patent performance periodical regulation report review software speech standard thesis treaty";
