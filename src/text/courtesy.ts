import { phraseTable } from "./phrases.ts";
import { words } from "./words.ts";

/** What people say that asks for nothing. `parting`: a good-bye, or an "all right" that ends the talk. */
export type Courtesy = "greeting" | "thanks" | "parting";

/** A longer text has more to say, in words. */
const LONGEST = 8;

/** In common chat spellings; `address` is only a part of one of the others. */
const PHRASES: Readonly<Record<Courtesy | "address", string>> = {
  greeting: `chào, xin chào, chào bạn, chào bot, chào ad, chào em, chào anh, chào chị, chào cả nhà, chào mọi người,
    chào buổi sáng, chào buổi chiều, chào buổi tối, bot ơi, ad ơi, bạn ơi, admin ơi, em ơi, alo, a lô, hế lô,
    hi, hii, hey, hello, helo, hallo, good morning, good afternoon, good evening`,
  thanks: `cảm ơn, cám ơn, xin cảm ơn, biết ơn, thanks, thank, thank you, many thanks, tks, thks, thx`,
  parting: `tạm biệt, chào tạm biệt, hẹn gặp lại, chúc ngủ ngon, được rồi, vâng, dạ, dạ vâng, ừ,
    ok, okay, oke, okê, okie, oki, bye, bye bye, goodbye, good bye, good night, see you`,
  address: `bạn, bot, ad, admin, anh, chị, em, mình, cả nhà, mọi người, các bạn, ạ, à, nhé, nha, nhá, nghen, ơi,
    nhiều, rất, lắm, quá, thật, đã, vì, giúp, trả lời,
    you, so, very, much, a lot, there, all, everyone, for, your, help`,
};

/** A single word counts only as it is written: "chao" may be porridge. */
const TABLE = phraseTable(
  (Object.keys(PHRASES) as (Courtesy | "address")[]).flatMap((value) =>
    PHRASES[value].split(/,\s+/).map((phrase) => ({ phrase, value, strict: value !== "address" })),
  ),
);

/** The courtesy that a text is from its first word to its last; undefined where it holds anything else. */
export function courtesyOf(text: string): Courtesy | undefined {
  if (text.length > 20 * LONGEST) return undefined;
  const run = words(text);
  if (run.length > LONGEST) return undefined;
  const said = new Set<Courtesy | "address">();
  for (let at = 0; at < run.length;) {
    const [found] = TABLE.longestAt(run, at);
    if (!found) return undefined;
    said.add(found.value);
    at += found.length;
  }
  return (["thanks", "greeting", "parting"] as const).find((kind) => said.has(kind));
}
