import { answer, hitsOf } from "../answer/answer.ts";
import type { SearchIndex } from "../search/search.ts";

/** How many passages the table shows. */
const SHOWN = 5;

/** Why these hits: the ranked passages with what each feature added, as a table. */
export async function explain(question: string, index: SearchIndex, quoteLength: number): Promise<string> {
  const reply = await answer(question, index, { quoteLength });
  if (reply.kind === "empty") return "empty: the question holds no word";
  const hits = hitsOf(reply).slice(0, SHOWN);
  const features = [...new Set(hits.flatMap((hit) => Object.keys(hit.features)))].filter((name) =>
    hits.some((hit) => hit.features[name]),
  );
  const rows = [
    ["", "score", ...features, "passage"],
    ...hits.map((hit, at) => [
      String(at + 1),
      hit.score.toFixed(2),
      ...features.map((name) => (hit.features[name] ?? 0).toFixed(2)),
      `${hit.document.id} §${hit.passage.paragraph}: ${hit.text.slice(0, 60).replaceAll(/\s+/gu, " ")}…`,
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const table = rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padStart(widths[column]!))).join("  "),
  );
  const reasons = reply.reasons.map(({ kind, words }) => (words.length > 0 ? `${kind} (${words.join(", ")})` : kind));
  return [`${[reply.kind, ...reasons].join(", ")}; confidence ${reply.confidence.toFixed(2)}`, ...table].join("\n");
}
