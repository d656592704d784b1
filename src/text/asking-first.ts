import { ANSWER_TYPE } from "./answer-types.ts";
import { firstPhrases } from "./question-words.ts";
import { asksWhether } from "./whether.ts";
import type { Word } from "./words.ts";

/** "giá vé trẻ em": a few words without a verb, of which the first tell what is asked for; 0 where they tell nothing of it. */
export function answerTypesOfFirst(question: readonly Word[]): number {
  if (question.length < 2 || question.length > LONGEST_HEADED || asksWhether(question)) return 0;
  const first = firstPhrases().longestAt(question, 0)[0];
  return first && first.length < question.length ? first.value.answerTypes : 0;
}

/** "Có chỗ gửi xe không, giá gửi": whether a few words behind a comma ask for a price, too. */
export function endsWithPrice(question: readonly Word[]): boolean {
  const at = question.findLastIndex((word, index) => index > 0 && word.start - question[index - 1]!.end > 1);
  if (at < 1 || question.length - at > LONGEST_LAST || asksWhether(question)) return false;
  return firstPhrases().longestAt(question, at)[0]?.value.answerTypes === ANSWER_TYPE.money;
}

/** In words. */
const LONGEST_LAST = 5;

/** A question of so many words and more has a verb. */
const LONGEST_HEADED = 12;
