import { readFileSync, readdirSync } from "node:fs";
import ts from "typescript";

/** What readers of files tell as the reason of a problem, and as what they expected, by their sources. */
export interface PhrasesOfReaders {
  /** What is told in one, such as a number, is 7. */
  readonly phrases: ReadonlySet<string>;
  /** What is told as one, and is not to be found in the sources. */
  readonly unknown: ReadonlySet<string>;
}

/** The methods and functions that tell of a problem, by the places of the arguments that are phrases. */
const TELLERS: Readonly<Record<string, readonly number[]>> = { problem: [2, 3], slip: [2, 3], stop: [2], refuse: [0, 1], fileProblem: [3] };

/** The methods and functions that tell of a guess a part of its sentence, likewise. */
const GUESSERS: Readonly<Record<string, readonly number[]>> = { tellTitle: [1], guessOfNoHeader: [1] };

/** The functions that throw what says why a file is not read, by what they say of the thing that is their first argument. */
const THROWERS: Readonly<Record<string, (thing: string, expected: string) => readonly string[]>> = {
  unknown: (thing) => [`unknown ${thing}: 7; did you mean "7"?`, `unknown ${thing}: 7; expected one of 7`],
  invalid: (thing, expected) => [`invalid ${thing}: 7; expected ${expected}`],
};

/** What an element cannot ask of a reader, so that its page never says that it is not known. */
const OF_CODE = ["style", "field"];

/** The functions that return phrases. */
const SAYERS = ["eitherDay", "foreignTo", "notJSON", "openInColumn", "shapeOf", "slipIn", "whyNoDate", "whyUnread"];

const files = ["src/formats", "src/time"].flatMap(sourcesIn);

function sourcesIn(folder: string): readonly ts.SourceFile[] {
  return readdirSync(folder).filter((name) => name.endsWith(".ts")).map((name) => ts.createSourceFile(name, readFileSync(`${folder}/${name}`, "utf8"), ts.ScriptTarget.ES2022, true));
}

/** Every phrase that a call in the sources tells, whether it stands there, in a constant, or is what a function returns. */
export function phrasesOfReaders(): PhrasesOfReaders {
  const phrases = new Set<string>();
  const unknown = new Set<string>();
  for (const file of files) walk(file, (node) => {
    const name = ts.isCallExpression(node) ? calledOf(node) : "";
    if (!ts.isCallExpression(node) || !Object.hasOwn(TELLERS, name)) return;
    const told = TELLERS[name]!.flatMap((place) => node.arguments[place] ?? []);
    for (const argument of told) {
      const found = phrasesIn(argument, file);
      if (found.length === 0) unknown.add(`${file.fileName}: ${argument.getText()}`);
      for (const phrase of found) phrases.add(phrase);
    }
  });
  return { phrases, unknown };
}

/** Every sentence of a guess in the sources, and every part of one that is told where it is made. */
export function guessesOfReaders(): ReadonlySet<string> {
  const guesses = new Set<string>();
  for (const file of files) walk(file, (node) => {
    const told = ts.isCallExpression(node) ? (Object.hasOwn(GUESSERS, calledOf(node)) ? GUESSERS[calledOf(node)]! : []).flatMap((place) => node.arguments[place] ?? [])
      : ts.isObjectLiteralExpression(node) && ["field", "column", "message"].every((name) => node.properties.some((each) => each.name?.getText() === name)) ? node.properties.flatMap(messageOf) : [];
    for (const phrase of told.flatMap((each) => phrasesIn(each, file))) guesses.add(phrase);
  });
  return guesses;
}

function messageOf(property: ts.ObjectLiteralElementLike): readonly ts.Expression[] {
  if (property.name?.getText() !== "message") return [];
  return ts.isPropertyAssignment(property) ? [property.initializer] : ts.isShorthandPropertyAssignment(property) ? [property.name] : [];
}

/** What is thrown where an element asks for what its file, or a reader, has not. */
export function refusalsOfReaders(): ReadonlySet<string> {
  const refusals = new Set<string>();
  for (const file of [...files, ...sourcesIn("src/loading")]) walk(file, (node) => {
    if (!ts.isThrowStatement(node)) return;
    const thrown = node.expression;
    if (ts.isNewExpression(thrown) && thrown.expression.getText() === "TypeError") for (const phrase of phrasesIn(thrown.arguments![0]!, file)) if (!phrase.startsWith("invalid delimiter")) refusals.add(phrase);
    if (ts.isCallExpression(thrown) && Object.hasOwn(THROWERS, calledOf(thrown))) for (const thing of phrasesIn(thrown.arguments[0]!, file)) if (!OF_CODE.includes(thing)) for (const phrase of THROWERS[calledOf(thrown)]!(thing, phrasesIn(thrown.arguments[2]!, file)[0] ?? "")) refusals.add(phrase);
  });
  return refusals;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

function calledOf({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : ts.isIdentifier(expression) ? expression.text : "";
}

/** The texts that `node` may come to. */
function phrasesIn(node: ts.Node, file: ts.SourceFile): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return node.templateSpans.reduce<readonly string[]>((before, { expression, literal }) => {
    const told = phrasesIn(expression, file);
    return before.flatMap((start) => (told.every((each) => each === "") ? ["7"] : told).map((each) => start + each + literal.text));
  }, [node.head.text]);
  if (ts.isConditionalExpression(node)) return [...phrasesIn(node.whenTrue, file), ...phrasesIn(node.whenFalse, file)];
  if (ts.isBinaryExpression(node) && node.operatorToken.getText() === "&&") return phrasesIn(node.right, file);
  if (ts.isBinaryExpression(node)) return ["||", "??"].includes(node.operatorToken.getText()) ?  [...phrasesIn(node.left, file), ...phrasesIn(node.right, file)] : [];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((each) => phrasesIn(each, file));
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node) || ts.isSpreadElement(node)) return phrasesIn(node.expression, file);
  if (ts.isElementAccessExpression(node)) return phrasesIn(node.expression, file);
  if (ts.isObjectLiteralExpression(node)) return node.properties.flatMap((each) => (ts.isPropertyAssignment(each) ? phrasesIn(each.initializer, file) : []));
  if (ts.isCallExpression(node)) return functionsCalled(calledOf(node)).flatMap((each) => returned(each));
  if (ts.isIdentifier(node)) return constantsCalled(node.text, file).flatMap((each) => phrasesIn(each, each.getSourceFile()));
  return [];
}

function functionsCalled(name: string): readonly ts.FunctionLikeDeclaration[] {
  const found: ts.FunctionLikeDeclaration[] = [];
  if (SAYERS.includes(name)) for (const file of files) walk(file, (node) => {
    if (ts.isFunctionDeclaration(node) && node.name?.text === name) found.push(node);
  });
  return found;
}

function returned({ body }: ts.FunctionLikeDeclaration): readonly string[] {
  const found: string[] = [];
  if (body !== undefined) walk(body, (node) => {
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(...phrasesIn(node.expression, node.getSourceFile()));
  });
  return found;
}

/** What constants of a name are, those of the file itself where it has any. */
function constantsCalled(name: string, file: ts.SourceFile): readonly ts.Expression[] {
  const constantsIn = (each: ts.SourceFile): readonly ts.Expression[] => {
    const found: ts.Expression[] = [];
    walk(each, (node) => {
      if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name && node.initializer !== undefined) found.push(node.initializer);
      if (ts.isParameter(node) && ts.isIdentifier(node.name) && node.name.text === name && node.initializer !== undefined) found.push(node.initializer);
    });
    return found;
  };
  const own = constantsIn(file);
  return own.length > 0 ? own : files.filter((each) => new RegExp(`export const ${name}\\b`).test(each.text)).flatMap(constantsIn);
}
