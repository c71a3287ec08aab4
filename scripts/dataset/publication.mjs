/** What the published files say of the dataset as a whole, beside its provenance. */
export const publication = {
  name: "memcon-timeline",
  title: "Mao Zedong and the Soviet envoys, 1949–1959",
  subtitle: "twelve memoranda of conversation",
  description:
    "Twelve records of conversations of Mao Zedong with Soviet envoys, with the envoys, the people present, topics, places, background periods, and the source and the certainty of every fact. "
    + "Dates are in EDTF (ISO 8601-2). What is not known is absent.",
  keywords: ["Mao Zedong", "Soviet Union", "China", "diplomatic history", "memoranda of conversation", "EDTF"],
  creator: "the memcon-timeline authors",
  licence: {
    id: "CC0-1.0",
    title: "Creative Commons Zero v1.0 Universal",
    href: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
};
