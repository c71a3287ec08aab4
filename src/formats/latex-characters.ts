/** Characters that combine with the one before, by the LaTeX command that sets them on the one after. */
export const LATEX_ACCENTS = tableOf("` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 \" \u0308 r \u030a H \u030b v \u030c d \u0323 c \u0327 k \u0328 b \u0331 t \u0361");

/** Characters by the name of their LaTeX command, by a backslash and a sign, and by those from which LaTeX joins them. */
export const LATEX_SIGNS = tableOf("ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ S § P ¶ copyright © pounds £ euro € texteuro € textdegree ° dag † ldots … dots … textellipsis … "
  + "textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” quotedblbase „ guillemotleft « guillemotright » glqq „ grqq “ textquotesingle ' textquotedbl \" "
  + "textasciigrave ` textbackslash \\ textasciitilde ~ textasciicircum ^ textbar | textbraceleft { textbraceright } textless < textgreater > par \n newline \n "
  + "\\& & \\% % \\$ $ \\# # \\_ _ \\{ { \\} } \\,   \\\\ \n --- — -- – `` “ '' ” ` ‘ ~ \u00a0");

/** Each second of `pairs`, a character, by the one before. */
function tableOf(pairs: string): ReadonlyMap<string, string> {
  return new Map([...pairs.matchAll(/(\S+) (.)/gs)].map(([, name, sign]) => [name!, sign!]));
}
