import { conversations, envoys, places } from "memcon-timeline/dataset";

const labels = new Map([...envoys, ...places].map(({ id, short, label }) => [id, short ?? label]));
const rows = conversations.map(({ held, envoy, place, headline }) => [held, labels.get(envoy), labels.get(place) ?? "", headline]);
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));

for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
