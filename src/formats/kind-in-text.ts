/** First words of kinds of documents that are no names, nor nouns of German; of any other it is not known whether a small letter would be right, as it is not of "German telegram". */
const COMMON = new Set((
  "account address agreement annual appeal article audio bulletin cable certificate ciphered circular coded communiqué confidential conversation correspondence daily decision declaration decree deposition diary directive dispatch document draft email entry excerpt extract final "
  + "handwritten inscription instruction instructions interview invitation joint journal lecture letter letters list manuscript map meeting memo memoir memoirs memorandum message minutes monthly newspaper note notebook notes official open oral pamphlet petition photograph postcard "
  + "printed private proceedings proclamation proposal protocol public receipt recollections record recording report reports request resolution review secret sermon speech statement stenographic summary survey talk telegram telephone testimony transcript translation treaty typed typescript "
  + "verbatim video weekly working written"
).split(" "));

/** A kind of document within a sentence, with a small letter where its first word is known to take one; "NATO" stays, and so does "German telegram". */
export function kindInText(kind: string): string {
  const [word = ""] = /^\p{Lu}\p{Ll}+/u.exec(kind) ?? [];
  return COMMON.has(word.toLowerCase()) ? word.toLowerCase() + kind.slice(word.length) : kind;
}
