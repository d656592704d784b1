import { exactKey } from "./fold.ts";

/** Vietnamese words that join and colour more than they mean. They count little in a question; none is thrown away. */
const FUNCTION_WORDS = new Set(
  (
    "là của và các những được bị đã đang sẽ thì mà ở tại trong cho với một này đó kia ấy khi vì như từ đến tới về có cũng rằng việc sự cuộc " +
    "đây theo trên dưới để vào ra lên hay hoặc nên làm thế người do bởi lại rất còn chỉ mỗi mọi nhất cái chiếc con nó họ ông bà anh chị cô " +
    "mình tôi em bạn chúng ta nhưng nếu tuy dù giữa qua bằng sau trước khoảng hơn vẫn đều luôn phải không chưa hôm nay"
  )
    .split(" ")
    .map(exactKey),
);

/** Whether a word, compared with its diacritics, is a function word. */
export function isFunctionWord(exact: string): boolean {
  return FUNCTION_WORDS.has(exact);
}
