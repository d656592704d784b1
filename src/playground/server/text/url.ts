import { badRequest } from "../refusal.ts";

/**
 * Returns a link as Telegram keeps it, with a scheme. Throws where Telegram refuses it.
 * @param what how Telegram names the place of the link, as in "inline keyboard button URL".
 */
export function checkUrl(url: string, what: string): string {
  const invalid = (why: string) => badRequest(`${what} '${url}' is invalid: ${why}`);
  const trimmed = url.trim();
  if (trimmed === "") throw invalid("URL host is empty");
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme === "tg" || scheme === "ton") return trimmed;
  if (scheme && scheme !== "http" && scheme !== "https") throw invalid("Unsupported URL protocol");
  const whole = scheme ? trimmed : `http://${trimmed}`;
  if (!URL.canParse(whole) || !/[.:]/.test(new URL(whole).hostname)) throw invalid("Wrong HTTP URL");
  return whole;
}
