/**
 * What says in a language what was expected of a value: `table` has that by the English text, in which `{}` stands for what is told there, such as
 * a number. What is not in the table stays as it is.
 */
export function expectedIn(table: Readonly<Record<string, string>>): (text: string) => string {
  const patterns = Object.entries(table).flatMap(([key, said]) => {
    const [before, after] = key.split("{}");
    return after === undefined ? [] : [{ before: before!, after, said }];
  });
  return (text) => {
    if (Object.hasOwn(table, text)) return table[text]!;
    const found = patterns.find(({ before, after }) => text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after));
    return found === undefined ? text : found.said.replace("{}", () => text.slice(found.before.length, text.length - found.after.length));
  };
}
