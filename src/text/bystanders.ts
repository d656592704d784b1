import { followUpOf, reachesEnd } from "./following.ts";
import { grammar } from "./grammar.ts";
import { isTypedInFull, joined } from "./known-words.ts";
import { lazy } from "./lazy.ts";
import { rulesIn } from "./lexicon/read.ts";
import { readQuestion } from "./question.ts";
import { words } from "./words.ts";

/** How much of a text is looked at, in UTF-16 units. */
const READ = 300;
/** Words of a clause that are looked at. */
const LONGEST = 24;

/** Who is spoken to beside the bot may be called anywhere. */
const rules = lazy(() =>
  grammar([rulesIn("talk").replaceAll(/^filler:/gmu, "filler: <mate> |"), rulesIn("bystanders")].join("\n")),
);

/** Whether a text asks something of the articles. "Mình thấy cũng được" does not, nor does "ai mà chẳng biết", which only has the form. */
export function asksSomething(text: string): boolean {
  return clausesOf(text).some((clause) => hasFormOfQuestion(clause) && !isSaidToOthers(clause));
}

/** Whether people say a text to each other: nothing in it asks, and one clause is a remark. */
export function isAside(text: string): boolean {
  return !asksSomething(text) && (/^\s*@\w/u.test(text) || clausesOf(text).some(isRemark));
}

/** The clauses of a text; one that is asked keeps its question mark. */
function clausesOf(text: string): string[] {
  const clauses = text
    .normalize("NFC")
    .slice(0, READ)
    .split(/(?<=\?)|[.,](?!\d)|[!;:\n…]/u);
  return clauses.map((clause) => clause.trim()).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

/** How English asks, and Vietnamese for something: "cho mình xin ngày đi". */
const ASKING_START = /^(?:what|who|whose|when|where|which|how|why|any|cho|xin|kể|nêu|liệt kê|tìm|tra|giải thích)\s/iu;
/** What makes a Vietnamese sentence a question: "tặng quà gì", "kết quả ra sao rồi", "sau đó đi Nga à". */
const ASKING = /\s(?:gì|gi|nào|nao|ra sao|là sao|cho hỏi|số mấy)(?:\s|$)|\s(?:à|hả|ư)$/iu;
/** Ends that ask only behind "không" and the like: "mình thấy cũng được". */
const GRANTING = /\s(?:được|duoc)$/iu;

function hasFormOfQuestion(clause: string): boolean {
  if (clause.includes("?") || ASKING_START.test(clause) || ASKING.test(clause) || followUpOf(clause) !== undefined)
    return true;
  const { answerTypes, asksWhether, wantsAll } = readQuestion(clause, () => true);
  return answerTypes !== 0 || (asksWhether && !GRANTING.test(clause)) || wantsAll;
}

/** Where nothing asks, the ends of "Baku xa phết" and the beginning of "mình từng đi Baku" are enough. */
function isRemark(clause: string): boolean {
  const typed = words(clause).slice(0, LONGEST);
  const ends = rules().over(typed, isTypedInFull(typed));
  return isSaidToOthers(clause) || ends("comment", 0).length > 0 || ends("coloured", typed.length - 1).length > 0;
}

/** Whether a clause is what people say to each other: as a whole, by its end, or by a word that nobody says to the bot. */
function isSaidToOthers(clause: string): boolean {
  const typed = words(clause).slice(0, LONGEST);
  const run = joined(typed);
  const ends = rules().over(run, isTypedInFull(typed));
  if (reachesEnd(ends, "whole", run.length)) return true;
  return run.some((_, at) => ends("sign", at).length > 0 || reachesEnd(ends, "tail", run.length, at));
}
