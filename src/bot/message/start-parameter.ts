import type { Starts } from "../../store/starts.ts";

/** Telegram carries 1 to 64 of `A-Za-z0-9_-` in a deep link. */
const PARAMETER_LENGTH = 64;
/** Says how the question stands in the parameter: whole, or by its id in the store. */
const WHOLE = "q";
const STORED = "s";

/** A deep-link parameter that carries the question: itself where it is short enough, otherwise an id that the store knows. */
export async function startParameter(question: string, starts: Starts): Promise<string> {
  const whole = WHOLE + Buffer.from(question, "utf8").toString("base64url");
  return whole.length <= PARAMETER_LENGTH ? whole : STORED + (await starts.add(question));
}

/** The question of a deep link; undefined where it holds none, or one that lapsed. */
export async function questionOfStart(parameter: string, starts: Starts): Promise<string | undefined> {
  const rest = parameter.slice(1);
  if (parameter.startsWith(STORED)) return await starts.find(rest);
  if (!parameter.startsWith(WHOLE)) return undefined;
  const question = Buffer.from(rest, "base64url").toString("utf8");
  return question.trim() === "" || question.includes("\uFFFD") ? undefined : question;
}
