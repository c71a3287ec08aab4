/** The first line of each generated file. */
export const origin = "// Generated from data/conversations.json by scripts/generate-dataset.mjs; change those, and run it.\n";
