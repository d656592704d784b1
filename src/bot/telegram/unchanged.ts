import { hash } from "node:crypto";
import type { Transformer } from "grammy";
import { openRecent } from "../../text/recent.ts";

/** How many of the latest messages are known. */
const KNOWN = 5000;

/** What identifies a message, and what can be changed in it, as far as calls and their results name them. */
interface Shown {
  readonly chat_id?: number | string;
  readonly message_id?: number;
  readonly inline_message_id?: string;
  readonly ephemeral_message_id?: number;
  readonly text?: string;
  readonly entities?: unknown;
  readonly reply_markup?: unknown;
}

/**
 * Leaves out edits that would change nothing, as when a button is tapped twice before the first tap is done: Telegram
 * refuses them as an error.
 */
export function skipUnchangedEdits(): Transformer {
  const known = openRecent<{ text: string; buttons: string }>(KNOWN);
  return async (previous, method, payload, signal) => {
    const shown = payload as Shown;
    if (method !== "sendMessage" && !method.startsWith("edit")) return previous(method, payload, signal);
    const before = known.get(keyOf(shown));
    const text = shown.text === undefined ? before?.text : digest([shown.text, shown.entities]);
    const after = { text: text ?? "", buttons: digest(shown.reply_markup ?? null) };
    if (before && method !== "sendMessage" && before.text === after.text && before.buttons === after.buttons) {
      return { ok: true, result: true as never };
    }
    const answer = await previous(method, payload, signal);
    if (!answer.ok) return answer;
    const sent = method === "sendMessage" ? { chat_id: shown.chat_id, ...(answer.result as object) } : shown;
    known.put(keyOf(sent as Shown), after);
    return answer;
  };
}

function keyOf({ chat_id, message_id, inline_message_id, ephemeral_message_id }: Shown): string {
  return inline_message_id ?? `${chat_id}/${message_id ?? 0}/${ephemeral_message_id ?? 0}`;
}

function digest(value: unknown): string {
  return hash("sha256", JSON.stringify(value), "base64url");
}
