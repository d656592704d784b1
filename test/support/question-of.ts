/**
 * The question of an answer that quotes none, among those that one person asked, in order: the first that has no answer, since
 * each chat is answered in order. Where all have one, the last is answered twice.
 */
export function questionOf(asked: Iterable<number>, isAnswered: (question: number) => boolean): number | undefined {
  const questions = [...asked];
  return questions.find((question) => !isAnswered(question)) ?? questions.at(-1);
}
