/** First words of kinds of documents, in English; of any other it is not known whether a small letter would be right, as it is not of "German telegram". */
const COMMON = new Set((
  "agreement annual article cable ciphered confidential conversation decision decree diary directive dispatch draft entry extract handwritten instructions interview joint letter letters manuscript meeting memo memoirs memorandum message minutes "
  + "newspaper note notes official oral postcard printed private record report request resolution secret speech statement stenographic summary telegram transcript translation treaty typed typescript"
).split(" "));

/** A kind of document within a sentence, with a small letter where its first word is known to take one; "NATO" stays, and so does "German telegram". */
export function kindInText(kind: string): string {
  const [word = ""] = /^\p{Lu}\p{Ll}+/u.exec(kind) ?? [];
  return COMMON.has(word.toLowerCase()) ? word.toLowerCase() + kind.slice(word.length) : kind;
}
