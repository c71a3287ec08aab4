// @ts-check
import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const asNodes = "Text is text: build nodes and set textContent.";
const asProperties = "A strict Content-Security-Policy refuses the style attribute: set properties of element.style.";

const markup = /^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/.source;

const textIntoCode = [
  { selector: `MemberExpression[property.name=/${markup}/]`, message: asNodes },
  { selector: `MemberExpression[property.value=/${markup}/]`, message: asNodes },
  { selector: 'MemberExpression[object.name="document"][property.name=/^writeln?$/]', message: asNodes },
  { selector: 'CallExpression[callee.property.name="html"]', message: asNodes },
  { selector: 'CallExpression[callee.property.name=/^(setAttribute|setAttributeNS|attr)$/] > Literal[value="style"]', message: asProperties },
];

export default defineConfig(
  globalIgnores(["dist/", "examples/*/dist/", "storybook-static/", "scripts/*.d.ts"]),
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.js", "**/*.mjs"],
    ignores: ["examples/**"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ["tsconfig.json", "tsconfig.node.json", "tsconfig.command.json"], tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-extraneous-class": ["error", { allowEmpty: true }],
      // Code points are what widths and spellings are counted in.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Every element of a typed array would otherwise need a check that cannot fail.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["src/**/*.ts", "stories/**/*.ts"],
    rules: { "no-console": "error", "no-restricted-syntax": ["error", ...textIntoCode] },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-misused-spread": "off" },
  },
  {
    // Without types: what an example imports is installed only where it is tried, and is type-checked there.
    files: ["examples/**/*.ts", "examples/**/*.tsx", "examples/**/*.js"],
    extends: [tseslint.configs.strict],
    languageOptions: { globals: { console: "readonly", document: "readonly" } },
  },
  {
    // Parsed files and plugins come without types here.
    files: ["**/*.mjs", "**/*.js"],
    ignores: ["examples/**"],
    rules: {
      "no-undef": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
    },
  },
);
