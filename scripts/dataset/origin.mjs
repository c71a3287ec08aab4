/** The first lines of each generated module. */
export const origin = "// Generated from data/conversations.json by scripts/generate-dataset.mjs; change those, and run it.\n// SPDX-License-Identifier: CC0-1.0\n";
