import { describe, expect, it } from "vitest";
import { intervieweeOf } from "../../src/knowledge/interviewee.ts";
import { passagesOf } from "../../src/knowledge/passages.ts";
import { articleOf, type Part } from "../support/articles.ts";

/** Who is "tôi" in the last passage. */
function speaker(...parts: readonly Part[]): string | undefined {
  return intervieweeOf(passagesOf(articleOf(parts)).at(-1)!);
}

const INTRODUCTION = "Chị Mai Hoàng Yến, 29 tuổi, là y tá khoa Nhi.";
const QUESTION = "Ngày đầu của chị ra sao?";

describe("intervieweeOf", () => {
  it.each<[who: string | undefined, why: string, parts: readonly Part[]]>([
    ["Mai Hoàng Yến", "the introduction names her", [INTRODUCTION, QUESTION, "Tôi khóc."]],
    [
      "Mai Hoàng Yến",
      "a question may be a heading",
      [INTRODUCTION, { text: QUESTION, kind: "heading" }, "Tôi khóc. Tui nhớ mãi."],
    ],
    ["Lò Văn Páo", "the first of those who have a whole name", ["Bà Sáu hỏi ông Lò Văn Páo.", QUESTION, "Tôi khóc."]],
    [undefined, "nobody speaks of themself", [INTRODUCTION, QUESTION, "Trời mưa."]],
    [undefined, "nothing is asked", [INTRODUCTION, "Tôi khóc."]],
    [undefined, "nobody is named before the first question", ["Bản tin tháng 5.", QUESTION, "Tôi khóc."]],
    [undefined, "whom a later answer names is another", [QUESTION, "Tôi đi với chị Mai Hoàng Yến."]],
  ])("%s: %s", (who, _, parts) => expect(speaker(...parts)).toBe(who));
});
