import type { AnsweredQuestion } from "./measure.ts";

/**
 * Risk against coverage: for each threshold of confidence, how many questions would be answered, and how often the first quote
 * would then not hold the answer. What the first column's threshold costs and saves can be read off one line.
 */
export function riskTable(outcomes: readonly AnsweredQuestion[]): string[] {
  const rows = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((threshold) => {
    const answered = outcomes.filter(({ confidence }) => confidence >= threshold);
    const wrong = answered.filter(({ answerable, rank }) => !answerable || rank !== 1).length;
    const answerable = outcomes.filter((outcome) => outcome.answerable);
    const refused = answerable.filter(({ confidence }) => confidence < threshold).length;
    const unanswerable = outcomes.length - answerable.length;
    const caught = outcomes.filter((outcome) => !outcome.answerable && outcome.confidence < threshold).length;
    return [
      threshold.toFixed(1),
      percent(answered.length, outcomes.length),
      percent(wrong, answered.length),
      percent(refused, answerable.length),
      percent(caught, unanswerable),
    ];
  });
  const header = ["threshold", "coverage", "risk", "false refusals", "correct refusals"];
  return [header, ...rows].map((row) => row.map((cell, column) => cell.padStart(header[column]!.length)).join("  "));
}

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : "–";
}
