/** `GET /answer?q=…`: the bot's answers for other programs of the house, such as a newsroom's page. */
import type { Answer } from "./answer/answer.ts";
import { answerAsJson } from "./answer/as-json.ts";
import { isSameSecret } from "./same-secret.ts";

interface AnswerApiOptions {
  /** What `Authorization: Bearer` must hold. */
  readonly key: string;
  /** Answers a minute, for all who have the key together. */
  readonly rateLimit: number;
  readonly answer: (question: string) => Promise<Answer>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

interface ApiRequest {
  readonly method: string;
  readonly authorization: string;
  readonly query: URLSearchParams;
}

interface ApiReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

export type AnswerApi = (request: ApiRequest) => Promise<ApiReply>;

/** The stretch in which answers are counted, in milliseconds. */
const MINUTE_MS = 60_000;
/** Longest question, in UTF-16 units. */
const QUESTION_LONGEST = 1000;

/** Answers whoever has the key; refuses with 401, 405, 400 or 429, each with a sentence in `error`. */
export function createAnswerApi({ key, rateLimit, answer, clock }: AnswerApiOptions): AnswerApi {
  const takes = countPerMinute(rateLimit, clock);
  return async ({ method, authorization, query }) => {
    if (!isSameSecret(authorization, `Bearer ${key}`))
      return refusal(401, "give the key as Authorization: Bearer KEY", { "www-authenticate": "Bearer" });
    if (method !== "GET") return refusal(405, "GET alone", { allow: "GET" });
    const question = query.get("q")?.trim() ?? "";
    if (question === "") return refusal(400, "give a question: /answer?q=…");
    if (question.length > QUESTION_LONGEST)
      return refusal(400, `give a question of at most ${QUESTION_LONGEST} characters`);
    const wait = takes();
    if (wait > 0)
      return refusal(429, `no more than ${rateLimit} answers a minute`, {
        "retry-after": String(Math.ceil(wait / 1000)),
      });
    const began = performance.now();
    const reply = await answer(question);
    const milliseconds = Math.round((performance.now() - began) * 100) / 100;
    return { status: 200, headers: {}, body: answerAsJson(question, reply, milliseconds) };
  };
}

function refusal(status: number, error: string, headers: ApiReply["headers"] = {}): ApiReply {
  return { status, headers, body: { error } };
}

/** Counts one more; gives the milliseconds to wait where this minute has had its `most`, and otherwise 0. */
function countPerMinute(most: number, clock: () => number): () => number {
  let began = -Infinity;
  let count = 0;
  return () => {
    const now = clock();
    if (now - began >= MINUTE_MS) [began, count] = [now, 0];
    if (count >= most) return began + MINUTE_MS - now;
    count += 1;
    return 0;
  };
}
