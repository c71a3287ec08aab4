/** What says a file's licence: a name of its own here, so that a tool does not take the text below for the licence of this file. */
export const licenceTag = "SPDX-License-Identifier";

/** The first lines of each generated module. */
export const origin = `// Generated from data/conversations.json by scripts/generate-dataset.mjs; change those, and run it.\n// ${licenceTag}: CC0-1.0\n`;
